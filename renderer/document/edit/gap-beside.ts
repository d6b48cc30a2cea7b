import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { placeholderFor } from '../../../shared/report/placeholder.ts';
import type { PartRole } from '../../../shared/report/schema.ts';
import { blockName } from '../convert/places.ts';
import { levelOf, opensSection } from '../schema/block-level.ts';
import { zoneNamed } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { insertGapAtEnd } from './gaps.ts';

/** What a new paragraph goes behind, or in front of: the ids of blocks, the nearest first. */
export interface Neighbours {
  behind: readonly string[];
  before: readonly string[];
}

interface Standing {
  block: Node;
  pos: number;
}

function blocksOf(doc: Node, role: PartRole): Standing[] {
  const { node, pos } = zoneNamed(doc, role);
  const blocks: Standing[] = [];
  node.forEach((block, offset) => {
    blocks.push({ block, pos: pos + 1 + offset });
  });
  return blocks;
}

const isList = (block: Node): boolean => ['item', 'subitem', 'point'].includes(levelOf(block));

/** The position behind a block and the list that it begins or stands in. */
function behind(blocks: readonly Standing[], at: number): number {
  const rest = blocks.slice(at + 1).findIndex(({ block }) => !isList(block));
  const last = rest < 0 ? blocks.at(-1) : blocks[at + rest];
  return last ? last.pos + last.block.nodeSize : 0;
}

function placeFor(blocks: readonly Standing[], neighbours: Neighbours): number | null {
  const indexOf = (id: string): number => blocks.findIndex(({ block, pos }) => blockName(block, pos) === id);
  for (const id of neighbours.behind) {
    const at = indexOf(id);
    if (at >= 0) return behind(blocks, at);
  }
  for (const id of neighbours.before) {
    const standing = blocks[indexOf(id)];
    if (standing && !opensSection(levelOf(standing.block))) return standing.pos;
  }
  return null;
}

/**
 * Puts a paragraph with a gap into a part beside what stands next to it in meaning, and selects what it says; at the end of
 * the part where nothing of that is in it. @param what is missing
 */
export const insertGapBeside =
  (role: PartRole, neighbours: Neighbours, what: string): Edit =>
  (tr) => {
    const at = placeFor(blocksOf(tr.doc, role), neighbours);
    if (at === null) return insertGapAtEnd(role, what)(tr);
    const { paragraph } = tr.doc.type.schema.nodes;
    const gap = placeholderFor(what);
    const block = paragraph?.create(null, tr.doc.type.schema.text(gap));
    if (!block) return false;
    tr.insert(at, block);
    const start = at + 1 + placeholderFor('').length - 1;
    tr.setSelection(TextSelection.create(tr.doc, start, at + 1 + gap.length - 1));
    return true;
  };
