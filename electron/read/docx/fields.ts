import { elements, type XmlElement } from '../../package/xml-element.ts';
import { isPromptCode, type ResultPlace, resultPlace, type ShownByCode } from '../field-code.ts';
import { fieldWithoutResult } from './field-without-result.ts';

/** Where a text stands: in a field's code, which nobody sees, in a table of contents, in a page number, or in none. */
export type FieldPlace = 'code' | ResultPlace;

interface OpenField {
  /** Its w:fldChar; none for a w:fldSimple. */
  begin: XmlElement | null;
  code: string;
  /** Where the field itself stands. */
  around: FieldPlace;
  /** Where the text in it stands: in the code until its result begins. */
  inside: FieldPlace;
  /** Whether its result shows anything. */
  isShown: boolean;
}

const placeInResult = ({ code, around }: Pick<OpenField, 'code' | 'around'>): FieldPlace =>
  around ?? resultPlace(code);

function charactersOf(parent: XmlElement): XmlElement[] {
  return elements(parent).flatMap((element) => {
    if (element.name === 'w:fldChar') return [element];
    // A text box is a story of its own: its fields begin and end in it.
    return element.name === 'w:txbxContent' ? [] : charactersOf(element);
  });
}

function unclosedBegins(story: XmlElement): Set<XmlElement> {
  const open: XmlElement[] = [];
  for (const element of charactersOf(story)) {
    if (element.attributes['w:fldCharType'] === 'begin') open.push(element);
    if (element.attributes['w:fldCharType'] === 'end') open.pop();
  }
  return new Set(open);
}

/**
 * The fields of a story, such as the body or a text box; one may run over many paragraphs. A field that never ends is
 * taken for none at all: otherwise everything after it would be lost.
 */
export class Fields {
  readonly #unclosed: ReadonlySet<XmlElement>;
  readonly #open: OpenField[] = [];

  constructor(story: XmlElement) {
    this.#unclosed = unclosedBegins(story);
  }

  /**
   * Takes note of a w:fldChar; all of a story must pass in document order.
   * @returns what a field that ends here shows without having a result
   */
  mark(element: XmlElement): ShownByCode {
    const type = element.attributes['w:fldCharType'];
    const last = this.#open.at(-1);
    if (type === 'begin' && !this.#unclosed.has(element))
      this.#open.push({ begin: element, code: '', around: this.place, inside: 'code', isShown: false });
    else if (type === 'separate' && last) last.inside = placeInResult(last);
    else if (type === 'end') {
      this.#open.pop();
      if (last?.begin && !last.isShown)
        return { text: fieldWithoutResult(last.begin, last.code), isPrompt: isPromptCode(last.code) };
    }
    return { text: '', isPrompt: false };
  }

  /** Takes note that a text shows here. */
  addShown(): void {
    for (const field of this.#open) field.isShown ||= field.inside !== 'code';
  }

  /** Takes note of a piece of a field's code. */
  addCode(text: string): void {
    const last = this.#open.at(-1);
    if (last?.inside === 'code') last.code += text;
  }

  /** Runs `read` inside the result of a w:fldSimple. */
  inSimple(code: string, read: () => void): void {
    const field = { begin: null, code, around: this.place };
    this.#open.push({ ...field, inside: placeInResult(field), isShown: true });
    read();
    this.#open.pop();
  }

  /** Where the text that comes next stands. */
  get place(): FieldPlace {
    return this.#open.at(-1)?.inside ?? null;
  }
}
