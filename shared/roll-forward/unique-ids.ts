import type { Block, Parts, Report } from '../report/schema.ts';

/**
 * The report with block ids that occur once. An id stays as it was, so that a block can be laid beside its
 * original; a repeated one gets -2, -3 … in the order of the page.
 */
export function withUniqueIds(report: Report): Report {
  const taken = new Set<string>();
  const free = (id: string, count = 1): string => {
    const candidate = count === 1 ? id : `${id}-${count}`;
    if (taken.has(candidate)) return free(id, count + 1);
    taken.add(candidate);
    return candidate;
  };
  const blocks = (list: readonly Block[]): Block[] => list.map((block) => ({ ...block, id: free(block.id) }));
  return {
    ...report,
    lead: blocks(report.lead),
    parts: report.parts.map((part) => ({
      ...part,
      blocks: blocks(part.blocks),
      sections: part.sections.map((section) => ({ ...section, blocks: blocks(section.blocks) })),
    })) as unknown as Parts,
  };
}
