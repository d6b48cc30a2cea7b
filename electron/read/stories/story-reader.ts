import { FORMULA } from '../../../shared/lines/formula.ts';
import { breakLines } from '../../../shared/lines/line-breaks.ts';
import { LineList } from '../../../shared/lines/line-list.ts';
import { partPrompts } from '../../../shared/lines/prompts.ts';
import { levelNumbers, lowered, raised } from '../../../shared/lines/raised.ts';
import { TableLines } from '../../../shared/lines/table-lines.ts';
import type { LeftOutReason } from '../../../shared/recognise/left-out-reason.ts';
import { isDashedNumber } from '../../../shared/recognise/noise.ts';
import { keptTexts, type ReadLine, type SaidLevel } from '../../../shared/recognise/read-line.ts';
import { joinCells } from '../../../shared/report/table.ts';
import { commonFace, type Face } from '../../../shared/text/face.ts';
import { withLabel } from '../docx/label.ts';
import type { Remarks } from '../docx/remarks.ts';
import type { Unread } from '../docx/unread.ts';
import type { WorkLeft } from '../docx/work-left.ts';
import { LONGEST_HEADING } from '../heading-length.ts';
import {
  ASIDE,
  type Aside,
  FACES,
  Mark,
  type ParagraphLabel,
  PICTURE,
  SHAPE,
  STRUCK,
  type Story,
  sizeOfMarks,
} from './story.ts';
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
const NO_LABEL: ParagraphLabel = { label: '', isSetApart: false };

function reasonOf(marks: number): LeftOutReason {
  if ((marks & Mark.deleted) !== 0) return 'deleted';
  return (marks & STRUCK) !== 0 && (marks & (Mark.hidden | Mark.tiny)) === 0 ? 'struck' : 'hidden';
}

function faceOfMarks(marks: number): Face | null {
  if ((marks & FACES) !== 0) return (marks & Mark.hei) === 0 ? 'kai' : 'hei';
  return (marks & Mark.bold) === 0 ? null : 'bold';
}

/** Whether a paragraph or cell ends here in spite of its marks: only a deleted or hidden end joins paragraphs. */
const isEnd = (sign: string, marks: number): boolean =>
  sign === '\u0007' || (sign === '\r' && (marks & ASIDE & ~STRUCK) === 0);

/** What is gathered of all stories of a file. */
export interface Told {
  unread: Unread;
  remarks: Remarks;
  /** How many more paragraphs and cells are read. */
  paragraphsLeft: WorkLeft;
}

/** A table being read: where it goes, and its rows. */
interface OpenTable {
  lines: TableLines;
  rows: ShapedRow[];
  isLandscape: boolean;
}

/** Reads one story of a Word file, the body or its notes, from its characters and what is known of them. */
class StoryReader {
  readonly #list = new LineList();
  readonly #told: Told;
  readonly #story: Story;
  readonly #fields: StoryFields;
  #label = NO_LABEL;
  #level: SaidLevel | undefined;
  #line = '';
  /** what stands above the line, and below it, until what comes after is known */
  #raised = '';
  #lowered = '';
  /** the typefaces of the line's characters, each by its marks */
  #faces = new Set<number>();
  /** the sizes of its characters, the first one's first */
  #sizes = new Set<number>();
  /** the text before stands on the line, and was not set higher or lower by hand */
  #isOnLine = false;
  #aside = '';
  #asideReason: LeftOutReason = 'deleted';
  #cell = new LineList();
  #cells: ReadLine[][] = [];
  /** A row of a table in the cell, and the cell of it that is being read. */
  #innerRow: string[] = [];
  #innerCell: string[] = [];
  #table: OpenTable | null = null;
  #stretch = 0;
  /** What is anchored in the paragraph, and in the table. */
  readonly #anchored: ReadLine[] = [];
  readonly #anchoredInTable: ReadLine[] = [];

