import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeXlsxFile, { type Cell, type Feature } from 'write-excel-file/node';
import { COLUMNS, type SheetText } from '../../shared/collect/sheet-words.ts';
import { escapeXml } from '../../shared/escape-xml.ts';
import { sheetText } from '../package/sheet-text.ts';

/** In characters; the last holds what a person need not see. */
const WIDTHS: Readonly<Record<(typeof COLUMNS)[number], number>> = {
  number: 6,
  name: 26,
  last: 17,
  now: 17,
  unit: 10,
  scope: 56,
  by: 11,
  code: 30,
};
const FILLED_IN = new Set<string>(['now', 'by']);
const TITLE_SIZE = 15;
const TITLE_HEIGHT = 34;
const NOTE_HEIGHT = 36;
const HEAD_HEIGHT = 34;
const LINE_HEIGHT = 16;
const FONT_SIZE = 11;
/** A hanzi is two characters wide, and no line is quite full. */
const HANZI_A_LINE = 26;
const BACKGROUND = { head: '#E7EEF7', field: '#FFFBE6' };
const RULE = '#808080';

const ruled = { borderStyle: 'thin', borderColor: RULE } as const;

/** Only what reads the same typed or written: a number of fifteen digits or less, without noughts at its end. */
const isNumber = (text: string): boolean => text !== '' && text.length <= 15 && String(Number(text)) === text;

const SHOWN_AS_TEXT = '@';

function bodyCell(text: string, at: number): Cell {
  const column = COLUMNS[at];
  const isNumeric = (column === 'last' || column === 'number') && isNumber(text);
  const look = {
    ...ruled,
    wrap: true,
    alignVertical: 'center',
    align: column === 'name' || column === 'scope' ? 'left' : 'center',
    ...(FILLED_IN.has(column ?? '') && { backgroundColor: BACKGROUND.field }),
  } as const;
  if (text === '') return look;
  return isNumeric
    ? { ...look, type: Number, value: Number(text) }
    : { ...look, type: String, value: sheetText(text), format: SHOWN_AS_TEXT };
}

const heightOf = (scope: string): number =>
  Math.max(24, Math.ceil(scope.length / HANZI_A_LINE) * LINE_HEIGHT + 6);

const scopeAt = COLUMNS.indexOf('scope');

function bodyRow(cells: readonly string[]): Cell[] {
  const height = heightOf(cells[scopeAt] ?? '');
  return cells.map((text, at) => ({ ...(bodyCell(text, at) as object), height }) as Cell);
}

const headCell = (text: string): Cell => ({
  ...ruled,
  type: String,
  value: sheetText(text),
  fontWeight: 'bold',
  wrap: true,
  align: 'center',
  alignVertical: 'center',
  backgroundColor: BACKGROUND.head,
  height: HEAD_HEIGHT,
});

/** A line over all columns that are seen. */
function overAll(text: string, look: Partial<Exclude<Cell, null | undefined>>): Cell[] {
  const shown = COLUMNS.length - 1;
  const cell = {
    type: String,
    value: sheetText(text),
    columnSpan: shown,
    wrap: true,
    alignVertical: 'center',
    ...look,
  };
  return [cell as Cell, ...Array.from({ length: shown - 1 }, () => null)];
}

/** The line that stands again on every printed page. */
const HEAD_LINE = 3;

/** Printed a page wide, the columns' names on every page; the marks out of sight. */
const printed = (sheet: string): Feature<Stream | Buffer | Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transformElementAttributes: (tag, attributes, index) => {
          if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
          return tag === 'col' && index === COLUMNS.indexOf('code')
            ? { ...attributes, hidden: 1 }
            : attributes;
        },
        transform: (xml) =>
          xml.replace(/<worksheet\b[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
      },
      'xl/workbook.xml': {
        transform: (xml) => {
          const range = `'${escapeXml(sheet)}'!$${HEAD_LINE}:$${HEAD_LINE}`;
          const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${range}</definedName>`;
          return xml.replace('<definedNames/>', () => `<definedNames>${titles}</definedNames>`);
        },
      },
    },
  },
});

/** A station's data sheet as an .xlsx. Whatever begins with = + - or @ is text. */
export async function writeWorkbook({ title, note, head, rows, station }: SheetText): Promise<Uint8Array> {
  const sheet = sheetName(station);
  const buffer = await writeXlsxFile(
    [
      overAll(title, { fontWeight: 'bold', fontSize: TITLE_SIZE, align: 'center', height: TITLE_HEIGHT }),
      overAll(note, { height: NOTE_HEIGHT }),
      head.map(headCell),
      ...rows.map(bodyRow),
    ],
    {
      sheet,
      stickyRowsCount: HEAD_LINE,
      orientation: 'landscape',
      columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    },
    { fontSize: FONT_SIZE, fontFamily: '宋体', features: [printed(sheet)] },
  ).toBuffer();
  return new Uint8Array(buffer);
}

/** A sheet's name has 31 characters at most, and none of these (ISO/IEC 29500-1, 18.2.19; Excel's own). */
const sheetName = (station: string): string =>
  station
    .replace(/[\\/?*[\]:']/g, '')
    .trim()
    .slice(0, 31) || '数据收集表';
