import { type Broken, breakLines } from '../lines/line-breaks.ts';
import { LineList } from '../lines/line-list.ts';
import { withLabel } from '../lines/list-label.ts';
import { levelNumbers } from '../lines/raised.ts';
import { TableLines } from '../lines/table-lines.ts';
import type { LeftOutReason } from '../recognise/left-out-reason.ts';
import { keptTexts, type ReadLine, type SaidLevel } from '../recognise/read-line.ts';
import type { TableCell } from '../report/schema.ts';
import { cellOf } from '../report/table.ts';
import type { Face } from '../text/face.ts';
import { withoutEntities } from './doubly-escaped.ts';
import type { Attributes } from './elements.ts';
import { tidyLine } from './white-space.ts';

/** Tables nested deeper than this are read as plain blocks: handing their lines on would take ever longer. */
const DEEPEST_TABLE = 30;

/** How many columns or rows a cell covers (HTML standard, 4.9.11). */
const spanned = (attributes: Attributes, name: 'colspan' | 'rowspan'): number =>
  Number.parseInt(attributes.get(name) ?? '1', 10);

/** A table's row: `cell` begins one of its cells, and the result ends it. */
export interface OpenRow {
  cell(attributes: Attributes): () => void;
  end(): void;
}

/** A table being read. */
export interface OpenTable {
  row(): OpenRow;
  end(): void;
}

/** Gathers the text of a page into lines: blocks, rows of tables, and what is left out. */
export class LineCollector {
  readonly #page = new LineList();
  readonly #isFacts: boolean;
  #into = this.#page;
  #line = '';
  #label = '';
  #list: number | undefined;
  #isPoint = false;
  #note: ReadLine | undefined;
  readonly #asides: (ReadLine | undefined)[] = [];
  #tables = 0;
  #cells = 0;
  readonly #levels: SaidLevel[] = [];

  /** @param isFacts whether no table of the page lays it out */
  constructor(isFacts: boolean) {
    this.#isFacts = isFacts;
  }

  get lines(): readonly ReadLine[] {
    return this.#page.lines;
  }

  add(text: string): void {
    this.#line += text;
  }

  /**
   * A number that belongs in front of the next text.
   * @param list how deep the numbered list is that draws it
   * @param isPoint whether it is a point instead
   */
  addLabel(label: string, list?: number, isPoint = false): void {
    this.#label += label;
    this.#list = list;
    this.#isPoint = isPoint;
  }

  /** Ends the block or line. A label waits for the first line that holds anything. @param face what it is set in throughout, and its size in points */
  end(where: Broken = 'paragraph', face: Face | null = null, size: number | null = null): void {
    const lines = breakLines(levelNumbers(withoutEntities(this.#line)), where).map(tidyLine);
    this.#line = '';
    const texts = lines.filter((text) => text !== '');
    for (const text of texts) this.#addLine(text, texts.length === 1 ? face : null, size);
    if (texts.length === 0) this.#into.settle();
  }

  #addLine(text: string, face: Face | null, size: number | null): void {
    if (this.#note) {
      this.#note.text = text;
      this.#note = undefined;
      return;
    }
    const level = this.#levels.at(-1);
    const labelled = withLabel(this.#label, text);
    this.#into.add({
      text: labelled,
      ...(labelled !== text && { number: this.#label }),
      ...(this.#list !== undefined && { list: this.#list }),
      ...(level !== undefined && { level }),
      ...(face !== null && { face }),
      ...(size !== null && { size }),
      ...(this.#isPoint && { bullet: '•' }),
    });
    this.#dropLabel();
  }

  #dropLabel(): void {
    [this.#label, this.#list, this.#isPoint] = ['', undefined, false];
  }

  /** Begins what an element says that its lines are; the result ends it. */
  said(level: SaidLevel): () => void {
    this.#levels.push(level);
    return () => void this.#levels.pop();
  }

  /** Ends a list's item; a number without a text is gone, unless it is all that a cell holds. */
  endItem(): void {
    this.end();
    if (this.#cells > 0) this.#sayLabel();
    else this.#dropLabel();
  }

  /** A number without a text. */
  #sayLabel(): void {
    if (this.#label !== '') this.#into.add({ text: this.#label });
    this.#dropLabel();
  }

  /** Takes the lines of a page that a frame shows here. */
  take(lines: readonly ReadLine[]): void {
    this.end();
    for (const line of lines)
      if (line.leftOut === undefined) this.#into.add(line);
      else this.#into.leaveOutLine(line);
    this.#into.settle();
  }

  /** Puts a line aside that is known already. */
  leaveOutLine(line: ReadLine): void {
    this.#into.leaveOutLine(line);
  }

  /** The line that begins is a note; one that is put aside already says so of the whole of it. @param isAside whether it is */
  isNote(note: ReadLine, isAside: boolean): void {
    if (isAside) this.#asides.splice(-1, 1, note);
    else if (this.#line.trim() === '') this.#note = note;
  }

  /** Begins a text that is put aside; the result ends it. @param into the line that it belongs in, if there is one */
  leaveOut(reason: LeftOutReason, into?: ReadLine): () => void {
    this.#asides.push(into);
    const [line, label, list] = [this.#line, this.#label, this.#list];
    this.#line = '';
    this.#dropLabel();
    const finish = this.#redirect();
    return () => {
      const text = finish().map((each) => each.text);
      const known = this.#asides.pop();
      if (known) known.text = text.join(' ');
      else this.#into.leaveOut(text.join('\n'), reason);
      [this.#line, this.#label, this.#list] = [line, label, list];
    };
  }

  /** Begins a table. */
  table(): OpenTable {
    this.end();
    this.#tables += 1;
    const isTooDeep = this.#tables > DEEPEST_TABLE;
    const into = this.#into;
    into.beginTable();
    const lines = new TableLines(into.lines, this.#isFacts);
    const rows: TableCell[][] = [];
    return {
      row: () => {
        if (isTooDeep) return this.#plainRow();
        // Rows that are left out stand elsewhere, and are no part of the table.
        return this.#into === into
          ? this.#row(lines, rows)
          : this.#row(new TableLines(this.#into.lines, this.#isFacts), []);
      },
      end: () => {
        this.end();
        this.#tables -= 1;
        lines.end({ rows, ...(this.#isFacts && { isFacts: true }) });
        into.endTable();
      },
    };
  }

  #plainRow(): OpenRow {
    const end = (): void => this.end();
    return { cell: () => end, end };
  }

  #row(table: TableLines, rows: TableCell[][]): OpenRow {
    const cells: ReadLine[][] = [];
    const row: TableCell[] = [];
    return {
      cell: (attributes) => {
        this.end();
        const finish = this.#redirect();
        this.#cells += 1;
        return () => {
          this.end();
          this.#sayLabel();
          this.#cells -= 1;
          const cell = finish();
          cells.push(cell);
          row.push(
            cellOf(
              keptTexts(cell).join('\n'),
              spanned(attributes, 'colspan'),
              spanned(attributes, 'rowspan'),
            ),
          );
        };
      },
      end: () => {
        this.end();
        table.addRow(cells);
        rows.push(row);
      },
    };
  }

  #redirect(): () => ReadLine[] {
    const into = this.#into;
    const list = new LineList();
    this.#into = list;
    return () => {
      this.end();
      this.#into = into;
      return list.lines;
    };
  }
}
