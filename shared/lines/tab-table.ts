import type { ReadLine } from '../recognise/read-line.ts';
import { withoutCoveredPlaces } from './covered-places.ts';

/** A number or bullet that a tab parts from its paragraph, as a list is when it is saved as text. */
const LABEL = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[.．、)）]|[•·●○■◆▪–—*-])$/;
const FEWEST_ROWS = 2;

const cellsOf = ({ text }: ReadLine): string[] => text.split('\t').map((cell) => cell.trim());

const isRow = ({ text, table, leftOut }: ReadLine): boolean => text.includes('\t') && !table && !leftOut;

/** Rows of as many cells; no list, and no paragraphs that a tab indents. */
const isTable = (rows: readonly string[][]): boolean =>
  rows.length >= FEWEST_ROWS &&
  rows.some(([first = '']) => first !== '') &&
  !rows.some(([first = '']) => LABEL.test(first));

function withTable(run: readonly ReadLine[]): ReadLine[] {
  const rows = run.map(cellsOf);
  if (!isTable(rows)) return [...run];
  const table = { rows: withoutCoveredPlaces(rows) };
  return run.map((line, row) => {
    const cells = table.rows[row] ?? [];
    const isWhole = cells.length === rows[row]?.length;
    return { ...line, text: isWhole ? line.text : cells.map(({ text }) => text).join('\t'), table };
  });
}

/** The lines of a text, with each run of lines that has its cells parted by as many tabs as a table: so programs save one as text. */
export function withTabTables(lines: readonly ReadLine[]): ReadLine[] {
  const read: ReadLine[] = [];
  let run: ReadLine[] = [];
  for (const line of lines) {
    const goesOn = isRow(line) && (run[0] === undefined || cellsOf(run[0]).length === cellsOf(line).length);
    if (!goesOn) {
      read.push(...withTable(run));
      run = [];
    }
    if (isRow(line)) run.push(line);
    else read.push(line);
  }
  return [...read, ...withTable(run)];
}
