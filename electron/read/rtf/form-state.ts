const LIST = 2;
const BOX = 1;
/** Nobody has chosen yet (RTF 1.9.1, \ffres). */
const UNDEFINED = 25;

/** The state of a form's field, gathered from its control words. */
export class FormState {
  readonly #entries: string[] = [];
  #kind = 0;
  #given = UNDEFINED;
  #standard = 0;

  control(word: string, param: number | null): void {
    if (word === 'fftype') this.#kind = param ?? 0;
    if (word === 'ffres') this.#given = param ?? UNDEFINED;
    if (word === 'ffdefres') this.#standard = param ?? 0;
  }

  addEntry(entry: string): void {
    this.#entries.push(entry);
  }

  /** What shows: of a box its state, of a list the word that was chosen; '' for any other field. */
  get text(): string {
    const state = this.#given === UNDEFINED ? this.#standard : this.#given;
    if (this.#kind === BOX) return state === 1 ? '☑' : '☐';
    return this.#kind === LIST ? (this.#entries[state] ?? '') : '';
  }
}
