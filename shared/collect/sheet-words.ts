import { z } from 'zod';
import { digest } from '../text/digest.ts';
import type { CollectRow, SheetOwner } from './collect-row.ts';

/** The columns of a sheet, in their order. */
export const COLUMNS = ['number', 'name', 'last', 'now', 'unit', 'scope', 'by', 'code'] as const;
export type Column = (typeof COLUMNS)[number];

/** What stands above the columns. */
export const columnNames = (year: number): Record<Column, string> => ({
  number: '序号',
  name: '数据名称',
  last: `去年数（${year - 1}年）`,
  now: `今年数（${year}年）`,
  unit: '单位',
  scope: '口径（报告里的这句话，＿＿处是要填的）',
  by: '填报人',
  code: '编号（请不要改动）',
});

/** The year that a sheet asks about, and whose it is, so that another one's is known by each of its rows. */
export const ownerMark = ({ office }: SheetOwner): string =>
  digest(office.normalize('NFKC').replace(/\s/g, '')).slice(0, 6).padStart(6, '0');

/** What stands in the last column of a row: FZ2026-k3j9d8-4hx2m1p9qq. */
export const rowMark = (owner: SheetOwner, { code }: CollectRow): string =>
  `FZ${owner.year}-${ownerMark(owner)}-${code}`;

/** The line above the table of a station's sheet. */
export const sheetTitle = ({ year, office }: SheetOwner, station: string): string =>
  `${office}${year}年度法治政府建设数据收集表（${station}）`;

/** How to fill it in. */
export const sheetNote = (year: number): string =>
  `请在“今年数”一栏填${year}年1月1日至12月31日的数，只填数字，单位照“单位”一栏；没有发生的填“无”。` +
  '可以加行、加列、调整顺序，请不要改动“数据名称”和最后一栏的编号。';

/** What the column 口径 says of a row. */
export const rowScope = ({ where, scope }: CollectRow): string =>
  where === '' ? scope : `${where} ${scope}`;

/** The cells of a row, in the order of `COLUMNS`. */
export const rowCells = (owner: SheetOwner, row: CollectRow, at: number): Record<Column, string> => ({
  number: String(at + 1),
  name: row.name,
  last: row.last,
  now: '',
  unit: row.unit,
  scope: rowScope(row),
  by: '',
  code: rowMark(owner, row),
});

const cells = z.array(z.string().max(10_000)).max(COLUMNS.length);

/** A sheet as it is written: its title, the note below, the names of its columns and its rows. */
export const sheetText = z.strictObject({
  station: z.string().min(1).max(60),
  title: z.string().max(1000),
  note: z.string().max(1000),
  head: cells,
  rows: z.array(cells).max(20_000),
});
export type SheetText = z.infer<typeof sheetText>;

/** One sheet a station that has rows, in the order of the stations. */
export function sheetsFor(
  owner: SheetOwner,
  rows: readonly CollectRow[],
  stations: readonly string[],
  stationOf: (row: CollectRow) => string,
): SheetText[] {
  return stations.flatMap((station) => {
    const own = rows.filter((row) => stationOf(row) === station);
    if (own.length === 0) return [];
    const written = own.map((row, at) => rowCells(owner, row, at));
    return [
      {
        station,
        title: sheetTitle(owner, station),
        note: sheetNote(owner.year),
        head: COLUMNS.map((column) => columnNames(owner.year)[column]),
        rows: written.map((each) => COLUMNS.map((column) => each[column])),
      },
    ];
  });
}
