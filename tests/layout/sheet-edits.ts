import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeXml } from '../../shared/escape-xml.ts';

/** What LibreOffice stores a kind of file with. */
const FILTERS: Readonly<Record<string, string>> = {
  fods: 'fods:OpenDocument Spreadsheet Flat XML',
  fodt: 'fodt:OpenDocument Text Flat XML',
  ods: 'ods:calc8',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  docx: 'docx:MS Word 2007 XML',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1',
};

/** Has LibreOffice open files and store each as another kind in a folder. @returns where they are */
function stored(files: readonly string[], kind: string, folder: string): string[] {
  const profile = mkdtempSync(join(tmpdir(), 'fazhi-calc-'));
  try {
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--convert-to',
        FILTERS[kind] ?? kind,
        '--outdir',
        folder,
        ...files,
      ],
      { stdio: 'pipe' },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return files.map((file) => join(folder, `${basename(file, extname(file))}.${kind}`));
}

/** The rows of a sheet, each its cells as LibreOffice's XML has them. */
export type Cells = string[][];

const ROW = /<table:table-row\b[^>]*>[\s\S]*?<\/table:table-row>/g;
const CELL =
  /<table:(?:covered-)?table-cell\b[^>]*\/>|<table:(?:covered-)?table-cell\b[^>]*>[\s\S]*?<\/table:(?:covered-)?table-cell>/g;
/** Wider than a sheet of ours; LibreOffice tells the rest of its 16,384 columns as one. */
const MOST = 30;

const times = (xml: string): number => Number(/number-columns-repeated="(\d+)"/.exec(xml)?.[1] ?? 1);

const cellsOf = (row: string): string[] =>
  [...row.matchAll(CELL)].flatMap(([cell]) => {
    const single = cell.replace(/ table:number-columns-repeated="\d+"/, '');
    return Array.from({ length: Math.min(times(cell), MOST) }, () => single);
  });

export const BLANK = '<table:table-cell/>';
export const textCell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${escapeXml(text)}</text:p></table:table-cell>`;
export const numberCell = (value: number): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"/>`;
export const shareCell = (value: number): string =>
  `<table:table-cell office:value-type="percentage" office:value="${value / 100}"/>`;
/** Without a value: LibreOffice reckons it when it opens the file. */
export const formulaCell = (formula: string): string => `<table:table-cell table:formula="of:=${formula}"/>`;

/** A file that a station edits: what it does to the cells, and the kind and name it stores the file with. */
export interface SheetEdit {
  file: string;
  change: (cells: Cells) => Cells;
  to: { name: string; kind: 'xlsx' | 'ods' | 'csv' | 'docx' };
}

function edited(xml: string, change: SheetEdit['change']): string {
  const rows = [...xml.matchAll(ROW)];
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) throw new Error('no rows in the sheet');
  const from = first.index;
  const to = last.index + last[0].length;
  const kept = rows
    .map(([row]) => cellsOf(row))
    .filter((cells) => cells.some((cell) => cell.includes('<text:p')));
  const body = change(kept).map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`);
  return (xml.slice(0, from) + body.join('') + xml.slice(to)).replace(/<\/?table:table-header-rows>/g, '');
}

/**
 * Opens files in LibreOffice, changes their cells between two of its own files, has it reckon and store each, and puts it
 * into a folder under the name that the station gave it.
 */
export function editSheets(edits: readonly SheetEdit[], folder: string): void {
  const work = mkdtempSync(join(tmpdir(), 'fazhi-sheets-'));
  try {
    for (const kind of ['xlsx', 'ods', 'csv', 'docx'] as const) {
      const own = edits.filter(({ to }) => to.kind === kind);
      if (own.length === 0) continue;
      const flatKind = kind === 'docx' ? 'fodt' : 'fods';
      const flat = stored(
        own.map(({ file }) => file),
        flatKind,
        join(work, kind),
      );
      const changed = join(work, `${kind}-changed`);
      mkdirSync(changed);
      for (const [at, file] of flat.entries()) {
        const { change, to } = own[at] as SheetEdit;
        writeFileSync(join(changed, `${to.name}.${flatKind}`), edited(readFileSync(file, 'utf8'), change));
      }
      stored(
        own.map(({ to }) => join(changed, `${to.name}.${flatKind}`)),
        kind,
        folder,
      );
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
