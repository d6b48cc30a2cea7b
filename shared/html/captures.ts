/** Texts that are gathered apart before they go into the line: raised ones, labels, links. */
export class Captures {
  #open: string[] = [];
  readonly #say: (text: string) => void;

  /** @param say takes what is gathered nowhere */
  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  say(text: string): void {
    const last = this.#open.length - 1;
    if (last < 0) this.#say(text);
    else this.#open[last] += text;
  }

  /** Begins to gather a text; the result ends it. @param done takes what was gathered */
  begin(done: (text: string) => void): () => void {
    this.#open.push('');
    return () => done(this.#open.pop() ?? '');
  }

  /** Begins a text that goes past all that is being gathered; the result ends it. */
  apart(): () => void {
    const outer = this.#open;
    this.#open = [];
    return () => {
      this.#open = outer;
    };
  }
}
