import type { Report } from '../report/schema.ts';
import type { Proposal } from './proposal.ts';
import type { Returned } from './returned.ts';
import { type Standing, standingsOf } from './standing.ts';
import { take } from './take.ts';

/** Whether a change was taken and is not in the text, be it that undoing has taken it out again. */
export const waitsFor = ({ decision, written }: Proposal, { state }: Standing): boolean =>
  decision === 'taken' && (written ? state === 'free' : state === 'free' || state === 'both');

/** The draft with what waited of a file that came back, and which of its changes that were, by their ids. */
export interface Taken {
  report: Report;
  ids: string[];
}

/**
 * Puts what waits of a file into the draft as it stands.
 * @param seen those that the clerk has seen to stand against the draft, by their ids: another one is written over nothing
 */
export function takeWaiting(returned: Returned, now: Report, seen: readonly string[]): Taken {
  const standings = standingsOf(returned, now);
  const waiting = returned.proposals.filter((proposal, at) => {
    const standing = standings[at];
    if (!standing || !waitsFor(proposal, standing)) return false;
    return standing.state === 'free' || seen.includes(proposal.id);
  });
  return { report: take(now, returned.sent, waiting), ids: waiting.map(({ id }) => id) };
}
