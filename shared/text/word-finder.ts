/** A word where it stands in a text, with what was said of it. */
export interface FoundWord<T> {
  from: number;
  word: string;
  value: T;
}

const MOST = 4;
const PLACES = 0x1_0000;

/** Some letters of a text as one of so many places; others may share it. */
function placeOf(text: string, from: number, to: number): number {
  let place = 0;
  for (let at = from; at < to; at += 1) place = (place * 31 + text.charCodeAt(at)) & (PLACES - 1);
  return place;
}

/** Many words looked for in one pass through a text: most of its places are passed by for what stands there first. */
export class WordFinder<T> {
  readonly #begins = new Uint8Array(PLACES);
  readonly #words = new Map<string, [word: string, value: T][]>();
  /** as many first letters as every word has */
  readonly #size: number;

  /** @param words each with what is to be known of it where it is found; none is empty */
  constructor(words: Iterable<readonly [word: string, value: T]>) {
    const all = [...words];
    this.#size = all.reduce((size, [word]) => Math.min(size, word.length), MOST);
    for (const [word, value] of all) {
      const first = word.slice(0, this.#size);
      this.#begins[placeOf(first, 0, this.#size)] = 1;
      const known = this.#words.get(first);
      if (known) known.push([word, value]);
      else this.#words.set(first, [[word, value]]);
    }
  }

  /** Every place of every word, in the order of the text, and at one place in that of the words. */
  find(text: string): FoundWord<T>[] {
    const found: FoundWord<T>[] = [];
    const [size, begins] = [this.#size, this.#begins];
    for (let from = 0; from + size <= text.length; from += 1) {
      if (begins[placeOf(text, from, from + size)] === 0) continue;
      for (const [word, value] of this.#words.get(text.slice(from, from + size)) ?? [])
        if (text.startsWith(word, from)) found.push({ from, word, value });
    }
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
