import type { LineTable } from '../../../shared/recognise/tables.ts';
import type { TableCell } from '../../../shared/report/schema.ts';
import { cellOf } from '../../../shared/report/table.ts';
import type { LeftOutReason } from '../file-text.ts';
import { withLabel } from '../label.ts';
import { type Passage, TableLines } from '../table-lines.ts';
import type { Attributes } from './style.ts';
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
export class LineCollector implements Passage {
  readonly lines: string[] = [];
  readonly tables: LineTable[] = [];
  readonly leftOut: { text: string; reason: LeftOutReason }[] = [];
  #into: Passage = this;
  #line = '';
  #label = '';
  #tables = 0;

  add(text: string): void {
    this.#line += text;
  }

  /** A number that belongs in front of the next text. */
  addLabel(label: string): void {
    this.#label += label;
  }

  /** Ends the line. A label waits for the first line that holds anything. */
  end(): void {
    const text = tidyLine(this.#line);
    this.#line = '';
    if (text === '') return;
    this.#into.lines.push(withLabel(this.#label, text));
    this.#label = '';
  }

  /** Ends a list's item; a number without a text is gone. */
  endItem(): void {
    this.end();
    this.#label = '';
  }

  /** Begins a text that is put aside; the result ends it. */
  leaveOut(reason: LeftOutReason): () => void {
    const [line, label] = [this.#line, this.#label];
    [this.#line, this.#label] = ['', ''];
    const finish = this.#redirect();
    return () => {
      const { lines } = finish();
      if (lines.length > 0) this.leftOut.push({ text: lines.join('\n'), reason });
      [this.#line, this.#label] = [line, label];
    };
  }

  /** Begins a table. */
  table(): OpenTable {
    this.end();
    this.#tables += 1;
    const isTooDeep = this.#tables > DEEPEST_TABLE;
    const into = this.#into;
    const lines = new TableLines(into);
    const rows: TableCell[][] = [];
    return {
      row: () => {
        if (isTooDeep) return this.#plainRow();
        // Rows that are left out stand elsewhere, and are no part of the table.
        return this.#into === into ? this.#row(lines, rows) : this.#row(new TableLines(this.#into), []);
      },
      end: () => {
        this.end();
        this.#tables -= 1;
        lines.end(rows);
      },
    };
  }

  #plainRow(): OpenRow {
    const end = (): void => this.end();
    return { cell: () => end, end };
  }

  #row(table: TableLines, rows: TableCell[][]): OpenRow {
    const cells: Passage[] = [];
    const row: TableCell[] = [];
    return {
      cell: (attributes) => {
        this.end();
        const finish = this.#redirect();
        return () => {
          const cell = finish();
          cells.push(cell);
          row.push(
            cellOf(cell.lines.join('\n'), spanned(attributes, 'colspan'), spanned(attributes, 'rowspan')),
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

  #redirect(): () => Passage {
    const into = this.#into;
    const passage: Passage = { lines: [], tables: [] };
    this.#into = passage;
    return () => {
      this.end();
      this.#into = into;
      return passage;
    };
  }
}
