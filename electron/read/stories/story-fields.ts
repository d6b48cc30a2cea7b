import { codeText } from '../docx/field-without-result.ts';

/** The characters that begin a field, part its code from its result, and end it ([MS-DOC] 2.8.25). */
export const FieldSign = { begin: '\u0013', result: '\u0014', end: '\u0015' } as const;

interface OpenField {
  code: string;
  isCode: boolean;
  /** How many characters had been shown where its result began. */
  shown: number;
}

/** The fields of a story, told of its characters in order. */
export class StoryFields {
  readonly #open: OpenField[] = [];
  #codes = 0;
  #shown = 0;

  /** Whether a field's code, which does not show, is being read. */
  get isCode(): boolean {
    return this.#codes > 0;
  }

  /** Whether what shows here is a picture of an embedded object. */
  get isObject(): boolean {
    return /^\s*(?:EMBED|LINK)\b/i.test(this.#open.at(-1)?.code ?? '');
  }

  begin(): void {
    this.#open.push({ code: '', isCode: true, shown: this.#shown });
    this.#codes += 1;
  }

  beginResult(): void {
    this.#endCode(this.#open.at(-1));
  }

  /** Ends a field. @returns what it shows without having a result */
  end(): string {
    const field = this.#open.pop();
    this.#endCode(field);
    return field?.shown === this.#shown ? codeText(field.code) : '';
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
    this.#codes -= 1;
  }
}
