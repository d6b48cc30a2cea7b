import { Fragment, type Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { allows, levelOf, opensSection } from '../schema/block-level.ts';
import { isOneLine, isPart, type Zone, zoneAt } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { endOfTaken } from './move-blocks.ts';

/** Whole blocks of one zone, by the positions before the first and behind the last. */
export interface BlockRange {
  from: number;
  to: number;
}

/** What goes along with the block at `pos`: of a section all of it, of an item what hangs below it. */
export function takenAlong(doc: Node, pos: number): BlockRange {
  const $pos = doc.resolve(pos);
  const end = endOfTaken($pos.parent.content.content, $pos.index());
  return { from: pos, to: $pos.posAtIndex(end, 1) };
}

const isBlank = ({ node }: Zone): boolean =>
  node.childCount === 1 && node.firstChild?.type.name === 'paragraph' && node.firstChild.content.size === 0;

/** The places of a part where a section can stand: before another one, and at the part's end. */
function sectionPlaces({ node, pos }: Zone): number[] {
  const places: number[] = [];
  node.forEach((block, offset) => {
    if (opensSection(levelOf(block))) places.push(pos + 1 + offset);
  });
  return [...places, pos + node.nodeSize - 1];
}

/**
 * Where blocks can be put that are let go of at a place between two blocks: a section only beside others, in a part.
 * null where they cannot stand at all.
 */
export function dropPlace(doc: Node, { from }: BlockRange, place: number): number | null {
  const zone = zoneAt(doc.resolve(place));
  const block = doc.nodeAt(from);
  if (!block || isOneLine(zone.node) || !allows(zone.node, levelOf(block))) return null;
  if (!opensSection(levelOf(block))) return place;
  return sectionPlaces(zone).reduce((best, one) =>
    Math.abs(one - place) < Math.abs(best - place) ? one : best,
  );
}

/** Where a section goes that is let go of at an entry of the outline, a part or a section of one. */
export function placeAtEntry(doc: Node, entry: number, after: boolean): number {
  const zone = zoneAt(doc.resolve(entry + 1));
  const places = sectionPlaces(zone);
  const [first = entry] = places;
  if (!isPart(zone.name) || entry === zone.pos) return first;
  const at = places.indexOf(entry);
  return places[after ? at + 1 : at] ?? first;
}

/** Moves blocks to a place between two blocks, of their own zone or of another. False where they stand there already, or cannot. */
export const moveTo =
  (range: BlockRange, place: number): Edit =>
  (tr) => {
    const { from, to } = range;
    if ((from <= place && place <= to) || dropPlace(tr.doc, range, place) !== place) return false;
    const { content } = tr.doc.slice(from, to);
    const goal = zoneAt(tr.doc.resolve(place));
    const source = zoneAt(tr.doc.resolve(from));
    const paragraph = tr.doc.type.schema.nodes.paragraph?.create();
    const left = content.childCount === source.node.childCount ? Fragment.from(paragraph) : Fragment.empty;
    tr.replaceWith(from, to, left);
    const start = tr.mapping.map(isBlank(goal) ? goal.pos + 1 : place);
    tr.replaceWith(start, isBlank(goal) ? tr.mapping.map(goal.pos + goal.node.nodeSize - 1) : start, content);
    tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1)));
    return true;
  };
