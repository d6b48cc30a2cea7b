import { isCellText, type LineTable } from '../../shared/recognise/tables.ts';
import type { TableCell } from '../../shared/report/schema.ts';
import { joinCells } from '../../shared/report/table.ts';

/** Lines with the tables that stand among them. */
export interface Passage {
  lines: string[];
  tables: LineTable[];
}

/** Whether a cell of several paragraphs holds a piece of a page rather than a value. */
const isLayout = ({ lines }: Passage): boolean =>
  lines.length > 1 && ![...lines, lines.join('\n')].every(isCellText);

function append(into: Passage, { lines, tables }: Passage): void {
  for (const table of tables) into.tables.push({ ...table, from: table.from + into.lines.length });
  for (const line of lines) into.lines.push(line);
}

/** Puts a table into lines, a row a line, and tells which lines are it. */
export class TableLines {
  readonly #into: Passage;
  #from: number | null = null;
  #to = 0;
  #isWhole = true;

  /** @param into the lines that the table stands among */
  constructor(into: Passage) {
    this.#into = into;
  }

  /** A row of a table as one line; a row that only lays the page out keeps its paragraphs and the tables in them. */
  addRow(cells: readonly Passage[]): void {
    const { lines } = this.#into;
    const filled = cells.filter((cell) => cell.lines.length > 0);
    const isPage = filled.some(isLayout);
    // Words between two rows belong to no cell, and must not be taken for a row of the table.
    const runsOn = this.#from === null || this.#to === lines.length;
    this.#isWhole &&= runsOn && !isPage && cells.every(({ tables }) => tables.length === 0);
    this.#from ??= lines.length;
    if (filled.length <= 1 || isPage) for (const cell of filled) append(this.#into, cell);
    else lines.push(joinCells(filled.map((cell) => cell.lines.join(' '))));
    this.#to = lines.length;
  }

  /** Ends the table. @param rows its cells as they lie, with the same words as its lines */
  end(rows: TableCell[][]): void {
    const from = this.#from ?? 0;
    if (!this.#isWhole || this.#to === from) return;
    this.#into.tables.push({ from: from + 1, count: this.#to - from, rows });
  }
}