  constructor(story: Story, told: Told) {
    [this.#story, this.#told] = [story, told];
    this.#fields = new StoryFields(story.text);
  }

  read(): ReadLine[] {
    const { text, marks, from = 0, numbers, signs, asides } = this.#story;
    for (let at = 0; at < text.length; at += 1) {
      const place = from + at;
      if (this.#line === '') this.#label = numbers?.labels.get(place) ?? this.#label;
      if (this.#line === '') this.#level = numbers?.levels.get(place) ?? this.#level;
      const bits = marks[at] ?? 0;
      const sign = text[at] ?? '';
      const shown = signs?.get(place);
      if (FIELD_SIGNS.has(sign) && this.#fields.isMark(at)) this.#takeField(place, sign, bits);
      else if (shown === undefined) this.#take(place, sign, bits);
      else this.#takeSign(place, shown, bits);
      for (const aside of asides?.get(place) ?? []) this.#anchor(aside, bits);
    }
    this.#endAside(false);
    this.#endLine(0);
    this.#endTable();
    this.#settle();
    return this.#list.lines;
  }

  /** What is anchored here stands behind the paragraph or table, and is as gone as its anchor. */
  #anchor({ kind, story }: Aside, marks: number): void {
    const lines = new StoryReader(story, this.#told).read();
    const anchored = (marks & IN_TABLE) === 0 ? this.#anchored : this.#anchoredInTable;
    const reason = (marks & ASIDE & ~STRUCK) === 0 ? undefined : reasonOf(marks);
    if (kind === 'box')
      for (const line of lines)
        anchored.push({ ...line, where: 'box', ...(reason && { leftOut: line.leftOut ?? reason }) });
    else {
      const text = keptTexts(lines).join(' ');
      if (text !== '') anchored.push({ text, leftOut: kind });
      anchored.push(...lines.filter(({ leftOut }) => leftOut !== undefined));
    }
  }

  #takeField(at: number, sign: string, marks: number): void {
    if (sign === FieldSign.begin) this.#fields.begin();
    else if (sign === FieldSign.result) this.#fields.beginResult();
    else {
      const { text, isPrompt, isShape, embedded } = this.#fields.end();
      if (isShape) this.#told.unread.shapes += 1;
      if (embedded && (marks & ASIDE) === 0 && !this.#fields.isCode) this.#told.unread[embedded] += 1;
      if (isPrompt && (marks & ASIDE) === 0) this.#takeAside(text, 'prompt', marks);
      else for (const shown of text) this.#take(at, shown, marks);
    }
  }

  #takeSign(at: number, shown: string, marks: number): void {
    if (this.#fields.isCode) this.#fields.addCode(` ${shown}`);
    else for (const sign of shown) this.#take(at, sign, marks);
  }

  #take(at: number, sign: string, marks: number): void {
    if (this.#fields.isCode) {
      this.#fields.addCode(sign);
      return;
    }
    this.#fields.addShown();
    const reason = this.#reasonOf(marks);
    if (reason && !isEnd(sign, marks)) this.#takeAside(sign, reason, marks);
    else {
      this.#endAside((marks & IN_TABLE) !== 0);
      this.#takeShown(at, sign, marks);
    }
  }

  #reasonOf(marks: number): LeftOutReason | null {
    if ((marks & ASIDE) !== 0) return reasonOf(marks);
    return (marks & Mark.contents) !== 0 ? 'toc' : this.#fields.place;
  }

  #takeAside(text: string, reason: LeftOutReason, marks: number): void {
    if (reason !== this.#asideReason) this.#endAside((marks & IN_TABLE) !== 0);
    this.#asideReason = reason;
    this.#aside += text === '\r' || text === LINE_BREAK ? ' ' : text;
    // The number of a paragraph that is gone altogether is gone with it.
    if (text === '\r' && this.#line === '') [this.#label, this.#level] = [NO_LABEL, undefined];
  }

  #endAside(isInTable: boolean): void {
    const list = isInTable ? this.#cell : this.#list;
    list.leaveOut(tidy(this.#aside), this.#asideReason);
    this.#aside = '';
  }

  #takeShown(at: number, sign: string, marks: number): void {
    if (sign > ' ') {
      this.#faces.add(marks & (FACES | Mark.bold));
      this.#sizes.add(sizeOfMarks(marks));
    }
    if (sign === '\u0007') {
      this.#isOnLine = false;
      if ((marks & Mark.rowEnd) !== 0) this.#endRow(at, marks);
      else this.#endCell(marks);
    } else if (sign === PICTURE) this.#takePicture(marks);
    else if (sign === SHAPE) this.#takeShape(at);
    else if (sign === LINE_BREAK) this.#add('\n');
    else if (sign === '\r' && (marks & Mark.dropCap) !== 0) return;
    else if ('\r\n\u000C\u000E'.includes(sign)) this.#endLine(marks);
    else if (this.#isAbove(marks)) {
      if (this.#lowered !== '') this.#add('');
      this.#raised += sign;
    } else if (this.#isBelow(marks)) {
      if (this.#raised !== '') this.#add('');
      this.#lowered += sign;
    } else {
      this.#isOnLine = (marks & (Mark.lifted | Mark.sunk)) === 0;
      this.#add(SIGNS[sign] ?? sign);
    }
  }

  #isAbove(marks: number): boolean {
    return (marks & Mark.raised) !== 0 || ((marks & Mark.lifted) !== 0 && this.#isOnLine);
  }

  #isBelow(marks: number): boolean {
    return (marks & Mark.lowered) !== 0 || ((marks & Mark.sunk) !== 0 && this.#isOnLine);
  }

  #takePicture(marks = 0): void {
    const isObject = this.#fields.picture === 'pictures' && (marks & Mark.object) !== 0;
    const kind = isObject ? 'objects' : this.#fields.picture;
    this.#told.unread[kind] += 1;
    if (kind === 'formulas') this.#add(FORMULA);
  }

  /** A shape whose text is anchored here is read; one in a field may show what is embedded. */
  #takeShape(at: number): void {
    if (this.#fields.picture !== 'pictures') this.#takePicture();
    else if (!this.#story.asides?.has(at)) this.#told.unread.shapes += 1;
  }

  #add(text: string): void {
    this.#line += raised(this.#raised) + lowered(this.#lowered) + text;
    [this.#raised, this.#lowered] = ['', ''];
  }

  #endLine(marks: number): void {
    this.#isOnLine = false;
    this.#told.paragraphsLeft.take(1);
    this.#add('');
    const isInTable = (marks & IN_TABLE) !== 0;
    const lines = this.#linesOf(this.#line, isInTable);
    this.#faces.clear();
    this.#sizes.clear();
    [this.#line, this.#label, this.#level] = ['', NO_LABEL, undefined];
    if (!isInTable) this.#endTable();
    if (isInTable && (marks & Mark.inner) !== 0) this.#endInner(lines, marks);
    else {
      const list = isInTable ? this.#cell : this.#list;
      for (const line of lines) list.add(line);
      if (lines.length === 0) list.settle();
    }
    if (!isInTable) this.#settle();
  }

  /** The lines of a paragraph's text, with its number and level. */
  #linesOf(text: string, isInTable: boolean): ReadLine[] {
    const { label, isSetApart, isPoint } = this.#label;
    const level = this.#level;
    const face = commonFace([...this.#faces].map(faceOfMarks));
    const [size = 0, ...otherSizes] = this.#sizes;
    const isOfOneSize = size > 0 && (otherSizes.length === 0 || text.length > LONGEST_HEADING);
    const [first, ...others] = breakLines(levelNumbers(text), level === 'title' ? 'title' : 'paragraph')
      .map((line) => this.#withoutPrompts(tidy(line), isInTable))
      .filter((line) => line !== '');
    if (first === undefined) {
      // A column of 序号 that Word counts has nothing but its numbers.
      if (isInTable && label.trim() !== '') return [{ text: label.trim() }];
      this.#told.remarks.numberAlone(label);
      return [];
    }
    const labelled = withLabel(label, first, isSetApart);
    this.#told.remarks.typedNumber(labelled.typed, labelled.text);
    const number = labelled.typed === 'same' ? '' : label.trim();
    const head = {
      text: labelled.text,
      ...(number !== '' && { number }),
      ...(level !== undefined && { level }),
      ...(face !== null && others.length === 0 && { face }),
      ...(isOfOneSize && { size }),
      ...(isPoint && { bullet: '•' }),
    };
    return [head, ...others.map((other) => ({ text: other }))].filter((line) => {
      const isPageNumber = !isInTable && isDashedNumber(line.text);
      if (isPageNumber) this.#list.leaveOut(line.text, 'page-number');
      return !isPageNumber;
    });
  }

  #withoutPrompts(line: string, isInTable: boolean): string {
    const { text, prompts } = partPrompts(line);
    for (const prompt of prompts) (isInTable ? this.#cell : this.#list).leaveOut(prompt, 'prompt');
    return text;
  }

  /** A paragraph of a table in the cell: each row of that table is a line of the cell. */
  #endInner(lines: readonly ReadLine[], marks: number): void {
    this.#innerCell.push(...keptTexts(lines));
    if ((marks & (Mark.innerCellEnd | Mark.innerRowEnd)) === 0) return;
    if ((marks & Mark.innerCellEnd) !== 0) this.#innerRow.push(this.#innerCell.join(' '));
    this.#innerCell = [];
    if ((marks & Mark.innerRowEnd) !== 0) this.#endInnerRow();
  }

  #endInnerRow(): void {
    const text = joinCells([...this.#innerRow, ...this.#innerCell].filter((cell) => cell !== ''));
    [this.#innerRow, this.#innerCell] = [[], []];
    if (text !== '') this.#cell.add({ text });
  }

  #endCell(marks: number): void {
    this.#endLine((marks & ~Mark.inner) | Mark.inTable);
    this.#endInnerRow();
    this.#cell.settle();
    this.#cells.push(this.#cell.lines);
    this.#cell = new LineList();
  }

  /** @param at the place of the row's end, null where it has none */
  #endRow(at: number | null, marks: number): void {
    if (this.#cell.lines.length > 0 || this.#line !== '') this.#endCell(marks);
    this.#table ??= { lines: new TableLines(this.#list.lines), rows: [], isLandscape: false };
    this.#table.isLandscape ||= at !== null && this.#isLandscape(at);
    this.#table.lines.addRow(this.#cells);
    const cells = this.#cells.map(keptTexts);
    this.#cells = [];
    const isGone = (marks & Mark.deleted) !== 0 && cells.every((cell) => cell.length === 0);
    if (!isGone)
      this.#table.rows.push({ cells, shapes: at === null ? undefined : this.#story.rows?.get(at) });
  }

  /** Places come in order, so that stretches that are over need not be looked at again. */
  #isLandscape(place: number): boolean {
    const { landscape = [] } = this.#story;
    while (place >= (landscape[this.#stretch]?.to ?? Infinity)) this.#stretch += 1;
    return place >= (landscape[this.#stretch]?.from ?? Infinity);
  }

  #endTable(): void {
    if (this.#cell.lines.length + this.#cells.length > 0) this.#endRow(null, 0);
    if (this.#table) {
      const { lines, rows, isLandscape } = this.#table;
      const { rows: grid, isLifted } = gridRows(rows);
      lines.end({ rows: grid, ...(isLandscape && { landscape: true }) }, isLifted);
    }
    this.#list.lines.push(...this.#anchoredInTable.splice(0));
    this.#table = null;
  }

  #settle(): void {
    this.#list.settle();
    this.#list.lines.push(...this.#anchored.splice(0));
  }
}

/** The lines of a story of a Word file, the body or what is anchored in it. */
export const readStory = (story: Story, told: Told): ReadLine[] => new StoryReader(story, told).read();
