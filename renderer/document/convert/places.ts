import type { Node } from '@tiptap/pm/model';
import {
  annexAddress,
  cellAddress,
  isRow,
  type Place,
  partAddress,
  rowAddress,
} from '../../../shared/report/place.ts';
import { isTable } from '../edit/tables.ts';
import { annexAt, isOneLine, isPart, type Zone, type ZoneName, zonesOf } from '../schema/zones.ts';

/** Where a text stands in the document: the positions of its beginning and its end. */
export interface TextRange {
  from: number;
  to: number;
}

type Addressed = [address: string, range: TextRange];

const ONE_LINE: Partial<Record<ZoneName, string>> = { signatureOffice: 'office', signatureDate: 'date' };

const inside = (node: Node, pos: number): TextRange => ({ from: pos + 1, to: pos + node.nodeSize - 1 });

/** A block's id; one that has none yet is known by its position. */
export const blockName = (block: Node, pos: number): string => block.attrs.id ?? `@${pos}`;

function inTable(table: Node, pos: number, id: string): Addressed[] {
  const found: Addressed[] = [];
  table.forEach((child, offset, index) => {
    const start = pos + 1 + offset;
    if (child.isTextblock) {
      found.push([id, inside(child, start)]);
      return;
    }
    found.push([rowAddress(id, index - 1), inside(child, start)]);
    child.forEach((cell, cellOffset, at) => {
      found.push([cellAddress(id, index - 1, at), inside(cell, start + 1 + cellOffset)]);
    });
  });
  return found;
}

function inZone(zone: Zone, doc: Node): Addressed[] {
  const { name, node, pos, start } = zone;
  if (name === 'annexTitle') return [[annexAddress(annexAt(doc, zone)), inside(node, pos)]];
  if (isOneLine(node)) return [[ONE_LINE[name] ?? name, inside(node, pos)]];
  // A part's heading is drawn outside of the text.
  const found: Addressed[] = isPart(name) ? [[partAddress(name), { from: start, to: start }]] : [];
  node.forEach((block, offset) => {
    const at = pos + 1 + offset;
    const id = blockName(block, at);
    if (isTable(block)) found.push(...inTable(block, at, id));
    else found.push([id, inside(block, at)]);
  });
  return found;
}

/** Where every text of the document stands, by its address. */
export const textRanges = (doc: Node): ReadonlyMap<string, TextRange> =>
  new Map(zonesOf(doc).flatMap((zone) => inZone(zone, doc)));

/** The positions of a place in the document, of a table's row the whole row; null when its text is gone. */
export function rangeOf(
  ranges: ReadonlyMap<string, TextRange>,
  { block, from, to }: Place,
): TextRange | null {
  const range = ranges.get(block);
  if (!range || isRow(block)) return range ?? null;
  return { from: Math.min(range.from + from, range.to), to: Math.min(range.from + to, range.to) };
}
