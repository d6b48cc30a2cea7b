import { LineList } from '../../../shared/lines/line-list.ts';
import { raised } from '../../../shared/lines/raised.ts';
import { TableLines } from '../../../shared/lines/table-lines.ts';
import { keptTexts, type ReadLine } from '../../../shared/recognise/read-line.ts';
import { breakLines } from '../docx/line-breaks.ts';
import { withLabel } from '../label.ts';
import { ASIDE, Mark, PICTURE, SHAPE, type Stories, type Story } from './story.ts';
import { FieldSign, StoryFields } from './story-fields.ts';
import { gridRows, type ShapedRow } from './table-grid.ts';

/** Characters that stand for themselves under another code ([MS-DOC] 2.4.1, 2.9.82). */
const SIGNS: Readonly<Record<string, string>> = { '\t': ' ', '\u001E': '-', '\u001F': '' };

/** A line's end inside a paragraph. */
const LINE_BREAK = '\u000B';

const FIELD_SIGNS: ReadonlySet<string> = new Set(Object.values(FieldSign));

const tidy = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, '')
    .replace(/[ \u00A0]+/g, ' ')
    .trim();

const IN_TABLE = Mark.inTable | Mark.rowEnd;

type AsideReason = 'deleted' | 'hidden' | 'struck';

function reasonOf(marks: number): AsideReason {
  if ((marks & Mark.deleted) !== 0) return 'deleted';
  return (marks & Mark.hidden) !== 0 ? 'hidden' : 'struck';
}

/** Whether a paragraph or cell ends here in spite of its marks: only a deleted or hidden end joins paragraphs. */
const isEnd = (sign: string, marks: number): boolean =>
  sign === '\u0007' || (sign === '\r' && (marks & ASIDE) === Mark.struck);

/** A table being read: where it goes, and its rows. */
interface OpenTable {
  lines: TableLines;
  rows: ShapedRow[];
}

type NumbersAndRows = Pick<Stories, 'numbers' | 'rows'>;

/** Reads one story of a Word file, the body or its notes, from its characters and their marks. */
export class StoryReader {
  readonly #story = new LineList();
  readonly unread = { pictures: 0, objects: 0, shapes: 0 };
  readonly #numbersAndRows: NumbersAndRows | undefined;
  readonly #notes: ReadonlyMap<number, ReadLine>;
  #label = '';
  #level: number | undefined;
  #line = '';
  #raised = '';
  #aside = '';
  #asideReason: AsideReason = 'deleted';
  #cell = new LineList();
  #cells: ReadLine[][] = [];
  #table: OpenTable | null = null;
  readonly #fields = new StoryFields();

  /**
   * @param numbersAndRows the automatic numbers and table rows of the story
   * @param notes what the notes say whose marks are in it, by the places of the marks
   */
  constructor(numbersAndRows?: NumbersAndRows, notes: ReadonlyMap<number, ReadLine> = new Map()) {
    this.#numbersAndRows = numbersAndRows;
    this.#notes = notes;
  }

  get lines(): ReadLine[] {
    return this.#story.lines;
  }

  read({ text, marks }: Story): this {
    for (let at = 0; at < text.length; at += 1) {
      this.#label = this.#numbersAndRows?.numbers.labels.get(at) ?? this.#label;
      this.#level = this.#numbersAndRows?.numbers.headings.get(at) ?? this.#level;
      this.#take(at, text[at] ?? '', marks[at] ?? 0);
      this.#takeNote(at, marks[at] ?? 0);
    }
    this.#endAside(false);
    this.#endLine(false);
    this.#endTable();
    this.#story.settle();
    return this;
  }

  #takeNote(at: number, marks: number): void {
    const note = this.#notes.get(at);
    const list = (marks & IN_TABLE) !== 0 ? this.#cell : this.#story;
    if (note?.leftOut) list.leaveOut(note.text, note.leftOut);
  }

  #take(at: number, sign: string, marks: number): void {
    if (FIELD_SIGNS.has(sign)) this.#takeField(at, sign, marks);
    else if (this.#fields.isCode) this.#fields.addCode(sign);
    else if ((marks & ASIDE) !== 0 && !isEnd(sign, marks)) this.#takeAside(sign, marks);
    else {
      this.#endAside((marks & IN_TABLE) !== 0);
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
    if (reason !== this.#asideReason) this.#endAside((marks & IN_TABLE) !== 0);
    this.#asideReason = reason;
    this.#aside += sign === '\r' ? ' ' : sign;
  }

  #endAside(isInTable: boolean): void {
    const list = isInTable ? this.#cell : this.#story;
    list.leaveOut(tidy(this.#aside), this.#asideReason);
    this.#aside = '';
  }

  #takeShown(at: number, sign: string, marks: number): void {
    this.#fields.addShown();
    const isInTable = (marks & IN_TABLE) !== 0;
    if (sign === '\u0007') {
      if ((marks & Mark.rowEnd) !== 0) this.#endRow(at);
      else this.#endCell();
    } else if (sign === PICTURE) this.unread[this.#fields.isObject ? 'objects' : 'pictures'] += 1;
    else if (sign === SHAPE) this.unread.shapes += 1;
    else if (sign === LINE_BREAK) this.#add('\n');
    else if ('\r\n\u000C\u000E'.includes(sign)) this.#endLine(isInTable);
    else if ((marks & Mark.raised) !== 0) this.#raised += sign;
    else this.#add(SIGNS[sign] ?? sign);
  }

  #add(text: string): void {
    this.#line += raised(this.#raised) + text;
    this.#raised = '';
  }

  #endLine(isInTable: boolean): void {
    this.#add('');
    const [typed = '', ...others] = breakLines(this.#line, false)
      .map(tidy)
      .filter((line) => line !== '');
    const text = typed === '' ? '' : withLabel(this.#label, typed);
    const level = this.#level;
    [this.#line, this.#label, this.#level] = ['', '', undefined];
    if (!isInTable) this.#endTable();
    const list = isInTable ? this.#cell : this.#story;
    if (text === '') list.settle();
    else list.add({ text, ...(level !== undefined && { level }) });
    for (const other of others) list.add({ text: other });
  }

  #endCell(): void {
    this.#endLine(true);
    this.#cells.push(this.#cell.lines);
    this.#cell = new LineList();
  }

  /** @param at the place of the row's end, null where it has none */
  #endRow(at: number | null): void {
    if (this.#cell.lines.length > 0) this.#endCell();
    this.#table ??= { lines: new TableLines(this.#story.lines), rows: [] };
    this.#table.lines.addRow(this.#cells);
    this.#table.rows.push({
      cells: this.#cells.map(keptTexts),
      shapes: at === null ? undefined : this.#numbersAndRows?.rows.get(at),
    });
    this.#cells = [];
  }

  #endTable(): void {
    if (this.#cell.lines.length + this.#cells.length > 0) this.#endRow(null);
    this.#table?.lines.end(gridRows(this.#table.rows));
    this.#table = null;
  }
}
