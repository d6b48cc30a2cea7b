import type { Node } from '@tiptap/pm/model';
import { partNumber } from '../../../shared/report/numbering.ts';
import { PART_ROLES } from '../../../shared/report/schema.ts';
import { splitSentences } from '../../../shared/text/split-sentences.ts';
import { isTable } from '../edit/tables.ts';
import { isOneLine, isPart, type Piece, piecesOf, zoneAt } from '../schema/zones.ts';
import { numberedBlocks } from './numbers.ts';
import type { TextRange } from './places.ts';

/** What is read aloud at a time: a sentence with the number before it, and where it stands. */
export interface SpokenStretch extends TextRange {
  text: string;
}

/** The sentences of a paragraph that a stretch of the document reaches into. */
function ofTextblock(node: Node, pos: number, number: string, { from, to }: TextRange): SpokenStretch[] {
  let at = pos + 1;
  return splitSentences(node.textContent).flatMap((sentence) => {
    const range = { from: at, to: at + sentence.length };
    at = range.to;
    if (sentence.trim() === '' || range.to <= from || range.from >= to) return [];
    return [{ ...range, text: (range.from === pos + 1 ? number : '') + sentence }];
  });
}

/** A table's caption and its rows, the cells of one parted by commas. */
function ofTable(table: Node, pos: number, within: TextRange): SpokenStretch[] {
  const read: SpokenStretch[] = [];
  table.forEach((child, offset) => {
    const start = pos + 1 + offset;
    const range = { from: start + 1, to: start + child.nodeSize - 1 };
    if (child.isTextblock) read.push(...ofTextblock(child, start, '', within));
    else if (range.to > within.from && range.from < within.to) {
      const text = child.content.content
        .map((cell) => cell.textContent)
        .filter((words) => words !== '')
        .join('，');
      if (text !== '') read.push({ ...range, text });
    }
  });
  return read;
}

function ofPiece({ zone, from, to }: Piece): SpokenStretch[] {
  const { name, node, pos, start } = zone;
  if (isOneLine(node)) return ofTextblock(node, pos, '', { from, to });
  const heading =
    isPart(name) && from <= start
      ? [{ from: start, to: start, text: partNumber(PART_ROLES.indexOf(name)) + node.attrs.heading }]
      : [];
  const blocks = numberedBlocks(node, pos).flatMap((block) =>
    isTable(block.node)
      ? ofTable(block.node, block.pos, { from, to })
      : ofTextblock(block.node, block.pos, block.number, { from, to }),
  );
  return [...heading, ...blocks];
}

/** What of a stretch of the document is read aloud, in order: whole sentences, with the numbers that are drawn before them. */
export const spokenStretches = (doc: Node, { from, to }: TextRange): SpokenStretch[] =>
  piecesOf(doc, from, to).flatMap(ofPiece);

/** The range that is read: what is selected, else the part or other zone with the caret. */
export function rangeToSpeak(doc: Node, { from, to }: TextRange): TextRange {
  if (from !== to) return { from, to };
  const { start, end } = zoneAt(doc.resolve(from));
  return { from: start, to: end };
}
