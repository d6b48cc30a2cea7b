/** Letters of which a text needs one; of each of several such sets one. */
export type Needs = readonly string[];

const NOTHING: Needs = [];
/** A set as wide as this is in every text. */
const WIDEST = 48;
const SPAN = 16;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
const DIGITS = '0123456789';

const QUANTIFIER = /[*+?]\??|\{(\d+)(?:,\d*)?\}\??/y;
const GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
const ESCAPE = /\\(?:u([\da-fA-F]{4})|u\{([\da-fA-F]+)\}|[pP]\{[^}]*\}|k<\w+>|\d+|([\s\S]))/y;

const smallest = (needs: Needs): string =>
  needs.reduce((least, set) => (set.length < least.length ? set : least), needs[0] ?? '');

/** What is needed whichever way is taken: of each way its smallest set, together. */
function ofAny(ways: readonly Needs[]): Needs {
  const [only] = ways;
  if (ways.length === 1 && only) return only;
  if (ways.some((way) => way.length === 0)) return NOTHING;
  const letters = [...new Set(ways.flatMap((way) => [...smallest(way)]))].join('');
  return letters.length > WIDEST ? NOTHING : [letters];
}

/** Reads an expression's source for the letters that each of its matches needs. */
class NeedsReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The ways up to the bracket that closes them, or the end. */
  ways(): Needs {
    const ways: Needs[] = [];
    let way: string[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        this.#at += 1;
        ways.push(way);
        way = [];
      } else way.push(...this.#term());
    }
    return ofAny([...ways, way]);
  }

  #take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#at;
    const found = form.exec(this.#source);
    if (found) this.#at = form.lastIndex;
    return found;
  }

  #term(): Needs {
    const needs = this.#atom();
    const quantifier = this.#take(QUANTIFIER);
    if (!quantifier) return needs;
    const isLeftOut = /^[*?]/.test(quantifier[0]) || quantifier[1] === '0';
    return isLeftOut ? NOTHING : needs;
  }

  #atom(): Needs {
    const group = this.#take(GROUP)?.[0];
    if (group !== undefined) {
      const inside = this.ways();
      this.#at += 1;
      return group.endsWith('!') ? NOTHING : inside;
    }
    const letter = this.#source[this.#at] ?? '';
    if (letter === '[') return this.#class();
    if (letter === '\\') return this.#escaped();
    this.#at += 1;
    return '^$.'.includes(letter) ? NOTHING : [letter];
  }

  /** An escape's letters; nothing for one that stands for many, or for a place. */
  #escaped(): Needs {
    const [whole = '', four, braced, one] = this.#take(ESCAPE) ?? [];
    if (four ?? braced) return [String.fromCodePoint(Number.parseInt(four ?? braced ?? '', 16))];
    if (one === undefined || whole === '') return NOTHING;
    if (one === 'd') return [DIGITS];
    if (/[sSwWDbB]/.test(one)) return NOTHING;
    return [CONTROLS[one] ?? one];
  }

  #class(): Needs {
    this.#at += 1;
    const isNegated = this.#source[this.#at] === '^';
    let letters = isNegated ? null : '';
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']') {
      const set = this.#member();
      letters = letters === null || set === null ? null : letters + set;
    }
    this.#at += 1;
    return letters === null || letters === '' || letters.length > WIDEST ? NOTHING : [letters];
  }

  /** One letter, one escape or one range of a class; null for many letters. */
  #member(): string | null {
    const first = this.#single();
    if (this.#source[this.#at] !== '-' || this.#source[this.#at + 1] === ']') return first;
    this.#at += 1;
    const last = this.#single();
    const [from, to] = [first?.charCodeAt(0) ?? 0, last?.charCodeAt(0) ?? 0];
    if (first?.length !== 1 || last?.length !== 1 || to - from > SPAN) return null;
    return Array.from({ length: to - from + 1 }, (_, more) => String.fromCharCode(from + more)).join('');
  }

  #single(): string | null {
    if (this.#source[this.#at] === '\\') return this.#escaped()[0] ?? null;
    this.#at += 1;
    return this.#source[this.#at - 1] ?? null;
  }
}

/** The letters without which an expression matches nowhere: of each set at least one. None are told where case is ignored. */
export const mustHave = ({ source, flags }: RegExp): Needs =>
  flags.includes('i') ? NOTHING : new NeedsReader(source).ways();

const known = new WeakMap<RegExp, Needs>();

/** The same, worked out once for an expression, and what most texts lack first. */
export function needsOf(expression: RegExp): Needs {
  const found = known.get(expression);
  if (found) return found;
  const needs = [...new Set(mustHave(expression))].sort((one, other) => one.length - other.length);
  known.set(expression, needs);
  return needs;
}

const BITS = 2048;
const WORD_BITS = 5;
const IN_WORD = 31;

/** Which letters a text has; two letters may share a place. */
export type Letters = Uint32Array;

export function lettersOf(text: string): Letters {
  const letters = new Uint32Array(BITS >>> WORD_BITS);
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at) & (BITS - 1);
    const word = place >>> WORD_BITS;
    letters[word] = (letters[word] ?? 0) | (1 << (place & IN_WORD));
  }
  return letters;
}

function hasOneOf(letters: Letters, set: string): boolean {
  for (let at = 0; at < set.length; at += 1) {
    const place = set.charCodeAt(at) & (BITS - 1);
    if (((letters[place >>> WORD_BITS] ?? 0) >>> (place & IN_WORD)) & 1) return true;
  }
  return false;
}

/** Whether a text with these letters may have a match: false only where none can be. */
export function mayMatch(letters: Letters, needs: Needs): boolean {
  for (const set of needs) if (!hasOneOf(letters, set)) return false;
  return true;
}
