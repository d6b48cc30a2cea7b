import { allBlocks, mapBlocks } from '../report/blocks.ts';
import type { Report } from '../report/schema.ts';
import { withUniqueIds } from '../report/unique-ids.ts';
import { type Change, changesOf } from './changes.ts';
import { compareReports } from './compare-reports.ts';
import { linesBefore } from './row.ts';

/** Words that somebody has put in or struck out in the file that came back. */
export interface TrackedWords {
  author: string;
  kind: 'inserted' | 'deleted';
  text: string;
}

/** A file that came back: the report as it stands in it, and what was changed, each once, with who changed it. */
export interface TakenBack {
  report: Report;
  changes: Change[];
}

/** What a block of the returned text was when it was sent; a block that was split or joined is new. */
function sentIds(sent: Report, returned: Report): ReadonlyMap<string, string> {
  const own = new Set(allBlocks(sent).map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const row of compareReports(sent, returned).rows) {
    const [before] = row.move === null ? linesBefore(row) : row.before;
    const [after] = row.after;
    if (before && after && row.after.length === 1 && own.has(before.id)) ids.set(after.id, before.id);
  }
  return ids;
}

/**
 * The returned text as the report that was sent: its blocks have the ids of those they were, and what no page says, or not
 * to be told from the text, stays as it was sent: the report's own id, its record, the seal, how its title breaks, 版头 and
 * 版记 where none was read.
 */
export function asSent(sent: Report, returned: Report): Report {
  const ids = sentIds(sent, returned);
  const { id, year, publication, titleLines, letterhead, imprint, fallbackCharacters } = sent;
  const sealed = sent.signature?.sealed;
  return withUniqueIds({
    ...mapBlocks(returned, ({ block }) => ({ ...block, id: ids.get(block.id) ?? `${block.id}-read` })),
    ...{ id, year, publication, office: sent.office || returned.office },
    signature: returned.signature && { ...returned.signature, ...(sealed && { sealed }) },
    ...(titleLines && sent.title === returned.title && { titleLines }),
    ...(letterhead && !returned.letterhead && { letterhead }),
    ...(imprint && !returned.imprint && { imprint }),
    ...(fallbackCharacters && { fallbackCharacters }),
  });
}

/** 附件：12. and （十二） are the longest that stands around what is said. */
const LONGEST_AROUND = 6;

/** Whether the words are a whole paragraph, with the number or the marks that a page puts around what is said of it. */
const isWhole = (words: string, said: string): boolean =>
  said !== '' && words.includes(said) && words.length - said.length <= LONGEST_AROUND;

/** Who made a change, by the words that the file says somebody put in or struck out; nothing where it says nothing. */
export function authorOf(
  { before, after }: Pick<Change, 'before' | 'after'>,
  tracked: readonly TrackedWords[],
): string | undefined {
  const said = ({ kind }: TrackedWords) => (kind === 'inserted' ? after : before);
  const part = tracked.find((words) => said(words).includes(words.text));
  return (part ?? tracked.find((words) => isWhole(words.text, said(words))))?.author;
}

/**
 * Reads a returned report against the one that was sent.
 * @param returned as read from the file, all its changes taken as made
 * @param tracked the words that its tracked changes put in or struck out, in order
 */
export function takenBack(sent: Report, returned: Report, tracked: readonly TrackedWords[] = []): TakenBack {
  const report = asSent(sent, returned);
  const changes = changesOf(compareReports(sent, report)).map((change): Change => {
    const author = authorOf(change, tracked);
    return author === undefined ? change : { ...change, author };
  });
  return { report, changes };
}
