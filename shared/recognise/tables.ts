import { type TableRows, tableText } from '../report/table.ts';
import { noiseReason } from './noise.ts';
import type { ReadTable } from './read-line.ts';
import { signatureLine } from './signature.ts';
import type { SourceLine } from './source-line.ts';
import { readTypedNumber } from './typed-number.ts';

const LONGEST_CELL = 300;
/** No report has a table with more places for cells than this. */
const MOST_PLACES = 10_000;
const LONGEST_CAPTION = 40;
const MOST_SIGNED = 3;
const RECORD = /索\s*引\s*号|发布机构|发文机关|主题分类|发文字号|体裁分类/;

const places = (rows: TableRows): number =>
  rows.flat().reduce((sum, { columns = 1, rows: down = 1 }) => sum + columns * down, 0);

/** Whether a text may be a cell of a table: it is no piece of the page, and no label of its publication record. */
export const isCellText = (text: string): boolean =>
  text.length <= LONGEST_CELL && readTypedNumber(text)?.level !== 'part' && !RECORD.test(text);

/** Whether a table holds facts in rows and columns, and does not only lay a page out. */
export function isGrid(rows: TableRows): boolean {
  const texts = rows.flat().map(({ text }) => text);
  return (
    rows.length > 1 &&
    places(rows) <= MOST_PLACES &&
    rows.some((row) => row.filter(({ text }) => text !== '').length > 1) &&
    // The page's own: 上一篇 and 下一篇, 打印 and 关闭, other reports with their dates.
    !rows.every((row) => row.some(({ text }) => noiseReason(text) !== null)) &&
    texts.every(isCellText) &&
    // Two offices side by side, and the date.
    !(rows.length <= MOST_SIGNED && texts.every((text) => text === '' || signatureLine(text) !== null))
  );
}

/** Whether a table is one of the report: its file says so, or its cells look like it. */
export const holdsFacts = ({ rows, isFacts }: ReadTable): boolean =>
  isFacts ? places(rows) <= MOST_PLACES : isGrid(rows);

/** Whether a paragraph above a table is its caption: 表1 …, or the name of a table. */
export const isCaption = (text: string): boolean =>
  text.length <= LONGEST_CAPTION &&
  /^(?:附?表\s*[\d一二三四五六七八九十][^。；：:，]*|[^。；：:，]*(?:统计|情况|一览|汇总|明细|对照)表)(?:[（(].*[）)])?$/.test(
    text,
  );

/** The lines with each table's as one, in the place of its first. Tables that only lay a page out stay lines. */
export function withTables(lines: readonly SourceLine[]): SourceLine[] {
  const isPut = new Map<ReadTable, boolean>();
  return lines.flatMap((line) => {
    const { table } = line;
    if (!table || isPut.get(table) === true) return table ? [] : [line];
    if (!isPut.has(table)) isPut.set(table, holdsFacts(table));
    if (isPut.get(table) !== true) return [line];
    const { rows, landscape } = table;
    return [{ line: line.line, text: tableText(rows), rows, ...(landscape && { landscape }) }];
  });
}
