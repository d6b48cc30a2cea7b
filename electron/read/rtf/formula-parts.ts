import { fraction, indexed, power } from '../../../shared/lines/raised.ts';

/** The words of a formula's parts, by their names in RTF. */
type Parts = ReadonlyMap<string, string>;

const part = (parts: Parts, name: string): string => parts.get(name) ?? '';

/** How the parts of a formula stand on one line (RTF 1.9.1, Math); those of any other come one after the other. */
const FORMS: Readonly<Record<string, (parts: Parts) => string>> = {
  mf: (parts) => fraction(part(parts, 'mnum'), part(parts, 'mden')),
  msSup: (parts) => power(part(parts, 'me'), part(parts, 'msup')),
  msSub: (parts) => indexed(part(parts, 'me'), part(parts, 'msub')),
  msSubSup: (parts) => power(indexed(part(parts, 'me'), part(parts, 'msub')), part(parts, 'msup')),
  mrad: (parts) => `${part(parts, 'mdeg')}√${part(parts, 'me')}`,
  md: (parts) => `(${part(parts, 'me')})`,
};

const PARTS: ReadonlySet<string> = new Set(['mnum', 'mden', 'me', 'msup', 'msub', 'mdeg']);

/** A formula being read: what it is, and the words of its parts. */
export class FormulaParts {
  readonly #form: ((parts: Parts) => string) | undefined;
  readonly #parts = new Map<string, string>();

  constructor(word: string) {
    this.#form = FORMS[word];
  }

  static isForm(word: string): boolean {
    return Object.hasOwn(FORMS, word);
  }

  static isPart(word: string): boolean {
    return PARTS.has(word);
  }

  add(word: string, text: string): void {
    this.#parts.set(word, part(this.#parts, word) + text);
  }

  /** The formula on one line: a fraction as 3/4, a power as 10³, so that neither becomes another number. */
  get text(): string {
    return this.#form?.(this.#parts) ?? '';
  }
}
