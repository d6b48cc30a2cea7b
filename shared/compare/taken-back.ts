import { allBlocks, mapBlocks } from '../report/blocks.ts';
import type { Block, Report } from '../report/schema.ts';
import { withUniqueIds } from '../report/unique-ids.ts';
import { type Change, changesOf } from './changes.ts';
import { compareReports } from './compare-reports.ts';
import { linesBefore } from './row.ts';
import { shapedAsSent } from './shaped-as-sent.ts';
import { tablesAsSent } from './tables-as-sent.ts';

/**
 * Words that somebody has put in or struck out in the file that came back, and the paragraph that they stand in as it was and
 * as it is; a paragraph's end is \n behind its last words.
 */
export interface TrackedWords {
  author: string;
  kind: 'inserted' | 'deleted';
  text: string;
  before: string;
  after: string;
}

/** A file that came back: the report as it stands in it, and what was changed, each once, with who changed it. */
export interface TakenBack {
  report: Report;
  changes: Change[];
}

/** What a block of the returned text was when it was sent; a block that was split or joined is new. */
function sentBlocks(sent: Report, returned: Report): ReadonlyMap<string, Block> {
  const own = new Map(allBlocks(sent).map((block) => [block.id, block]));
  const blocks = new Map<string, Block>();
  for (const row of compareReports(sent, returned).rows) {
    const [before] = row.move === null ? linesBefore(row) : row.before;
    const [after] = row.after;
    const block = own.get(before?.id ?? '');
    if (after && block && row.after.length === 1) blocks.set(after.id, block);
  }
  return blocks;
}

/** A returned text with the levels and small headings that it was sent with, and which sent block each of its blocks was. */
export function shaped(sent: Report, returned: Report): { report: Report; was: ReadonlyMap<string, Block> } {
  const unique = tablesAsSent(sent, withUniqueIds(returned));
  const was = sentBlocks(sent, unique);
  return { report: shapedAsSent(unique, was), was };
}

/**
 * The returned text as the report that was sent: its blocks have the ids of those they were, and what no page says, or not
 * to be told from the text, stays as it was sent: the report's own id, its record, the seal, how its title breaks, 版头 and
 * 版记 where none was read.
 */
export function asSent(sent: Report, returned: Report): Report {
  const { report, was } = shaped(sent, returned);
  const { id, year, publication, titleLines, letterhead, imprint, fallbackCharacters } = sent;
  const sealed = sent.signature?.sealed;
  return withUniqueIds({
    ...mapBlocks(report, ({ block }) => ({
      ...block,
      id: was.get(block.id)?.id ?? `${block.id}-read`,
    })),
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

/** Words without what a reading may turn: width, marks, blanks. */
const bare = (words: string): string => words.normalize('NFKC').replace(/[\s\p{P}]/gu, '') || words;

/**
 * Tells of a change who made it, by the words that the file says somebody put in or struck out in its paragraph: of several
 * whoever has put in or struck out most. Nothing where the file says nothing.
 */
export function authorsOf(tracked: readonly TrackedWords[]) {
  const made = tracked.map(({ author, kind, text, before, after }) => ({
    author,
    kind,
    words: bare(text),
    raw: text,
    paragraph: bare(kind === 'inserted' ? after : before),
  }));
  return ({ before, after }: Pick<Change, 'before' | 'after'>): string | undefined => {
    const said = { inserted: after, deleted: before };
    const told = { inserted: bare(after), deleted: bare(before) };
    const around = made.filter(({ kind, words, raw, paragraph }) => {
      const [all, plain] = [said[kind], told[kind]];
      if (raw.includes('\n')) return all.includes(raw);
      if (all === '' || !(paragraph.includes(plain) || plain.includes(paragraph))) return false;
      // A whole paragraph is there with its number, or the marks that a page puts around it.
      const isWhole = words.includes(plain) && words.length - plain.length <= LONGEST_AROUND;
      return plain.includes(words) || isWhole;
    });
    // A row is of several paragraphs, any of which may be in any sentence.
    const inside = around.filter(({ kind, paragraph }) => paragraph.includes(told[kind]));
    const own = inside.length > 0 ? inside : around;
    const [first, ...others] = own;
    return others.reduce((most, one) => (one.words.length > (most?.words.length ?? 0) ? one : most), first)
      ?.author;
  };
}

/**
 * Reads a returned report against the one that was sent.
 * @param returned as read from the file, all its changes taken as made
 * @param tracked the words that its tracked changes put in or struck out, in order
 */
export function takenBack(sent: Report, returned: Report, tracked: readonly TrackedWords[] = []): TakenBack {
  const report = asSent(sent, returned);
  const authorOf = authorsOf(tracked);
  const changes = changesOf(compareReports(sent, report)).map((change): Change => {
    const author = authorOf(change);
    return author === undefined ? change : { ...change, author };
  });
  return { report, changes };
}
