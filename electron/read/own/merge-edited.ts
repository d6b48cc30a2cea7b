import { allBlocks, mapBlocks } from '../../../shared/report/blocks.ts';
import type { Block, Report } from '../../../shared/report/schema.ts';
import { withUniqueIds } from '../../../shared/report/unique-ids.ts';

/** A block by all that it is but its id. */
const keyOf = ({ id: _id, ...block }: Block): string =>
  JSON.stringify(Object.entries(block).sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * A report of ours that was edited in Word since: the text as read wins, and from the report inside the file comes only
 * what still matches: what no page shows, ids of blocks that are as they were, the title's lines.
 * @param keepsElements whether 版头, 版记, 附件说明 and 附注 are as they were
 */
export function mergeEdited(read: Report, carried: Report, keepsElements: boolean): Report {
  const ids = new Map(allBlocks(carried).map((block) => [keyOf(block), block.id]));
  const taken = new Set<string>();
  const known = (block: Block): Block => {
    const id = ids.get(keyOf(block));
    if (id === undefined || taken.has(id)) return { ...block, id: `${block.id}-read` };
    taken.add(id);
    return { ...block, id };
  };
  const { titleLines, letterhead, imprint, annexes, note, fallbackCharacters } = carried;
  return {
    ...withUniqueIds(mapBlocks(read, ({ block }) => known(block))),
    id: carried.id,
    office: carried.office,
    year: carried.year,
    publication: carried.publication,
    ...(titleLines && { titleLines }),
    ...(keepsElements && letterhead && { letterhead }),
    ...(keepsElements && imprint && { imprint }),
    ...(keepsElements && annexes && { annexes }),
    ...(keepsElements && note && { note }),
    ...(fallbackCharacters && { fallbackCharacters }),
  };
}
