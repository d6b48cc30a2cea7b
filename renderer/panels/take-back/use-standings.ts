import { useMemo } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import type { Proposal } from '../../../shared/take-back/proposal.ts';
import type { Returned } from '../../../shared/take-back/returned.ts';
import type { Standing } from '../../../shared/take-back/standing.ts';
import { waitsFor } from '../../../shared/take-back/waiting.ts';
import type { Explanation } from '../../messages.ts';
import { askComparer } from '../compare/ask-worker.ts';
import { useAsked } from '../compare/use-asked.ts';

/** A change of the file, and how it stands to the text as it is now. */
export interface StandingProposal {
  proposal: Proposal;
  standing: Standing;
  /** whether it was taken and waits to be put into the text */
  waits: boolean;
}

function joined({ proposals }: Returned, standings: readonly Standing[]): StandingProposal[] {
  return proposals.flatMap((proposal, at) => {
    const standing = standings[at];
    return standing ? [{ proposal, standing, waits: waitsFor(proposal, standing) }] : [];
  });
}

/**
 * How the changes of a file stand to the text, found away from the keys; what was found a moment ago stays until there is
 * something newer, and what was asked of another file is dropped.
 * @param now null as long as nobody looks
 */
export function useStandings(
  returned: Returned | null,
  now: Report | null,
): { proposals: readonly StandingProposal[]; failure: Explanation | null } {
  const ask = useMemo(
    () => returned && now && (() => askComparer('standings', { returned, now })),
    [returned, now],
  );
  const { answer, failure } = useAsked(returned?.id ?? '', ask);
  return useMemo(
    () => ({ proposals: returned && answer ? joined(returned, answer) : [], failure }),
    [returned, answer, failure],
  );
}
