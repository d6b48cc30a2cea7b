import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** The pages that listen to this host: each keeps one answer open, through which it is asked to save. */
export class PageEvents {
  readonly #pages = new Set<ServerResponse>();
  readonly #waiting = new Map<number, () => void>();
  #lastNumber = 0;

  /** Begins to tell a page of what happens. */
  begin(response: ServerResponse, headers: Record<string, string>): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    // How soon the page looks again for a host that is gone, in milliseconds.
    response.write('retry: 1000\n\n');
    this.#pages.add(response);
    response.once('close', () => this.#pages.delete(response));
  }

  /** Asks the open pages to save what they hold, and waits until each has answered or is gone. @param limitMs at most */
  async lastWords(limitMs: number): Promise<void> {
    const answers = [...this.#pages].map((page) => this.#ask(page));
    const limit = new AbortController();
    await Promise.race([
      Promise.all(answers),
      wait(limitMs, undefined, { signal: limit.signal }).catch(() => {}),
    ]);
    limit.abort();
  }

  /** A page has answered. */
  heard(number: number): void {
    this.#waiting.get(number)?.();
  }

  end(): void {
    for (const page of this.#pages) page.end();
  }

  #ask(page: ServerResponse): Promise<void> {
    this.#lastNumber += 1;
    const number = this.#lastNumber;
    return new Promise<void>((resolve) => {
      this.#waiting.set(number, resolve);
      page.once('close', resolve);
      page.write(`event: flush\ndata: ${number}\n\n`);
    }).finally(() => this.#waiting.delete(number));
  }
}
