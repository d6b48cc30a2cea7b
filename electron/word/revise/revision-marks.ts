import { element } from '../../package/write-xml.ts';
import type { XmlElement } from '../../package/xml-element.ts';

/** Who has revised a text, and when. */
export interface Reviser {
  author: string;
  /** ISO 8601, to the second */
  date: string;
}

/**
 * LibreOffice takes changes of one author within a minute as one where they touch, and with it the end of the paragraph
 * between words that came at its end and a paragraph that came as a whole behind it.
 */
const APART_MS = 120_000;

const earlier = (date: string): string =>
  `${new Date(Date.parse(date) - APART_MS).toISOString().slice(0, 19)}Z`;

/** Makes the marks of tracked changes (ISO/IEC 29500-1, 17.13.5), each with an id of its own. */
export class RevisionMarks {
  readonly #by: Reviser;
  #count = 0;

  constructor(by: Reviser) {
    this.#by = by;
  }

  /** An element that says what happened: w:ins, w:del, w:rPrChange … */
  mark(
    name: string,
    children: readonly XmlElement[] = [],
    more: Readonly<Record<string, string>> = {},
  ): XmlElement {
    this.#count += 1;
    const { author, date } = this.#by;
    const said = { 'w:id': String(this.#count), 'w:author': author, 'w:date': date, ...more };
    return element(name, said, children);
  }

  /** The mark of a paragraph that has come or gone as a whole, so much earlier that no other change is taken for a part of it. */
  whole(name: string, children: readonly XmlElement[] = []): XmlElement {
    return this.mark(name, children, { 'w:date': earlier(this.#by.date) });
  }

  /** The two ends around what was moved; `name` is the same where it came from and where it is. */
  range(kind: 'moveFrom' | 'moveTo', name: string): { start: XmlElement; end: XmlElement } {
    const start = this.mark(`w:${kind}RangeStart`, [], { 'w:name': name });
    const id = start.attributes['w:id'] ?? '';
    return { start, end: element(`w:${kind}RangeEnd`, { 'w:id': id }) };
  }
}
