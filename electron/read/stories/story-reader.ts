import type { LineTable } from '../../../shared/recognise/tables.ts';
import type { FileText } from '../file-text.ts';
import { withLabel } from '../label.ts';
import { type Passage, TableLines } from '../table-lines.ts';
import { ASIDE, Mark, PICTURE, SHAPE, type Stories, type Story } from './story.ts';
import { FieldSign, StoryFields } from './story-fields.ts';
import { gridRows, type ShapedRow } from './table-grid.ts';

/** Characters that stand for themselves under another code ([MS-DOC] 2.4.1, 2.9.82). */
const SIGNS: Readonly<Record<string, string>> = { '\t': ' ', '\u001E': '-', '\u001F': '' };

const FIELD_SIGNS: ReadonlySet<string> = new Set(Object.values(FieldSign));

const tidy = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, '')
    .replace(/[ \u00A0]+/g, ' ')
    .trim();

type AsideReason = 'deleted' | 'hidden' | 'struck';

function reasonOf(marks: number): AsideReason {
  if ((marks & Mark.deleted) !== 0) return 'deleted';
  return (marks & Mark.hidden) !== 0 ? 'hidden' : 'struck';
}

/** A table being read: where it goes, and its rows. */
interface OpenTable {
  lines: TableLines;
  rows: ShapedRow[];
}

type NumbersAndRows = Pick<Stories, 'numbers' | 'rows'>;

/** Reads one story of a Word file, the body or its notes, from its characters and their marks. */
export class StoryReader implements Passage {
  readonly lines: string[] = [];
  readonly tables: LineTable[] = [];
  readonly leftOut: FileText['leftOut'] = [];
  readonly unread = { pictures: 0, objects: 0, shapes: 0 };
  readonly #numbersAndRows: NumbersAndRows | undefined;
  #label = '';
  #line = '';
  #aside = '';
  #asideReason: AsideReason = 'deleted';
  #cell: string[] = [];
  #cells: string[][] = [];
  #table: OpenTable | null = null;
  readonly #fields = new StoryFields();

  /** @param numbersAndRows the automatic numbers and table rows of the story */
  constructor(numbersAndRows?: NumbersAndRows) {
    this.#numbersAndRows = numbersAndRows;
  }

  read({ text, marks }: Story): this {
    for (let at = 0; at < text.length; at += 1) {
      this.#label = this.#numbersAndRows?.numbers.labels.get(at) ?? this.#label;
      this.#take(at, text[at] ?? '', marks[at] ?? 0);
    }
    this.#endLine(false);
    this.#endTable();
    this.#endAside();
    return this;
  }

  #take(at: number, sign: string, marks: number): void {
    if (FIELD_SIGNS.has(sign)) this.#takeField(at, sign, marks);
    else if (this.#fields.isCode) this.#fields.addCode(sign);
    else if ((marks & ASIDE) !== 0) this.#takeAside(sign, marks);
    else {
      this.#endAside();
      this.#takeShown(at, sign, marks);
    }
  }

  #takeField(at: number, sign: string, marks: number): void {
    if (sign === FieldSign.begin) this.#fields.begin();
    else if (sign === FieldSign.result) this.#fields.beginResult();
    else for (const shown of this.#fields.end()) this.#take(at, shown, marks);
  }

  #takeAside(sign: string, marks: number): void {
    const reason = reasonOf(marks);
    if (reason !== this.#asideReason) this.#endAside();
    this.#asideReason = reason;
    this.#aside += sign === '\r' ? ' ' : sign;
  }

  #endAside(): void {
    const text = tidy(this.#aside);
    this.#aside = '';
    if (text !== '') this.leftOut.push({ text, reason: this.#asideReason });
  }

  #takeShown(at: number, sign: string, marks: number): void {
    this.#fields.addShown();
    const isInTable = (marks & (Mark.inTable | Mark.rowEnd)) !== 0;
    if (sign === '\u0007') {
      if ((marks & Mark.rowEnd) !== 0) this.#endRow(at);
      else this.#endCell();
    } else if (sign === PICTURE) this.unread[this.#fields.isObject ? 'objects' : 'pictures'] += 1;
    else if (sign === SHAPE) this.unread.shapes += 1;
    else if ('\r\n\u000B\u000C\u000E'.includes(sign)) this.#endLine(isInTable);
    else this.#line += SIGNS[sign] ?? sign;
  }

  #endLine(isInTable: boolean): void {
    const typed = tidy(this.#line);
    const text = typed === '' ? '' : withLabel(this.#label, typed);
    [this.#line, this.#label] = ['', ''];
    if (!isInTable) this.#endTable();
    if (text !== '') (isInTable ? this.#cell : this.lines).push(text);
  }

  #endCell(): void {
    this.#endLine(true);
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  /** @param at the place of the row's end, null where it has none */
  #endRow(at: number | null): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    this.#table ??= { lines: new TableLines(this), rows: [] };
    this.#table.lines.addRow(this.#cells.map((lines) => ({ lines, tables: [] })));
    this.#table.rows.push({
      cells: this.#cells,
      shapes: at === null ? undefined : this.#numbersAndRows?.rows.get(at),
    });
    [this.#cell, this.#cells] = [[], []];
  }

  #endTable(): void {
    if (this.#cell.length + this.#cells.length > 0) this.#endRow(null);
    this.#table?.lines.end(gridRows(this.#table.rows));
    this.#table = null;
  }
}
