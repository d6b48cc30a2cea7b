import { breakLines } from '../../../shared/lines/line-breaks.ts';
import { LineList } from '../../../shared/lines/line-list.ts';
import { levelNumbers } from '../../../shared/lines/raised.ts';
import type { LeftOutReason } from '../../../shared/recognise/left-out-reason.ts';
import { isDashedNumber } from '../../../shared/recognise/noise.ts';
import { keptTexts, type ReadLine } from '../../../shared/recognise/read-line.ts';
import { joinCells } from '../../../shared/report/table.ts';
import type { AsideText, Block, Paragraph, Table } from './block.ts';
import { withLabel } from './label.ts';
import { Remarks } from './remarks.ts';
import { liftTexts, mergedRows } from './table-cells.ts';

/** Whether a table only frames text: no row has more than one cell, and a cell holds several paragraphs. */
const isFrame = ({ rows }: Table): boolean =>
  rows.every((cells) => cells.length <= 1) && rows.some(([cell]) => (cell?.blocks.length ?? 0) > 1);

const rowText = (cells: readonly string[][]): string => joinCells(cells.map((cell) => cell.join(' ')));

/** Puts what was read into lines, what is no part of the paper among them with its reason. */
export class LineWriter {
  readonly remarks: Remarks;
  readonly #list = new LineList();

  /** @param remarks gathers what is to be told of the lines */
  constructor(remarks = new Remarks()) {
    this.remarks = remarks;
  }

  get lines(): ReadLine[] {
    return this.#list.lines;
  }

  /** Writes paragraphs and tables; each text box and, left out, each note stands after the paragraph or table that it hangs on. */
  write(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.#writeParagraph(block);
      else if (block.kind === 'chunk') this.lines.push(...block.lines);
      else if (isFrame(block))
        for (const cells of block.rows) this.write(cells.flatMap((cell) => cell.blocks));
      else this.#writeTable(block);
    }
  }

  #writeParagraph(paragraph: Paragraph): void {
    this.#list.lines.push(...this.#linesOf(paragraph));
    this.#list.settle();
    this.#writeAsides(paragraph.asides);
  }

  /** A text box or note that hangs on a row stands below the whole table. */
  #writeTable({ rows, isLandscape }: Table): void {
    const asides: AsideText[] = [];
    const from = this.lines.length;
    const read = liftTexts(
      rows.map((row) => row.map((cell) => ({ ...cell, texts: this.#cellTexts(cell.blocks, asides) }))),
    );
    for (const row of read) {
      const text = rowText(row.map(({ texts }) => texts));
      if (text !== '') this.#list.lines.push({ text });
    }
    const kept = read.map((row) => row.filter(({ isGone }) => !isGone)).filter((row) => row.length > 0);
    const table = { rows: mergedRows(kept), ...(isLandscape && { landscape: true as const }) };
    for (const line of this.lines.slice(from)) line.table = table;
    this.#list.settle();
    this.#writeAsides(asides);
  }

  /** The paragraphs of a cell; each row of a table in it is one. */
  #cellTexts(cell: readonly Block[], asides: AsideText[]): string[] {
    return cell.flatMap((block) => {
      if (block.kind === 'chunk') return this.#chunkTexts(block.lines);
      if (block.kind === 'table')
        return block.rows
          .map((row) => rowText(row.map((inner) => this.#cellTexts(inner.blocks, asides))))
          .filter((text) => text !== '');
      asides.push(...block.asides);
      return keptTexts(this.#linesOf(block, true));
    });
  }

  /** What a file in a cell says; what of it is left out stands below the table. */
  #chunkTexts(lines: readonly ReadLine[]): string[] {
    for (const { text, leftOut } of lines) if (leftOut !== undefined) this.#leaveOut(text, leftOut);
    return keptTexts(lines);
  }

  #writeAsides(asides: readonly AsideText[]): void {
    for (const { kind, blocks } of asides) {
      const inner = new LineWriter(this.remarks);
      inner.write(blocks);
      const text = keptTexts(inner.lines).join(' ');
      if (kind === 'box') for (const line of inner.lines) this.lines.push({ ...line, where: 'box' });
      else if (text !== '') this.lines.push({ text, leftOut: kind });
      if (kind !== 'box') this.lines.push(...inner.lines.filter(({ leftOut }) => leftOut !== undefined));
    }
  }

  /** The lines of a paragraph; what it has of texts that are left out is put aside. */
  #linesOf(
    { label, isSetApart, isPoint, pieces, level, face, size }: Paragraph,
    isInCell = false,
  ): ReadLine[] {
    for (const { text, visibility } of pieces) if (visibility !== 'kept') this.#leaveOut(text, visibility);
    const kept = pieces.map(({ text, visibility }) => (visibility === 'kept' ? text : '')).join('');
    const [first, ...others] = breakLines(levelNumbers(kept), level === 'title' ? 'title' : 'paragraph');
    if (first === undefined) {
      // A column of 序号 that Word counts has nothing but its numbers.
      if (isInCell && label.trim() !== '') return [{ text: label.trim() }];
      this.remarks.numberAlone(label);
      return [];
    }
    const { text, typed } = withLabel(label, first, isSetApart);
    this.remarks.typedNumber(typed, text);
    const number = typed === 'same' ? '' : label.trim();
    const head: ReadLine = {
      text,
      ...(number !== '' && { number }),
      ...(level !== null && { level }),
      ...(face !== null && others.length === 0 && { face }),
      ...(size !== null && { size }),
      ...(isPoint && { bullet: '•' }),
    };
    return [head, ...others.map((other) => ({ text: other }))].filter((line) => {
      if (isDashedNumber(line.text)) this.#leaveOut(line.text, 'page-number');
      return !isDashedNumber(line.text);
    });
  }

  #leaveOut(text: string, reason: LeftOutReason): void {
    this.#list.leaveOut(text.replace(/\s+/g, ' ').trim(), reason);
  }
}
