import {
  codeText,
  embeddedBy,
  isPromptCode,
  isShapeCode,
  type ResultPlace,
  resultPlace,
  type ShownByCode,
} from '../field-code.ts';

/** The characters that begin a field, part its code from its result, and end it ([MS-DOC] 2.8.25). */
export const FieldSign = { begin: '\u0013', result: '\u0014', end: '\u0015' } as const;

interface OpenField {
  code: string;
  isCode: boolean;
  /** How many characters had been shown where its result began. */
  shown: number;
  /** Where the field itself stands. */
  around: ResultPlace;
  /** Where what is in its result stands. */
  inside: ResultPlace;
}

/** What a field of a story shows that has no result. */
interface ShownInStory extends ShownByCode {
  /** a drawing stood there that the file does not hold */
  isShape: boolean;
  /** something is embedded there of which the file holds no picture */
  embedded: 'formulas' | 'objects' | null;
}

const NOTHING: ShownInStory = { text: '', isPrompt: false, isShape: false, embedded: null };

/** The places of signs that begin a field that never ends, or end one that never began; they are no fields at all. */
function strayMarks(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const stray = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === FieldSign.begin) open.push(at);
    if (text[at] === FieldSign.end && open.pop() === undefined) stray.add(at);
  }
  for (const at of open) stray.add(at);
  return stray;
}

/** The fields of a story, told of its characters in order. */
export class StoryFields {
  readonly #stray: ReadonlySet<number>;
  readonly #open: OpenField[] = [];
  #codes = 0;
  #shown = 0;

  /** @param text of the whole story */
  constructor(text: string) {
    this.#stray = strayMarks(text);
  }

  /** Whether the sign at a place marks a field; a field that never ends would hide all that follows it. */
  isMark(at: number): boolean {
    return !this.#stray.has(at);
  }

  /** Whether a field's code, which does not show, is being read. */
  get isCode(): boolean {
    return this.#codes > 0;
  }

  /** Where what shows here stands. */
  get place(): ResultPlace {
    return this.#open.at(-1)?.inside ?? null;
  }

  /** What a picture that shows here is: of an embedded object, of a formula, or none but a picture. */
  get picture(): 'objects' | 'formulas' | 'pictures' {
    return embeddedBy(this.#open.at(-1)?.code ?? '') ?? 'pictures';
  }

  begin(): void {
    this.#open.push({ code: '', isCode: true, shown: this.#shown, around: this.place, inside: this.place });
    this.#codes += 1;
  }

  beginResult(): void {
    this.#endCode(this.#open.at(-1));
  }

  /** Ends a field. @returns what it shows without having a result */
  end(): ShownInStory {
    const field = this.#open.pop();
    this.#endCode(field);
    if (field?.shown !== this.#shown) return NOTHING;
    const { code } = field;
    return {
      text: codeText(code),
      isPrompt: isPromptCode(code),
      isShape: isShapeCode(code),
      embedded: embeddedBy(code),
    };
  }

  addCode(sign: string): void {
    const field = this.#open.at(-1);
    if (field?.isCode) field.code += sign;
  }

  addShown(): void {
    this.#shown += 1;
  }

  #endCode(field: OpenField | undefined): void {
    if (!field?.isCode) return;
    field.isCode = false;
    field.shown = this.#shown;
    field.inside = field.around ?? resultPlace(field.code);
    this.#codes -= 1;
  }
}
