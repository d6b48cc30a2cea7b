import type { Node } from '@tiptap/pm/model';
import { blockNumbers, sectionNumber } from '../../../shared/report/numbering.ts';
import type { BlockKind } from '../../../shared/report/schema.ts';
import { levelOf, opensSection } from '../edit/levels.ts';

/** A block of the document with the number that its position gives it, "" for a plain paragraph. */
export interface NumberedBlock {
  node: Node;
  /** Position before the node. */
  pos: number;
  number: string;
}

function numbersIn(zone: Node): string[] {
  const numbers: string[] = [];
  let kinds: BlockKind[] = [];
  let sections = 0;
  const closeList = (): void => {
    numbers.push(...blockNumbers(kinds));
    kinds = [];
  };
  zone.forEach((block) => {
    const level = levelOf(block);
    if (opensSection(level)) {
      closeList();
      numbers.push(sectionNumber(sections));
      sections += 1;
    } else kinds.push(level as BlockKind);
  });
  closeList();
  return numbers;
}

/** The blocks of a lead or part with their numbers, in order. `zonePos` is the position before the zone. */
export function numberedBlocks(zone: Node, zonePos: number): NumberedBlock[] {
  const numbers = numbersIn(zone);
  const blocks: NumberedBlock[] = [];
  zone.forEach((node, offset, at) => {
    blocks.push({ node, pos: zonePos + 1 + offset, number: numbers[at] ?? '' });
  });
  return blocks;
}
