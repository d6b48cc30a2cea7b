import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Level } from '../../../shared/levels.ts';
import { levelOf, opensSection } from '../schema/block-level.ts';
import { isOneLine, spansZones, zoneAt } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { tell } from './notice.ts';
import { moveSection } from './sections.ts';
import { isTable } from './tables.ts';

/** How deep a level lies; what hangs below an item or sub-item goes along with it. */
const DEPTHS: Partial<Record<Level, number>> = { item: 1, subitem: 2, point: 3 };

const depthOf = (block: Node | undefined): number => (block && DEPTHS[levelOf(block)]) || 0;

const hangsBelow = (block: Node | undefined, upper: number): boolean => upper > 0 && depthOf(block) > upper;

/** The index behind a block and all that hangs below it. */
function endOf(blocks: readonly Node[], at: number): number {
  const depth = depthOf(blocks[at]);
  let end = at + 1;
  while (hangsBelow(blocks[end], depth)) end += 1;
  return end;
}

/** The index of the block that one moved up changes places with: of an item's neighbours the one it hangs beside. */
function startOfUpper(blocks: readonly Node[], at: number): number {
  const depth = depthOf(blocks[at]);
  let upper = at - 1;
  while (upper > 0 && hangsBelow(blocks[upper], depth)) upper -= 1;
  return upper;
}

/** The index behind all that is taken along with a block: of a section all up to the next one. */
export function endOfTaken(blocks: readonly Node[], at: number): number {
  const block = blocks[at];
  if (!block || !opensSection(levelOf(block))) return endOf(blocks, at);
  const next = blocks.findIndex((one, index) => index > at && opensSection(levelOf(one)));
  return next < 0 ? blocks.length : next;
}

/** An empty line at its zone's edge: one stands beside every table there, and is no place to go. */
const isEdge = (blocks: readonly Node[], at: number): boolean =>
  (at === 0 || at === blocks.length - 1) &&
  blocks[at]?.type.name === 'paragraph' &&
  blocks[at].content.size === 0;

const sizeOf = (blocks: readonly Node[]): number => blocks.reduce((size, { nodeSize }) => size + nodeSize, 0);

/**
 * Moves what the caret is in up (-1) or down (1) in its part: a paragraph, point or table alone, an item with what hangs
 * below it, a section from its heading; of a selection all of its paragraphs. False at the part's ends.
 */
const moveBlocks =
  (step: -1 | 1): Edit =>
  (tr) => {
    const { $from, $to, anchor, head } = tr.selection;
    const zone = zoneAt($from);
    if (spansZones(tr.selection) || isOneLine(zone.node)) return false;
    const blocks = zone.node.content.content;
    const first = $from.index(1);
    // A selected table ends between two blocks.
    const last = $to.depth > 1 ? $to.index(1) : $to.index(1) - 1;
    const heading = blocks[first];
    if (first === last && heading && opensSection(levelOf(heading))) return moveSection($from.pos, step)(tr);
    const end = endOf(blocks, last);
    const to = step === -1 ? startOfUpper(blocks, first) : endOf(blocks, end);
    if (to < 0 || to > blocks.length) return false;
    if (isTable(blocks[step === -1 ? first : last]) && isEdge(blocks, step === -1 ? to : to - 1))
      return false;
    const posOf = (at: number): number => zone.pos + 1 + sizeOf(blocks.slice(0, at));
    const [from, behind] = [posOf(first), posOf(end)];
    const shift = step === -1 ? posOf(to) - from : posOf(to) - behind;
    const { content } = tr.doc.slice(from, behind);
    tr.delete(from, behind).insert(from + shift, content);
    tr.setSelection(TextSelection.between(tr.doc.resolve(anchor + shift), tr.doc.resolve(head + shift)));
    return true;
  };

/** The same; where there is nowhere to go that is said, and the key does nothing else there. */
export const moveHere =
  (step: -1 | 1): Edit =>
  (tr) => {
    if (!moveBlocks(step)(tr) && !isOneLine(zoneAt(tr.selection.$from).node))
      tell(tr, { kind: 'stays', why: step === -1 ? 'first' : 'last' });
    return true;
  };
