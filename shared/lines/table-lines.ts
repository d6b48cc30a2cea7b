import type { ReadLine, ReadTable } from '../recognise/read-line.ts';
import { isCellText } from '../recognise/tables.ts';
import { filledRows, joinCells } from '../report/table.ts';

const kept = (cell: readonly ReadLine[]): ReadLine[] => cell.filter(({ leftOut }) => leftOut === undefined);

const textsOf = (cell: readonly ReadLine[]): string[] => cell.map(({ text }) => text);

/** Whether a cell of several paragraphs holds a piece of a page rather than a value. */
const isLayout = (cell: readonly ReadLine[]): boolean => {
  const texts = textsOf(cell);
  return texts.length > 1 && ![...texts, texts.join('\n')].every(isCellText);
};

/** The rows of a table as lines of their own. */
const rowLines = (table: ReadTable): ReadLine[] =>
  filledRows(table.rows).map((row) => ({ text: joinCells(row), table }));

/** Puts a table into lines, a row a line. */
export class TableLines {
  readonly #into: ReadLine[];
  readonly #isFacts: boolean;
  #from: number | null = null;
  #to = 0;
  #isWhole = true;
  #leftOut: ReadLine[] = [];

  /** @param into the lines that the table stands among @param isFacts whether none of its rows lays the page out */
  constructor(into: ReadLine[], isFacts = false) {
    this.#into = into;
    this.#isFacts = isFacts;
  }

  /** A row of a table as one line; a row that only lays the page out keeps its paragraphs and the tables in them. */
  addRow(cells: readonly (readonly ReadLine[])[]): void {
    const lines = this.#into;
    const filled = cells.map(kept).filter((cell) => cell.length > 0);
    const isPage = !this.#isFacts && filled.some(isLayout);
    if (isPage) this.#endTable();
    // Words between two rows belong to no cell, and must not be taken for a row of the table.
    const runsOn = this.#from === null || this.#to === lines.length;
    this.#isWhole &&= runsOn && !isPage && cells.flat().every(({ table }) => table === undefined);
    this.#from ??= lines.length;
    if (isPage) lines.push(...cells.flat());
    else {
      this.#leftOut.push(...cells.flat().filter(({ leftOut }) => leftOut !== undefined));
      if (filled.length <= 1) lines.push(...filled.flat());
      else lines.push({ text: joinCells(filled.map((cell) => textsOf(cell).join(' '))) });
    }
    this.#to = lines.length;
  }

  /**
   * Ends the table, and puts behind it what was left out of its cells.
   * @param table its cells as they lie, with the same words as its lines
   * @param isLifted whether some words lie in a row above their own: the lines then say what the rows do
   */
  end(table: ReadTable, isLifted = false): void {
    if (this.#isWhole && this.#from !== null) {
      const lines = this.#into.slice(this.#from, this.#to);
      for (const line of lines) line.table = table;
      if (isLifted) this.#into.splice(this.#from, lines.length, ...rowLines(table));
    }
    this.#endTable();
  }

  #endTable(): void {
    this.#into.push(...this.#leftOut.splice(0));
  }
}
