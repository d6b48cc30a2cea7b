import { groupBy } from '../group-by.ts';
import { headingOf, mapBlocks, wordsOf } from './blocks.ts';
import { cellAddress, type Place } from './place.ts';
import type { Block, Report } from './schema.ts';

/** Other words in place of those at a place. */
export interface NewText {
  place: Place;
  text: string;
}

/** A text with other words in some places; from the last, so that those before keep theirs. */
const withWords = (text: string, edits: readonly NewText[], begins: number): string =>
  [...edits]
    .sort((one, other) => other.place.from - one.place.from)
    .reduce(
      (words, { place: { from, to }, text: own }) =>
        words.slice(0, from - begins) + own + words.slice(to - begins),
      text,
    );

type ByAddress = ReadonlyMap<string, readonly NewText[]>;

function inTable(block: Extract<Block, { kind: 'table' }>, edits: ByAddress): Block {
  const rows = block.rows.map((row, at) =>
    row.map((cell, column) => ({
      ...cell,
      text: withWords(cell.text, edits.get(cellAddress(block.id, at, column)) ?? [], 0),
    })),
  );
  return { ...block, rows, text: withWords(block.text, edits.get(block.id) ?? [], 0) };
}

function inBlock(block: Block, edits: ByAddress): Block {
  if (block.kind === 'table') return inTable(block, edits);
  const own = edits.get(block.id) ?? [];
  const heading = headingOf(block);
  const headed = wordsOf(block).length - block.text.length;
  const [inHeading, inText] = [false, true].map((isText) =>
    own.filter(({ place }) => place.from >= headed === isText),
  );
  const text = withWords(block.text, inText ?? [], headed);
  return heading === null || !inHeading
    ? { ...block, text }
    : { ...block, heading: withWords(heading, inHeading, 0), text };
}

/** The report with other words in some places of its blocks, none of which reaches into another or over a heading's end. */
export function withTexts(report: Report, edits: readonly NewText[]): Report {
  const byAddress = groupBy(edits, ({ place }) => place.block);
  return mapBlocks(report, ({ block }) => inBlock(block, byAddress));
}
