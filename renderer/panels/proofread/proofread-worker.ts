import { type Checklist, OWN_CHECKLIST } from '../../../shared/proofread/completeness/checklist.ts';
import { type Coverage, completeness } from '../../../shared/proofread/completeness/completeness.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { OWN_PACK, type RulePack } from '../../../shared/proofread/pack.ts';
import { Proofreader } from '../../../shared/proofread/proofread.ts';
import { type Sameness, sameAsLast } from '../../../shared/proofread/sameness/same-as-last.ts';
import { townships } from '../../../shared/proofread/townships.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { Asked } from '../../session/asked-worker.ts';

/** What reports are read by: the rules' knowledge and the checklist. */
export interface Demands {
  pack: RulePack;
  checklist: Checklist;
}

/** Tells the worker what to read by, before the first question. */
export interface ProofreadDemands {
  demands: Demands;
}

/** What the worker is asked: a report and last year's. `absent`: things of the checklist that did not occur this year. */
export interface ProofreadQuestion {
  report: Report;
  last: Report | null;
  today: string;
  absent: readonly string[];
}

/** What it answers. */
export interface ProofreadAnswer {
  findings: Finding[];
  coverage: Coverage[];
  sameness: Sameness | null;
}

// Keeps what each text was found to have, so that only what changed is read again.
const proofreader = new Proofreader();
let demands: Demands = { pack: OWN_PACK, checklist: OWN_CHECKLIST };

function answer({ report, last, today, absent }: ProofreadQuestion): ProofreadAnswer {
  const { pack, checklist } = demands;
  const around = { last, today, pack, townships: townships(), ownWords: [] };
  return {
    findings: proofreader.proofread(report, around),
    coverage: completeness(report, checklist, absent),
    sameness: last && sameAsLast(report, last),
  };
}

self.onmessage = ({ data }: MessageEvent<ProofreadDemands | Asked<ProofreadQuestion>>): void => {
  if ('demands' in data) demands = data.demands;
  else self.postMessage({ round: data.round, answer: answer(data.question) });
};
