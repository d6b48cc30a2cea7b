import type { FileText } from '../file-text.ts';
import { withLabel } from '../label.ts';
import { rowLines } from '../table-rows.ts';
import { Mark } from './marks.ts';

/** Characters that stand for themselves under another code ([MS-DOC] 2.4.1, 2.9.82). */
const SIGNS: Readonly<Record<string, string>> = { '\t': ' ', '\u001E': '-', '\u001F': '' };

const tidy = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, '')
    .replace(/[ \u00A0]+/g, ' ')
    .trim();

/** Reads one story of a Word file, the body or its notes, from its characters and their marks. */
export class StoryReader {
  readonly lines: string[] = [];
  readonly leftOut: FileText['leftOut'] = [];
  readonly #labels: ReadonlyMap<number, string>;
  #label = '';
  #line = '';
  #aside = '';
  #asideReason: 'deleted' | 'hidden' = 'deleted';
  #cell: string[] = [];
  #cells: string[][] = [];
  /** Of each open field whether its instruction, which does not show, is being read. */
  #fields: boolean[] = [];
  #instructions = 0;

  /** @param labels the automatic numbers, by the places where their paragraphs begin */
  constructor(labels: ReadonlyMap<number, string> = new Map()) {
    this.#labels = labels;
  }

  read(text: string, marks: Uint8Array): this {
    for (let at = 0; at < text.length; at += 1) {
      this.#label = this.#labels.get(at) ?? this.#label;
      this.#take(text[at] ?? '', marks[at] ?? 0);
    }
    this.#endLine(false);
    this.#endRow();
    this.#endAside();
    return this;
  }

  #take(sign: string, marks: number): void {
    if (sign === '\u0013' || sign === '\u0014' || sign === '\u0015') this.#takeField(sign);
    else if (this.#instructions > 0) return;
    else if ((marks & (Mark.deleted | Mark.hidden)) !== 0) this.#takeAside(sign, marks);
    else {
      this.#endAside();
      this.#takeShown(sign, marks);
    }
  }

  #takeField(sign: string): void {
    if (sign === '\u0013') this.#fields.push(true);
    else if (sign === '\u0014' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
    else if (sign === '\u0015') this.#fields.pop();
    this.#instructions = this.#fields.filter((isInstruction) => isInstruction).length;
  }

  #takeAside(sign: string, marks: number): void {
    const reason = (marks & Mark.deleted) !== 0 ? 'deleted' : 'hidden';
    if (reason !== this.#asideReason) this.#endAside();
    this.#asideReason = reason;
    this.#aside += sign === '\r' ? ' ' : sign;
  }

  #endAside(): void {
    const text = tidy(this.#aside);
    this.#aside = '';
    if (text !== '') this.leftOut.push({ text, reason: this.#asideReason });
  }

  #takeShown(sign: string, marks: number): void {
    const isInTable = (marks & (Mark.inTable | Mark.rowEnd)) !== 0;
    if (sign === '\u0007') {
      if ((marks & Mark.rowEnd) !== 0) this.#endRow();
      else this.#endCell();
    } else if ('\r\n\u000B\u000C\u000E'.includes(sign)) this.#endLine(isInTable);
    else this.#line += SIGNS[sign] ?? sign;
  }

  #endLine(isInTable: boolean): void {
    const typed = tidy(this.#line);
    const text = typed === '' ? '' : withLabel(this.#label, typed);
    [this.#line, this.#label] = ['', ''];
    if (!isInTable) this.#endRow();
    if (text !== '') (isInTable ? this.#cell : this.lines).push(text);
  }

  #endCell(): void {
    this.#endLine(true);
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    this.lines.push(...rowLines(this.#cells));
    [this.#cell, this.#cells] = [[], []];
  }
}
