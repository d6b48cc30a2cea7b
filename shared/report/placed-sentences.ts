import { splitSentences } from '../text/split-sentences.ts';
import { type Body, type PlacedBlock, placedBlocks, wordsOf, type Zone } from './blocks.ts';
import { cellAddress, type Place, rowAddress } from './place.ts';
import type { Table, TableCell } from './schema.ts';
import { cellLines, joinCells } from './table.ts';

/** A cell of a row and where its words begin in the row's. */
interface RowCell {
  at: number;
  place: Place;
}

/**
 * A sentence of a report, or a row of a table, and where it stands. `sentence` has no blanks around it, and a heading no
 * stop; its place reaches over the mark that closes it. `where` is the place as a clerk names it: 引言, 一、（二）.
 */
export interface PlacedSentence {
  place: Place;
  where: string;
  part: Zone;
  sentence: string;
  /** Whether it is the heading of a section or of another block. */
  heading: 'section' | 'block' | null;
  /** of a row */
  cells?: readonly RowCell[];
}

type Frame = Pick<PlacedSentence, 'where' | 'part'>;

const blanksBefore = (text: string): number => text.length - text.trimStart().length;

/** The sentences of a text that begins at `from` of the words at an address. */
function inText(block: string, text: string, from: number, frame: Frame): PlacedSentence[] {
  let end = from;
  return splitSentences(text).map((piece) => {
    const start = end + blanksBefore(piece);
    end += piece.length;
    return { ...frame, place: { block, from: start, to: end }, sentence: piece.trim(), heading: null };
  });
}

/** A cell's lines as one, as `rowText` has them. */
const cellWords = (cell: TableCell): string => cellLines(cell).join(' ').trim();

function inRow(table: Table, row: number, frame: Frame): PlacedSentence {
  const cells: RowCell[] = [];
  const texts = table.rows[row] ?? [];
  let words = '';
  for (const [at, cell] of texts.entries()) {
    const own = cellWords(cell);
    if (own === '') continue;
    words = joinCells([words, own]);
    const from = blanksBefore(cell.text);
    const place = { block: cellAddress(table.id, row, at), from, to: from + own.length };
    cells.push({ at: words.length - own.length, place });
  }
  const place = { block: rowAddress(table.id, row), from: 0, to: words.length };
  return { ...frame, place, sentence: words, heading: null, cells };
}

function inBlock({ block, where, zone }: PlacedBlock): PlacedSentence[] {
  const frame = { where, part: zone };
  if (block.kind === 'table') {
    const rows = [...block.rows.keys()].map((row) => inRow(block, row, frame));
    return [...inText(block.id, block.text, 0, frame), ...rows];
  }
  const { id, heading = '', text } = block;
  if (block.kind !== 'section' && block.heading === undefined) return inText(id, text, 0, frame);
  const headed = wordsOf(block).length - text.length;
  const place = { block: id, from: blanksBefore(heading), to: headed };
  const head = {
    ...{ ...frame, place, sentence: heading.trim() },
    heading: block.kind === 'section' ? ('section' as const) : ('block' as const),
  };
  return [head, ...inText(id, text, headed, frame)];
}

/** Every sentence of a report's lead and parts in order, with headings and each row of a table; not the parts’ own headings. */
export const placedSentences = (body: Body): PlacedSentence[] =>
  placedBlocks(body)
    .flatMap(inBlock)
    .filter(({ sentence }) => sentence !== '');

/** Where a stretch of a sentence stands: in a row, in one of its cells. @param at counted from the sentence's first character */
export function placeWithin({ place, cells }: PlacedSentence, at: number, length: number): Place {
  const cell = cells?.findLast((one) => one.at <= at);
  const from = cell ? cell.place.from + at - cell.at : place.from + at;
  return { block: cell?.place.block ?? place.block, from, to: from + length };
}
