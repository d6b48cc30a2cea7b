import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { COLUMNS, type Column, type SheetText } from '../../shared/collect/sheet-words.ts';
import { sheetText } from '../package/sheet-text.ts';

/** In twentieths of a point; together what A4 across has between its margins. */
const WIDTHS: Readonly<Record<Column, number>> = {
  number: 620,
  name: 2700,
  last: 1250,
  now: 1450,
  unit: 1000,
  scope: 4900,
  by: 1100,
  code: 1550,
};
const TABLE_WIDTH = COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0);
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 1134;
/** In half points. */
const SIZE = { title: 30, text: 21, code: 12 };
const QUIET = '808080';
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };

function paragraph(text: string, size: number, alignment: 'center' | 'left', look = {}): Paragraph {
  return new Paragraph({
    alignment: alignment === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [new TextRun({ text: sheetText(text), size, font: FONT, ...look })],
  });
}

function cell(text: string, column: Column, isHead: boolean): TableCell {
  const isCode = column === 'code';
  const align = !isHead && (column === 'name' || column === 'scope') ? 'left' : 'center';
  const look = { ...(isHead && { bold: true }), ...(isCode && { color: QUIET }) };
  return new TableCell({
    width: { size: WIDTHS[column], type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [paragraph(text, isCode ? SIZE.code : SIZE.text, align, look)],
  });
}

const row = (texts: readonly string[], isHead: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    children: COLUMNS.map((column, at) => cell(texts[at] ?? '', column, isHead)),
  });

/** A station's data sheet as a .docx, for who has no program for sheets. */
export async function writeWordTable({ title, note, head, rows }: SheetText): Promise<Uint8Array> {
  const table = new Table({
    width: { size: TABLE_WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS.map((column) => WIDTHS[column]),
    layout: TableLayoutType.FIXED,
    rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
  });
  const document = new Document({
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: [
          paragraph(title, SIZE.title, 'center', { bold: true }),
          paragraph(note, SIZE.text, 'left'),
          table,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
