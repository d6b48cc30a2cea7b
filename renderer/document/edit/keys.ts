import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { levelOf, opensSection } from '../schema/block-level.ts';
import { isOneLine, spansZones, zoneAt, zonesOf } from '../schema/zones.ts';
import { clearSelection } from './deletion.ts';
import type { Edit } from './edit.ts';
import { setLevel } from './levels.ts';
import { breakCell, isInTable, selectTable, tableAt, textsBetween } from './tables.ts';

const placeCaret = (tr: Transaction, pos: number): boolean => {
  tr.setSelection(TextSelection.create(tr.doc, pos));
  return true;
};

/** Moves the caret to the start of the next (1) or previous (-1) zone. False beyond the first and last. */
const moveToZone =
  (step: 1 | -1): Edit =>
  (tr) => {
    const zones = zonesOf(tr.doc);
    const next = zones[tr.selection.$from.index(0) + step];
    return next !== undefined && placeCaret(tr, next.start);
  };

/** The next of the places that Tab visits: from a one-line zone to its neighbour. False in lead and parts. */
export const goToNeighbour =
  (step: 1 | -1): Edit =>
  (tr) =>
    isOneLine(zoneAt(tr.selection.$from).node) && moveToZone(step)(tr);

function splitBlock(tr: Transaction): boolean {
  const { $from } = tr.selection;
  const block = $from.parent;
  const { paragraph } = tr.doc.type.schema.nodes;
  if (!paragraph) return false;
  const level = levelOf(block);
  if (block.content.size === 0 && level !== 'paragraph') return setLevel('paragraph')(tr);
  // A line above a heading is plain; an item's neighbours are items. The text itself keeps its level and its id.
  const neighbour = opensSection(level) ? paragraph : block.type;
  if ($from.parentOffset === 0 && block.content.size > 0) tr.insert($from.before(), neighbour.create());
  else tr.split($from.pos, 1, [{ type: neighbour }]);
  return true;
}

/**
 * Enter: a heading is followed by a plain paragraph, an item by the next item; an empty heading, item or point
 * becomes a plain paragraph. From a one-line zone it goes on to the next; in a cell it begins a line.
 */
export const pressEnter: Edit = (tr) => {
  if (spansZones(tr.selection) || !isOneLine(zoneAt(tr.selection.$from).node)) clearSelection(tr);
  if (isOneLine(zoneAt(tr.selection.$from).node)) {
    moveToZone(1)(tr);
    return true;
  }
  return breakCell(tr) || splitBlock(tr);
};

/**
 * Backspace at the start of a numbered block makes it a plain paragraph, and joins that to the one before; it never
 * leaves the zone. A table before it is selected. False where a letter stands before the caret.
 */
export const pressBackspace: Edit = (tr) => {
  if (clearSelection(tr)) return true;
  const { $from } = tr.selection;
  if ($from.parentOffset > 0) return false;
  if ($from.depth < 2 || isInTable($from)) return true;
  if (levelOf($from.parent) !== 'paragraph') return setLevel('paragraph')(tr);
  const before = $from.node(1).maybeChild($from.index(1) - 1);
  if (!before || selectTable(tr, $from.before() - before.nodeSize)) return true;
  if (before.content.size === 0 && levelOf(before) === 'paragraph') {
    tr.delete($from.before() - before.nodeSize, $from.before());
  } else tr.join($from.before());
  return true;
};

/** Delete at the end of a block joins the next one of the zone, or selects it where it is a table. False where a letter stands after the caret. */
export const pressDelete: Edit = (tr) => {
  if (clearSelection(tr)) return true;
  const { $from } = tr.selection;
  const block = $from.parent;
  if ($from.parentOffset < block.content.size) return false;
  if ($from.depth < 2 || isInTable($from)) return true;
  if ($from.index(1) === $from.node(1).childCount - 1 || selectTable(tr, $from.after())) return true;
  if (block.content.size === 0 && levelOf(block) === 'paragraph') {
    tr.delete($from.before(), $from.after());
    return placeCaret(tr, $from.before() + 1);
  }
  tr.join($from.after());
  return true;
};

/** What Ctrl+A selects from a place, the smallest first: in a table the cell's text and all cells, then the zone, then all. */
function stretchesAround({ selection, doc }: Transaction): { start: number; end: number }[] {
  const { $from, $to } = selection;
  const [zones, zone, table] = [zonesOf(doc), zoneAt($from), tableAt({ selection })];
  const all = { start: zones[0]?.start ?? zone.start, end: zones.at(-1)?.end ?? zone.end };
  if (spansZones(selection)) return [all];
  const cell =
    table && $from.parent.isTextblock && $from.sameParent($to)
      ? [{ start: $from.start(), end: $from.end() }]
      : [];
  const texts = table ? textsBetween(doc, table.pos, table.pos + table.table.nodeSize) : [];
  return [
    ...cell,
    ...texts.slice(0, 1).map(({ from }) => ({ start: from, end: texts.at(-1)?.to ?? from })),
    zone,
    all,
  ];
}

/** Ctrl+A: the next larger of what stands around what is selected. */
export const selectMore: Edit = (tr) => {
  const { from, to } = tr.selection;
  const around = stretchesAround(tr);
  const next = around.find(({ start, end }) => start < from || to < end) ?? around.at(-1);
  if (!next) return false;
  tr.setSelection(TextSelection.create(tr.doc, next.start, next.end));
  return true;
};
