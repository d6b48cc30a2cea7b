import { allBlocks, mapBlocks } from './blocks.ts';
import type { Report } from './schema.ts';

/**
 * The report with block ids that occur once and can be part of an address. An id stays as it was, so that a block can be
 * laid beside its original; a repeated one gets -2, -3 … in the order of the page.
 */
export function withUniqueIds(report: Report): Report {
  const ids = allBlocks(report).map(({ id }) => id);
  if (new Set(ids).size === ids.length && !ids.some((id) => id.includes('/'))) return report;
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const free = (id: string): string => {
    let [candidate, count] = [id, counts.get(id) ?? 1];
    for (; taken.has(candidate); candidate = `${id}-${count}`) count += 1;
    counts.set(id, count);
    taken.add(candidate);
    return candidate;
  };
  return mapBlocks(report, ({ block }) => ({ ...block, id: free(block.id.replaceAll('/', '-')) }));
}
