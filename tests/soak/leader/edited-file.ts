import { strFromU8, strToU8 } from 'fflate';
import { Archive } from '../../../electron/package/archive.ts';
import { openPackage } from '../../../electron/package/word-package.ts';
import { withChildren, writeXml } from '../../../electron/package/write-xml.ts';
import { child, elements, type XmlElement } from '../../../electron/package/xml-element.ts';
import { writeReport } from '../../../electron/word/write/write-report.ts';
import { zipParts } from '../../../electron/word/write/zip-parts.ts';
import type { Line } from '../../../shared/compare/line.ts';
import { reportLines } from '../../../shared/compare/report-lines.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { type Mark, MarkedParagraph, markElement } from './marked-paragraph.ts';

const DOCUMENT = 'word/document.xml';
export const FORMAT = formatOf(STANDARD_PROFILE);

/** A row of a table as it is changed; a whole one may be marked. */
interface MarkedRow {
  row: XmlElement;
  cells: MarkedParagraph[];
  mark: Mark | null;
}

/** A paragraph or a table of the file; `line` is what of the report it is, null for what somebody put in. */
export interface Piece {
  line: Line | null;
  /** what stands before its words */
  number: string;
  paragraph: MarkedParagraph | null;
  table: { xml: XmlElement; rows: MarkedRow[] } | null;
  touched: boolean;
  /** Its end is gone by a tracked change: what follows belongs to it. */
  joins?: true;
}

const rowsOf = (table: XmlElement): MarkedRow[] =>
  elements(table, 'w:tr').map((row) => ({
    row,
    cells: elements(row, 'w:tc').map((cell) => MarkedParagraph.of(child(cell, 'w:p') ?? cell)),
    mark: null,
  }));

const cellsXml = ({ row, cells, mark }: MarkedRow): XmlElement => {
  const own = elements(row).filter(({ name }) => name !== 'w:tc' && name !== 'w:trPr');
  const [trPr] = elements(row, 'w:trPr');
  const { name = 'w:trPr', attributes = {}, children = [] } = trPr ?? {};
  const marked = mark ? [...children, markElement(mark)] : children;
  const tcs = elements(row, 'w:tc').map((cell, at) =>
    withChildren(cell, [...elements(cell).filter((each) => each.name !== 'w:p'), cells[at]?.xml() ?? '']),
  );
  return withChildren(row, [
    ...own,
    ...(marked.length > 0 ? [{ name, attributes, children: marked }] : []),
    ...tcs,
  ]);
};

/** A Word file of ours as somebody edits it. */
export class EditedFile {
  readonly #parts: Map<string, Uint8Array>;
  readonly #rest: XmlElement[];
  pieces: Piece[];

  private constructor(parts: Map<string, Uint8Array>, pieces: Piece[], rest: XmlElement[]) {
    this.#parts = parts;
    this.pieces = pieces;
    this.#rest = rest;
  }

  static async of(report: Report): Promise<EditedFile> {
    const bytes = await writeReport(report, FORMAT);
    const archive = new Archive(bytes);
    const body = elements(child(openPackage(bytes).document, 'w:body'));
    const lines = reportLines(report);
    let next = 0;
    const pieces = body.flatMap((block): Piece[] => {
      if (block.name === 'w:tbl') {
        const line = lines[next++];
        if (!line?.rows) throw new RangeError(`not the table: ${line?.text}`);
        return [
          { line, number: '', paragraph: null, table: { xml: block, rows: rowsOf(block) }, touched: false },
        ];
      }
      if (block.name !== 'w:p') return [];
      const paragraph = MarkedParagraph.of(block);
      const text = paragraph.text.replaceAll('\n', '');
      if (text === '') return [{ line: null, number: '', paragraph, table: null, touched: true }];
      const line = lines[next++];
      if (!line || !text.includes(line.text)) throw new RangeError(`not the line: ${text} ${line?.text}`);
      const number = text.slice(0, text.indexOf(line.text));
      return [{ line, number, paragraph, table: null, touched: false }];
    });
    if (next !== lines.length) throw new RangeError('lines are left');
    const rest = body.filter(({ name }) => name !== 'w:p' && name !== 'w:tbl');
    const parts = new Map(archive.names.map((name) => [name, archive.read(name) ?? new Uint8Array()]));
    return new EditedFile(parts, pieces, rest);
  }

  /** The words of each line and each table's cells as they read when all changes are made, without numbers. */
  texts(): string[] {
    let open = '';
    return this.pieces.flatMap(({ line, number, paragraph, table, joins }) => {
      if (table)
        return table.rows
          .filter(({ mark }) => mark?.kind !== 'del')
          .map(({ cells }) => cells.map(({ text }) => text).join('|'));
      const text = (paragraph?.isGone ? '' : (paragraph?.text ?? '')).replaceAll('\n', '');
      const own = text.slice(number.length);
      const words = open + (line?.kind === 'addressee' ? own.replace('：', '') : own);
      open = joins ? words : '';
      return words === '' || joins ? [] : [words];
    });
  }

  bytes(): Uint8Array {
    const written = strFromU8(this.#parts.get(DOCUMENT) ?? new Uint8Array());
    const blocks = this.pieces.map(({ paragraph, table }) =>
      table
        ? withChildren(table.xml, [
            ...elements(table.xml).filter(({ name }) => name !== 'w:tr'),
            ...table.rows.map(cellsXml),
          ])
        : (paragraph?.xml() ?? ''),
    );
    const body = [...blocks, ...this.#rest].map(writeXml).join('');
    const head = written.slice(0, written.indexOf('<w:body>') + '<w:body>'.length);
    const parts = new Map(this.#parts).set(DOCUMENT, strToU8(`${head}${body}</w:body></w:document>`));
    return zipParts(parts, new Date(2026, 0, 1));
  }
}
