/** A word where it stands in a text, with what was said of it. */
export interface FoundWord<T> {
  from: number;
  word: string;
  value: T;
}

const MOST = 4;
const PLACES = 0x2_0000;
const WORD_BITS = 5;
const IN_WORD = 31;

/** Some letters of a text as one of so many places; others may share it. */
function placeOf(text: string, from: number, to: number): number {
  let place = 0;
  for (let at = from; at < to; at += 1)
    place = (Math.imul(place, 0x9e3b) + text.charCodeAt(at)) & (PLACES - 1);
  return place;
}

/** Many words looked for in one pass through a text: most of its places are passed by for what stands there first. */
export class WordFinder<T> {
  /** a bit for each place that a word begins with */
  readonly #begins = new Uint32Array(PLACES >>> WORD_BITS);
  readonly #words = new Map<number, [word: string, value: T][]>();
  /** as many first letters as every word has */
  readonly #size: number;

  /** @param words each with what is to be known of it where it is found; none is empty */
  constructor(words: Iterable<readonly [word: string, value: T]>) {
    const all = [...words];
    this.#size = all.reduce((size, [word]) => Math.min(size, word.length), MOST);
    for (const [word, value] of all) {
      const place = placeOf(word, 0, this.#size);
      this.#begins[place >>> WORD_BITS] = (this.#begins[place >>> WORD_BITS] ?? 0) | (1 << (place & IN_WORD));
      const known = this.#words.get(place);
      if (known) known.push([word, value]);
      else this.#words.set(place, [[word, value]]);
    }
  }

  /** Tells every place of every word, in the order of the text, and at one place in that of the words. */
  each(text: string, tell: (from: number, word: string, value: T) => void): void {
    const [size, begins] = [this.#size, this.#begins];
    for (let from = 0; from + size <= text.length; from += 1) {
      const place = placeOf(text, from, from + size);
      if ((((begins[place >>> WORD_BITS] ?? 0) >>> (place & IN_WORD)) & 1) === 0) continue;
      for (const [word, value] of this.#words.get(place) ?? [])
        if (text.startsWith(word, from)) tell(from, word, value);
    }
  }

  /** Every place of every word, in the order of `each`. */
  find(text: string): FoundWord<T>[] {
    const found: FoundWord<T>[] = [];
    this.each(text, (from, word, value) => found.push({ from, word, value }));
    return found;
  }

  /** The first place of each word. */
  findFirst(text: string): FoundWord<T>[] {
    const first = new Map<string, number>();
    return this.find(text).filter(({ word, from }) => {
      if (!first.has(word)) first.set(word, from);
      return first.get(word) === from;
    });
  }
}
