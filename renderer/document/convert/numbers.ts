import type { Node } from '@tiptap/pm/model';
import type { Level } from '../../../shared/levels.ts';
import { blockNumbers } from '../../../shared/report/numbering.ts';
import type { BlockKind } from '../../../shared/report/schema.ts';
import { levelOf } from '../schema/block-level.ts';

/** A block of the document with the number that its position gives it, "" for a plain paragraph. */
export interface NumberedBlock {
  node: Node;
  /** Position before the node. */
  pos: number;
  number: string;
}

const kindOf = (level: Level): BlockKind => (level === 'run-in-section' ? 'section' : level);

/** The blocks of a lead or part with their numbers, in order. `zonePos` is the position before the zone. */
export function numberedBlocks(zone: Node, zonePos: number): NumberedBlock[] {
  const numbers = blockNumbers(zone.content.content.map((block) => kindOf(levelOf(block))));
  const blocks: NumberedBlock[] = [];
  zone.forEach((node, offset, at) => {
    blocks.push({ node, pos: zonePos + 1 + offset, number: numbers[at] ?? '' });
  });
  return blocks;
}
