import { fraction, indexed, power } from '../../../shared/lines/raised.ts';

/** The words of a formula's parts, by their names in RTF; one may have several of a name. */
type Parts = ReadonlyMap<string, readonly string[]>;

const all = (parts: Parts, name: string): readonly string[] => parts.get(name) ?? [];
const part = (parts: Parts, name: string): string => all(parts, name).join('');

/** A base with what stands below and above it. */
const withLimits = (base: string, parts: Parts): string =>
  power(indexed(base, part(parts, 'msub')), part(parts, 'msup'));

/** How the parts of a formula stand on one line (RTF 1.9.1, Math); those of any other come one after the other. */
const FORMS: Readonly<Record<string, (parts: Parts) => string>> = {
  mf: (parts) => fraction(part(parts, 'mnum'), part(parts, 'mden')),
  msSup: (parts) => power(part(parts, 'me'), part(parts, 'msup')),
  msSub: (parts) => indexed(part(parts, 'me'), part(parts, 'msub')),
  msSubSup: (parts) => withLimits(part(parts, 'me'), parts),
  msPre: (parts) => withLimits('', parts) + part(parts, 'me'),
  mnary: (parts) => withLimits(part(parts, 'mchr') || '∫', parts) + part(parts, 'me'),
  mlimLow: (parts) => indexed(part(parts, 'me'), part(parts, 'mlim')),
  mlimUpp: (parts) => power(part(parts, 'me'), part(parts, 'mlim')),
  mrad: (parts) => `${part(parts, 'mdeg')}√${part(parts, 'me')}`,
  md: (parts) => `(${all(parts, 'me').join('|')})`,
  mmr: (parts) => all(parts, 'me').join('，'),
  mm: (parts) => all(parts, 'mmr').join('；'),
  meqArr: (parts) => all(parts, 'me').join('；'),
};

const PARTS: ReadonlySet<string> = new Set([
  'mnum',
  'mden',
  'me',
  'msup',
  'msub',
  'mdeg',
  'mlim',
  'mchr',
  'mmr',
]);

/** Groups that only hold other pieces of the formula that they are in. */
const INSIDE: ReadonlySet<string> = new Set(['mnaryPr']);

/** A formula being read: what it is, and the words of its parts. */
export class FormulaParts {
  readonly #form: ((parts: Parts) => string) | undefined;
  readonly isMatrix: boolean;
  readonly #parts = new Map<string, string[]>();

  constructor(word: string) {
    this.#form = FORMS[word];
    this.isMatrix = word === 'mm';
  }

  static isForm(word: string): boolean {
    return Object.hasOwn(FORMS, word);
  }

  static isPart(word: string): boolean {
    return PARTS.has(word);
  }

  static isInside(word: string): boolean {
    return INSIDE.has(word);
  }

  add(word: string, text: string): void {
    const known = this.#parts.get(word);
    if (known) known.push(text);
    else this.#parts.set(word, [text]);
  }

  /** The formula on one line: a fraction as 3/4, a power as 10³, so that neither becomes another number. */
  get text(): string {
    return this.#form?.(this.#parts) ?? '';
  }
}
