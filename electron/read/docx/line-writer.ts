import { isDashedNumber } from '../../../shared/recognise/noise.ts';
import type { LineTable } from '../../../shared/recognise/tables.ts';
import { joinCells } from '../../../shared/report/table.ts';
import type { AsideText, Block, Cell, Paragraph, Table } from './block.ts';
import type { DocxLine, LeftOutText } from './docx-text.ts';
import { withLabel } from './label.ts';
import { breakLines } from './line-breaks.ts';
import { Remarks } from './remarks.ts';
import { mergedRows, type ReadCell } from './table-cells.ts';

/** Whether a table only frames text: no row has more than one cell, and a cell holds several paragraphs. */
const isFrame = ({ rows }: Table): boolean =>
  rows.every((cells) => cells.length <= 1) && rows.some(([cell]) => (cell?.blocks.length ?? 0) > 1);

const rowText = (cells: readonly string[][]): string => joinCells(cells.map((cell) => cell.join(' ')));

/** Puts what was read into lines, and what is no part of the paper aside. */
export class LineWriter {
  readonly lines: DocxLine[] = [];
  readonly tables: LineTable[] = [];
  readonly leftOut: LeftOutText[] = [];
  readonly remarks = new Remarks();

  /** Writes paragraphs and tables, each text box and note after the paragraph or row that it hangs on. */
  write(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#writeParagraph(block);
      else if (isFrame(block))
        for (const cells of block.rows) this.write(cells.flatMap((cell) => cell.blocks));
      else this.#writeTable(block);
    }
  }

  #writeParagraph(paragraph: Paragraph): void {
    const { role, outlineLevel } = paragraph;
    for (const text of this.#textsOf(paragraph)) this.lines.push({ text, role, outlineLevel });
    this.#writeAsides(paragraph.asides);
  }

  /** A text box or note that hangs on a row stands below the whole table. */
  #writeTable({ rows, isLandscape }: Table): void {
    const asides: AsideText[] = [];
    const from = this.lines.length + 1;
    const read = rows.map((row) => this.#writeRow(row, asides));
    const kept = read.filter((row) => row.length > 0);
    const count = this.lines.length + 1 - from;
    if (count > 0)
      this.tables.push({ from, count, rows: mergedRows(kept), ...(isLandscape && { landscape: true }) });
    this.#writeAsides(asides);
  }

  #writeRow(row: readonly Cell[], asides: AsideText[]): ReadCell[] {
    const read = row.map((cell) => ({ ...cell, texts: this.#cellTexts(cell.blocks, asides) }));
    const cells = read.map(({ texts }) => texts);
    const text = rowText(cells);
    if (text !== '') this.lines.push({ text, role: 'table', outlineLevel: null, cells });
    return read.filter(({ isGone }) => !isGone);
  }

  /** The paragraphs of a cell; each row of a table in it is one. */
  #cellTexts(cell: readonly Block[], asides: AsideText[]): string[] {
    return cell.flatMap((block) => {
      if (block.kind === 'table')
        return block.rows
          .map((row) => rowText(row.map((inner) => this.#cellTexts(inner.blocks, asides))))
          .filter((text) => text !== '');
      asides.push(...block.asides);
      return this.#textsOf(block);
    });
  }

  #writeAsides(asides: readonly AsideText[]): void {
    const anchor = this.lines.at(-1)?.text ?? '';
    for (const { kind, blocks } of asides) {
      const from = this.lines.length;
      this.write(blocks);
      const text = this.lines
        .slice(from)
        .map((line) => line.text)
        .join('');
      if (kind !== 'box' && text !== '') this.remarks.note(kind, text, anchor);
    }
  }

  /** The lines of a paragraph; what it has of texts that are left out is put aside. */
  #textsOf({ label, isSetApart, pieces, role }: Paragraph): string[] {
    for (const { text, fate } of pieces) if (fate !== 'kept') this.#leaveOut(text, fate);
    const kept = pieces.map(({ text, fate }) => (fate === 'kept' ? text : '')).join('');
    const [first, ...others] = breakLines(kept, role === 'title');
    if (first === undefined) {
      this.remarks.numberAlone(label);
      return [];
    }
    const { text, typed } = withLabel(label, first, isSetApart);
    this.remarks.typedNumber(typed, text);
    return [text, ...others].filter((line) => {
      if (isDashedNumber(line)) this.#leaveOut(line, 'page-number');
      return !isDashedNumber(line);
    });
  }

  #leaveOut(text: string, reason: LeftOutText['reason']): void {
    const shown = text.replace(/\s+/g, ' ').trim();
    if (shown !== '') this.leftOut.push({ text: shown, reason });
  }
}
