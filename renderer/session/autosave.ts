import { AppError } from '../../shared/app-error.ts';

/** How long a pause in typing lasts before it is saved, in milliseconds. */
export const PAUSE_MS = 400;
/** How long a change waits at most, in milliseconds, however fast the typing goes on. */
export const LONGEST_WAIT_MS = 900;
/** The waits between attempts after a failure, in milliseconds; the last one repeats. */
export const RETRY_MS = [1000, 2000, 4000, 8000] as const;

/** What the top bar says. `at` is the ISO instant of the last save that the host answered. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  | { kind: 'failed'; error: AppError };

/** The two ways to write the newest text, both resolving to the ISO instant that the host put it on the disk. */
export interface Writing {
  /** Takes in what is typed somewhere and is not in the text yet; calls `change` where that changes it. */
  gather(): void;
  write(): Promise<string>;
  /** For a page that is going away; null when nobody can promise that the text arrives. */
  writeWhileLeaving(): Promise<string> | null;
}

/**
 * Saves by itself: within 400 ms of a pause and 900 ms of a change, one save at a time, always the newest text, again
 * and again after a failure. Knows neither the text nor the page.
 */
export class Autosave {
  #state: SaveState;
  #changes = 0;
  #written = 0;
  #sentWhileLeaving = 0;
  #failures = 0;
  #firstChangeAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  readonly #writing: Writing;
  readonly #listeners = new Set<() => void>();

  /**
   * @param savedAt ISO instant of the text as it stands on the disk
   * @param writing how to write the newest text
   */
  constructor(savedAt: string, writing: Writing) {
    this.#state = { kind: 'saved', at: savedAt };
    this.#writing = writing;
  }

  readonly state = (): SaveState => this.#state;

  /** Calls `listener` after each change of state. Returns the unsubscribe function. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The text has changed. */
  change(): void {
    this.#changes += 1;
    this.#firstChangeAt ||= Date.now();
    // After a failure the next attempt is already set; typing on must not hurry it.
    if (this.#failures > 0) return;
    this.#show({ kind: 'saving' });
    if (!this.#running) this.#runAfterPause();
  }

  /** Resolves when everything changed so far is on the disk; throws the AppError when it could not be written. */
  async flush(): Promise<void> {
    this.#writing.gather();
    const upTo = this.#changes;
    // A save already under way may carry an older text; its failure is not this one's.
    if (this.#written < upTo) await this.#running?.catch(() => {});
    while (this.#written < upTo) await this.#run();
  }

  /** The page is going away. Sends what is unsaved; false when the page must be held, since it might not arrive. */
  leave(): boolean {
    this.#writing.gather();
    const upTo = this.#changes;
    if (this.#written === upTo || this.#sentWhileLeaving === upTo) return true;
    const sent = this.#failures === 0 ? this.#writing.writeWhileLeaving() : null;
    if (sent === null) {
      this.#run().catch(() => {});
      return false;
    }
    this.#sentWhileLeaving = upTo;
    // The page may stay after all, and then this save counts like any other.
    sent.then(
      (at) => this.#acknowledge(upTo, at),
      (cause) => this.#fail(cause),
    );
    return true;
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#write().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #write(): Promise<void> {
    const upTo = this.#changes;
    this.#firstChangeAt = 0;
    try {
      this.#acknowledge(upTo, await this.#writing.write());
    } catch (cause) {
      throw this.#fail(cause);
    }
  }

  #acknowledge(upTo: number, at: string): void {
    this.#written = Math.max(this.#written, upTo);
    this.#failures = 0;
    if (this.#written === this.#changes) {
      clearTimeout(this.#timer);
      this.#firstChangeAt = 0;
      this.#show({ kind: 'saved', at });
    } else {
      this.#show({ kind: 'saving' });
      this.#runAfterPause();
    }
  }

  #fail(cause: unknown): AppError {
    const error = cause instanceof AppError ? cause : new AppError('internal', '', { cause });
    this.#sentWhileLeaving = 0;
    this.#runAfter(RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? LONGEST_WAIT_MS);
    this.#failures += 1;
    this.#show({ kind: 'failed', error });
    return error;
  }

  #runAfterPause(): void {
    const left = this.#firstChangeAt + LONGEST_WAIT_MS - Date.now();
    this.#runAfter(Math.max(0, Math.min(PAUSE_MS, left)));
  }

  #runAfter(ms: number): void {
    clearTimeout(this.#timer);
    // A failure is shown by #fail, and tried again.
    this.#timer = setTimeout(() => this.#run().catch(() => {}), ms);
  }

  #show(next: SaveState): void {
    if (this.#state.kind === 'saving' && next.kind === 'saving') return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }
}
