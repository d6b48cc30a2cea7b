import writeXlsxFile, { type Cell } from 'write-excel-file/node';

const WIDTHS = [24, 28, 8, 24, 30, 6, 6, 60, 10, 40, 10, 40];
const KEY_WIDTH = 12;

/** What a sheet can hold of a text: 32,767 characters (ECMA-376 18.3.1.4; Excel's own limit), and no control characters. */
const LONGEST = 32_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold these
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Always text: what begins with = + - or @ is never a formula. */
const textCell = (text: string): Cell => ({
  type: String,
  value: text.replace(NO_XML, '').slice(0, LONGEST),
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
    sheet: '审校汇总',
  }).toBuffer();
  return new Uint8Array(buffer);
}
