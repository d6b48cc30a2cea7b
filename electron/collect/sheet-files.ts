import type { SheetText } from '../../shared/collect/sheet-words.ts';

/** A file of a station's sheet. */
export interface SheetFile {
  station: string;
  /** how many rows it asks for */
  rows: number;
  name: string;
  bytes: Uint8Array;
}

const MOST_CHARACTERS = 60;

/** A name that every system takes. */
const fileWords = (text: string): string =>
  [...text.replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu, ' ').trim()]
    .slice(0, MOST_CHARACTERS)
    .join('')
    .replace(/[. ]+$/, '');

/** The files of the sheets, each with a name of its own: 2026年度数据收集表-司法所.xlsx. */
export async function sheetFiles(
  sheets: readonly SheetText[],
  year: number,
  kind: 'xlsx' | 'docx',
): Promise<SheetFile[]> {
  const write =
    kind === 'xlsx'
      ? (await import('./write-workbook.ts')).writeWorkbook
      : (await import('./write-word-table.ts')).writeWordTable;
  const taken = new Set<string>();
  const files: SheetFile[] = [];
  for (const sheet of sheets) {
    const plain = `${year}年度数据收集表-${fileWords(sheet.station)}`;
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${plain}（${count}）`;
    taken.add(name.toLowerCase());
    files.push({
      station: sheet.station,
      rows: sheet.rows.length,
      name: `${name}.${kind}`,
      bytes: await write(sheet),
    });
  }
  return files;
}
