import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { sheetText } from '../../package/sheet-text.ts';

const WIDTHS = [24, 28, 8, 24, 30, 6, 6, 60, 10, 40, 10, 40];
const KEY_WIDTH = 12;

/** Always text: what begins with = + - or @ is never a formula. */
const textCell = (text: string): Cell => ({
  type: String,
  value: sheetText(text),
  wrap: true,
  alignVertical: 'top',
});

/** The table of a folder as a sheet of Excel's, its headings kept in sight. */
export async function folderSheet(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const head: Cell[] = headings.map((heading) => ({ ...textCell(heading), fontWeight: 'bold' }) as Cell);
  const buffer = await writeXlsxFile([head, ...rows.map((row) => row.map(textCell))], {
    columns: headings.map((_, at) => ({ width: WIDTHS[at] ?? KEY_WIDTH })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    sheet: '审校汇总',
  }).toBuffer();
  return new Uint8Array(buffer);
}
