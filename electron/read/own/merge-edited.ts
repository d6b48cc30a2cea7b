import type { Block, Parts, Report, Section } from '../../../shared/report/schema.ts';

const blocksOf = ({ lead, parts }: Report): Block[] => [
  ...lead,
  ...parts.flatMap(({ blocks, sections }) => [...blocks, ...sections.flatMap((section) => section.blocks)]),
];

const keyOf = ({ kind, heading = '', text, rows }: Block): string =>
  JSON.stringify([kind, heading, text, rows]);

/**
 * A report of ours that was edited in Word since: the text as read wins, and from the report inside the file comes only
 * what still matches: what no page shows, ids of blocks that are as they were, the title's lines.
 * @param keepsElements whether 版头, 版记, 附件说明 and 附注 are as they were
 */
export function mergeEdited(read: Report, carried: Report, keepsElements: boolean): Report {
  const ids = new Map(blocksOf(carried).map((block) => [keyOf(block), block.id]));
  const taken = new Set<string>();
  const known = (block: Block): Block => {
    const id = ids.get(keyOf(block));
    if (id === undefined || taken.has(id)) return { ...block, id: `${block.id}-read` };
    taken.add(id);
    return { ...block, id };
  };
  const section = (each: Section): Section => ({ ...each, blocks: each.blocks.map(known) });
  const parts = read.parts.map((part) => ({
    ...part,
    blocks: part.blocks.map(known),
    sections: part.sections.map(section),
  }));
  const { titleLines, letterhead, imprint, annexes, note, fallbackCharacters } = carried;
  return {
    ...read,
    id: carried.id,
    office: carried.office,
    year: carried.year,
    publication: carried.publication,
    lead: read.lead.map(known),
    parts: parts as unknown as Parts,
    ...(titleLines && { titleLines }),
    ...(keepsElements && letterhead && { letterhead }),
    ...(keepsElements && imprint && { imprint }),
    ...(keepsElements && annexes && { annexes }),
    ...(keepsElements && note && { note }),
    ...(fallbackCharacters && { fallbackCharacters }),
  };
}
