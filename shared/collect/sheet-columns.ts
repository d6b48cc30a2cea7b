import type { SheetRow } from './cell.ts';
import { COLUMNS, type Column, columnNames } from './sheet-words.ts';

/** Which column of a file is which of ours, by its number; absent where the file has none. */
export type ColumnPlaces = Partial<Record<Column, number>>;

/** A heading is short; a sentence that says 今年 is none. */
const LONGEST_HEADING = 24;

/** What a heading says that a station has typed anew. */
const LIKE: Readonly<Record<Column, RegExp>> = {
  number: /^序号$/,
  name: /^(?:数据|指标|统计|项目)?(?:名称|指标|项目)$/,
  last: /去年|上年/,
  now: /今年|本年/,
  unit: /^(?:计量|数据)?单位$/,
  scope: /口径/,
  by: /填报人|填表人|经办人/,
  code: /编号/,
};

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The columns that a heading may be of: the one that has just these words, else those that have such words. */
function candidates(row: SheetRow, column: Column, year: number): number[] {
  const own = plain(columnNames(year)[column]);
  const headings = row.cells
    .map((cell) => ({ column: cell.column, text: plain(cell.text) }))
    .filter(({ text }) => text.length <= LONGEST_HEADING);
  const exact = headings.filter(({ text }) => text === own);
  return (exact.length > 0 ? exact : headings.filter(({ text }) => LIKE[column].test(text))).map(
    (one) => one.column,
  );
}

/**
 * The columns that a row names, where it is the head of a sheet: it names the data and this year's number.
 * @returns `several` where two columns may hold this year's number, null where the row is no head
 */
export function columnsIn(row: SheetRow, year: number): ColumnPlaces | 'several' | null {
  const found = COLUMNS.map((column) => [column, candidates(row, column, year)] as const);
  const now = found.find(([column]) => column === 'now')?.[1] ?? [];
  const name = found.find(([column]) => column === 'name')?.[1] ?? [];
  if (now.length === 0 || name.length === 0) return null;
  if (now.length > 1) return 'several';
  return Object.fromEntries(
    found.flatMap(([column, places]) => (places.length === 1 ? [[column, places[0]]] : [])),
  );
}
