import { element } from '../../package/write-xml.ts';
import type { XmlElement } from '../../package/xml-element.ts';

/** Who has revised a text, and when. */
export interface Reviser {
  author: string;
  /** ISO 8601, to the second */
  date: string;
}

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

  /** The two ends around what was moved; `name` is the same where it came from and where it is. */
  range(kind: 'moveFrom' | 'moveTo', name: string): { start: XmlElement; end: XmlElement } {
    const start = this.mark(`w:${kind}RangeStart`, [], { 'w:name': name });
    const id = start.attributes['w:id'] ?? '';
    return { start, end: element(`w:${kind}RangeEnd`, { 'w:id': id }) };
  }
}
