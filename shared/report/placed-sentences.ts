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

/** Where words stand: their place, and the same as a clerk names it: 引言, 一、（二）. */
interface Placed {
  place: Place;
  where: string;
  part: Zone;
  /** Whether they are the heading of a section or of another block. */
  heading: 'section' | 'block' | null;
  /** of a row */
  cells?: readonly RowCell[];
}

/** What a report says in one piece: a heading, the text of a block, a row of a table. `isWhole`: it is no more than a sentence. */
export interface PlacedText extends Placed {
  text: string;
  isWhole: boolean;
}

/**
 * A sentence of a report, or a row of a table, and where it stands. `sentence` has no blanks around it, and a heading no
 * stop; its place reaches over the mark that closes it.
 */
export interface PlacedSentence extends Placed {
  sentence: string;
  /** What of it stands in paragraphs below, where the end of one parted it. */
  rest?: readonly PlacedSentence[];
}

type Frame = Pick<Placed, 'where' | 'part'>;

const blanksBefore = (text: string): number => text.length - text.trimStart().length;

const textAt = (block: string, text: string, from: number, frame: Frame): PlacedText => ({
  ...frame,
  place: { block, from, to: from + text.length },
  heading: null,
  text,
  isWhole: false,
});

/** A cell's lines as one, as `rowText` has them. */
const cellWords = (cell: TableCell): string => cellLines(cell).join(' ').trim();

function inRow(table: Table, row: number, frame: Frame): PlacedText {
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
  return { ...frame, place, text: words, heading: null, cells, isWhole: true };
}

function inBlock({ block, where, zone }: PlacedBlock): PlacedText[] {
  const frame = { where, part: zone };
  if (block.kind === 'table') {
    const rows = [...block.rows.keys()].map((row) => inRow(block, row, frame));
    return [textAt(block.id, block.text, 0, frame), ...rows];
  }
  const { id, heading = '', text } = block;
  if (block.kind !== 'section' && block.heading === undefined) return [textAt(id, text, 0, frame)];
  const headed = wordsOf(block).length - text.length;
  const head: PlacedText = {
    ...frame,
    place: { block: id, from: blanksBefore(heading), to: headed },
    heading: block.kind === 'section' ? 'section' : 'block',
    text: heading.trim(),
    isWhole: true,
  };
  return [head, textAt(id, text, headed, frame)];
}

/** Every text of a report's lead and parts in order, with headings and each row of a table; not the parts’ own headings. */
export const placedTexts = (body: Body): PlacedText[] => placedBlocks(body).flatMap(inBlock);

/** A stretch of a text as a sentence of its own; `from` and `to` are counted in the text. */
export function stretchOf(
  { text, isWhole, ...placed }: PlacedText,
  from: number,
  to: number,
): PlacedSentence {
  const sentence = text.slice(from, to).trim();
  if (isWhole) return { ...placed, sentence };
  const { block, from: start } = placed.place;
  const blanks = blanksBefore(text.slice(from, to));
  return { ...placed, place: { block, from: start + from + blanks, to: start + to }, sentence };
}

/** The sentences of a text. */
function sentencesOf(placed: PlacedText): PlacedSentence[] {
  if (placed.isWhole) return [stretchOf(placed, 0, placed.text.length)];
  let end = 0;
  return splitSentences(placed.text).map((piece) => {
    end += piece.length;
    return stretchOf(placed, end - piece.length, end);
  });
}

/** Every sentence of a report's lead and parts in order, with headings and each row of a table; not the parts’ own headings. */
export const placedSentences = (body: Body): PlacedSentence[] =>
  placedTexts(body)
    .flatMap(sentencesOf)
    .filter(({ sentence }) => sentence !== '');

/** Where a stretch of a sentence stands: in a row, in one of its cells. @param at counted from the sentence's first character */
export function placeWithin({ place, cells }: PlacedSentence, at: number, length: number): Place {
  const cell = cells?.findLast((one) => one.at <= at);
  const from = cell ? cell.place.from + at - cell.at : place.from + at;
  return { block: cell?.place.block ?? place.block, from, to: from + length };
}
