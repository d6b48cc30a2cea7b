import { bySection } from '../../shared/report/blocks.ts';
import type { Block, Section } from '../../shared/report/schema.ts';

/** A section with the blocks below its own paragraph. */
interface WholeSection extends Section {
  blocks: Block[];
}

/** The sections of a part. */
export const sectionsOf = ({ blocks }: { blocks: readonly Block[] }): WholeSection[] =>
  bySection(blocks).flatMap(({ head, blocks: others }) => (head ? [{ ...head, blocks: others }] : []));

/** How many sections each part has. */
export const sectionCounts = (parts: readonly { blocks: readonly Block[] }[]): number[] =>
  parts.map((part) => sectionsOf(part).length);
