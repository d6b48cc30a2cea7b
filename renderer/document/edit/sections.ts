import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { levelOf, opensSection } from '../schema/block-level.ts';
import { isPart, type Zone, zoneAt, zoneNamed, zonesOf } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { tell } from './notice.ts';

interface Range {
  from: number;
  to: number;
}

function sectionsOf({ node, pos }: Zone): Range[] {
  const starts: number[] = [];
  node.forEach((block, offset) => {
    if (opensSection(levelOf(block))) starts.push(pos + 1 + offset);
  });
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? pos + node.nodeSize - 1 }));
}

/** The part at a position, or the part nearest to it. */
function nearestPart(doc: Node, pos: number): Zone {
  const zone = zoneAt(doc.resolve(pos));
  if (isPart(zone.name)) return zone;
  return zoneNamed(doc, pos < zoneNamed(doc, 'measures').pos ? 'measures' : 'plan');
}

/** Puts an empty section heading after the section with the caret, in the nearest part, and the caret into it. */
export const insertSection: Edit = (tr) => {
  const section = tr.doc.type.schema.nodes.section?.create();
  if (!section) return false;
  const caret = tr.selection.from;
  const part = nearestPart(tr.doc, caret);
  const partEnd = part.pos + part.node.nodeSize - 1;
  const isBlank = part.node.childCount === 1 && part.node.textContent === '';
  const at = sectionsOf(part).find(({ from }) => from > caret)?.from ?? partEnd;
  tr.replaceWith(isBlank ? part.pos + 1 : at, isBlank ? partEnd : at, section);
  tr.setSelection(TextSelection.create(tr.doc, (isBlank ? part.pos + 1 : at) + 1));
  return true;
};

/**
 * Changes places of the section at `pos` with the one before (-1) or after (1) it in its part. False at the part's
 * ends, and where no section stands at `pos`.
 */
export const moveSection =
  (pos: number, step: -1 | 1): Edit =>
  (tr) => {
    const zone = zoneAt(tr.doc.resolve(pos));
    if (!isPart(zone.name)) return false;
    const sections = sectionsOf(zone);
    const at = sections.findIndex(({ from, to }) => from <= pos && pos < to);
    const upper = sections[Math.min(at, at + step)];
    const lower = sections[Math.max(at, at + step)];
    const moving = sections[at];
    if (!upper || !lower || !moving) return false;
    const { anchor, head } = tr.selection;
    const caretMoves = moving.from <= anchor && anchor < moving.to && moving.from <= head && head < moving.to;
    const shift = step === 1 ? lower.to - lower.from : upper.from - lower.from;
    const { content } = tr.doc.slice(lower.from, lower.to);
    tr.delete(lower.from, lower.to).insert(upper.from, content);
    const start = moving.from + shift + 1;
    tr.setSelection(
      caretMoves
        ? TextSelection.create(tr.doc, anchor + shift, head + shift)
        : TextSelection.create(tr.doc, start),
    );
    return true;
  };

/** Moves the section that holds the caret; where it stays that is said, and the key does nothing else there. */
export const moveSectionHere =
  (step: -1 | 1): Edit =>
  (tr) => {
    const { from, $from } = tr.selection;
    if (moveSection(from, step)(tr)) return true;
    const zone = zoneAt($from);
    const isInSection =
      isPart(zone.name) && sectionsOf(zone).some((one) => one.from <= from && from < one.to);
    const end = step === -1 ? 'first' : 'last';
    tell(tr, { kind: 'stays', why: isInSection ? end : 'no-section' });
    return true;
  };

/** The zone that a caret stands in, where it is a part. */
export function partAt(doc: Node, pos: number): Zone | null {
  const zone = zonesOf(doc).find(({ node, pos: start }) => start <= pos && pos < start + node.nodeSize);
  return zone && isPart(zone.name) ? zone : null;
}
