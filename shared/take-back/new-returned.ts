import { asSent, authorsOf, type TrackedWords } from '../compare/taken-back.ts';
import { mapBlocks } from '../report/blocks.ts';
import type { Report } from '../report/schema.ts';
import { doubtOf, remarkIn, weightOf } from './doubts.ts';
import type { Proposal } from './proposal.ts';
import { draftsOf } from './proposals.ts';
import { RETURNED_VERSION, type Returned } from './returned.ts';
import { blocksById } from './texts.ts';

/** The text that was sent: a version of the report, or the report as it stands. */
export interface SentText {
  report: Report;
  /** null for the report as it stands */
  number: number | null;
  name: string;
}

/** What a file that came back says. */
export interface CameBack {
  file: string;
  report: Report;
  tracked: readonly TrackedWords[];
  /** words that were marked for deletion by hand */
  marked: readonly string[];
  /** how many changes of looks were left aside */
  formats: number;
  notes: readonly string[];
}

/** The blocks that are new in a text, with ids that no other text of the report has. */
function withOwnIds(sent: Report, came: Report, id: string): Report {
  const known = blocksById(sent);
  let count = 0;
  return mapBlocks(came, ({ block }) => {
    if (known.has(block.id)) return block;
    count += 1;
    return { ...block, id: `back-${id}-${count}` };
  });
}

/**
 * Lays a file that came back against the text that was sent.
 * @param id of its own, which tells its new paragraphs from those of any other file · @param at ISO instant
 */
export function newReturned(
  sent: SentText,
  came: CameBack,
  { id, at }: { id: string; at: string },
): Returned {
  const report = withOwnIds(sent.report, asSent(sent.report, came.report), id);
  const authorOf = authorsOf(came.tracked);
  const proposals = draftsOf(sent.report, report).map((draft, count): Proposal => {
    const author = authorOf(draft);
    const asked = doubtOf(draft, came.marked);
    const remark = remarkIn(draft);
    const weighs = weightOf(draft);
    return {
      id: String(count + 1),
      ...draft,
      decision: 'open',
      ...(author !== undefined && author !== '' && { author }),
      ...(asked !== undefined && { asked }),
      ...(remark !== undefined && { remark }),
      ...(weighs && { weighs }),
    };
  });
  return {
    returnedVersion: RETURNED_VERSION,
    id,
    file: came.file,
    at,
    sent: sent.report,
    sentName: sent.name,
    sentNumber: sent.number,
    proposals,
    formats: came.formats,
    notes: [...came.notes],
  };
}
