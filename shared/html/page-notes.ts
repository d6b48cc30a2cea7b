import type { ReadLine } from '../recognise/read-line.ts';
import type { Attributes } from './elements.ts';
import { isEndnote, isNoteMark, namesNote, placesIn } from './note-marks.ts';

/** The footnotes and endnotes of a page: each is listed where its mark stands in the text. */
export class PageNotes {
  readonly #places: ReadonlySet<string>;
  readonly #marked = new Map<string, ReadLine>();

  constructor(page: string) {
    this.#places = placesIn(page);
  }

  /**
   * Takes a link for the mark of a note. The line that it returns is to be left out in the mark's place, and says what
   * the mark is until the note is found; null for any other link.
   */
  mark(place: string, text: string, attributes: Attributes, isRaised: boolean): ReadLine | null {
    const isMark = isNoteMark(text) && this.#places.has(place) && (isRaised || namesNote(place, attributes));
    if (!isMark || this.#marked.has(place)) return null;
    const line: ReadLine = {
      text: text.normalize('NFKC').trim(),
      leftOut: isEndnote(place) ? 'endnote' : 'footnote',
    };
    this.#marked.set(place, line);
    return line;
  }

  /** Whether a link is one more mark of a note that has one. */
  isMarkedAgain(place: string, text: string): boolean {
    return this.#marked.has(place) && isNoteMark(text);
  }

  /** The line of the note that begins at an element; undefined where none does. */
  begin(attributes: Attributes): ReadLine | undefined {
    if (this.#marked.size === 0) return undefined;
    return this.#marked.get(attributes.get('id') ?? '') ?? this.#marked.get(attributes.get('name') ?? '');
  }
}
