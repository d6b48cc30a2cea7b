import { OWN_CHECKLIST } from '../../../shared/proofread/completeness/checklist.ts';
import { type Coverage, completeness } from '../../../shared/proofread/completeness/completeness.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { OWN_PACK } from '../../../shared/proofread/pack.ts';
import { Proofreader } from '../../../shared/proofread/proofread.ts';
import { type Sameness, sameAsLast } from '../../../shared/proofread/sameness/same-as-last.ts';
import { townships } from '../../../shared/proofread/townships.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** What the worker is asked: a report and last year's; `round` tells one question from the next. */
export interface ProofreadQuestion {
  round: number;
  report: Report;
  last: Report | null;
  today: string;
}

/** What it answers. */
export interface ProofreadAnswer {
  round: number;
  findings: Finding[];
  coverage: Coverage[];
  sameness: Sameness | null;
}

// Keeps what each text was found to have, so that only what changed is read again.
const proofreader = new Proofreader();

self.onmessage = ({ data }: MessageEvent<ProofreadQuestion>): void => {
  const { round, report, last, today } = data;
  const around = { last, today, pack: OWN_PACK, townships: townships(), ownWords: [] };
  const answer: ProofreadAnswer = {
    round,
    findings: proofreader.proofread(report, around),
    coverage: completeness(report, OWN_CHECKLIST),
    sameness: last && sameAsLast(report, last),
  };
  self.postMessage(answer);
};
