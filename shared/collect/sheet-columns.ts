import type { SheetRow } from './cell.ts';
import { COLUMNS, type Column, columnNames } from './sheet-words.ts';

/** Which column of a file is which of ours, by its number; absent where the file has none. */
export type ColumnPlaces = Partial<Record<Column, number>>;

/** The columns of a head, and those beside this year's whose heading says that they have its number too: 今年数（核定）. */
export interface Head {
  places: ColumnPlaces;
  rivals: number[];
}

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

const RIVAL = /今年|本年|核[定实准]|更正|修正|最终|实际/;
/** Told of this year's number, which they are not. */
const ABOUT = /[比增减幅率]|备注|说明|去年|上年/;

interface Heading {
  column: number;
  text: string;
  isHidden: boolean;
}

const headingsOf = (row: SheetRow): Heading[] =>
  row.cells
    .map(({ column, text, isHidden = false }) => ({ column, text: plain(text), isHidden }))
    .filter(({ text }) => text.length <= LONGEST_HEADING);

/** The first of some lists that has anything in it. */
const firstFilled = <T>(...lists: readonly T[][]): T[] => lists.find(({ length }) => length > 0) ?? [];

/**
 * The columns that a heading may be of: the one that has just these words, else those that have such words; a hidden one
 * only where none is seen.
 */
function candidates(headings: readonly Heading[], column: Column, year: number): number[] {
  const own = plain(columnNames(year)[column]);
  const exact = headings.filter(({ text }) => text === own);
  const like = firstFilled(
    exact,
    headings.filter(({ text }) => LIKE[column].test(text)),
  );
  return firstFilled(
    like.filter(({ isHidden }) => !isHidden),
    like,
  ).map((one) => one.column);
}

/**
 * The columns that a row names, where it is the head of a sheet: it names the data and this year's number.
 * @returns `several` where two columns may hold this year's number, null where the row is no head
 */
export function columnsIn(row: SheetRow, year: number): Head | 'several' | null {
  const headings = headingsOf(row);
  const found = COLUMNS.map((column) => [column, candidates(headings, column, year)] as const);
  const now = found.find(([column]) => column === 'now')?.[1] ?? [];
  const name = found.find(([column]) => column === 'name')?.[1] ?? [];
  if (now.length === 0 || name.length === 0) return null;
  if (now.length > 1) return 'several';
  const places: ColumnPlaces = Object.fromEntries(
    found.flatMap(([column, own]) => (own.length === 1 ? [[column, own[0]]] : [])),
  );
  const ours = new Set(Object.values(places));
  const isRival = ({ column, text }: Heading): boolean =>
    !ours.has(column) && (RIVAL.test(text) || text.includes(`${year}年`)) && !ABOUT.test(text);
  return { places, rivals: headings.filter(isRival).map(({ column }) => column) };
}
