import {
  type CountySettings,
  checklistInForce,
  rulesInForce,
} from '../../../shared/county/county-settings.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { localIsoDate } from '../../../shared/report/dates.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { AskedWorker } from '../../session/asked-worker.ts';
import type { Demands, ProofreadAnswer, ProofreadDemands, ProofreadQuestion } from './proofread-worker.ts';

/** What reports are read by, as the county has it. */
export const demandsOf = (settings: CountySettings): Demands => ({
  pack: rulesInForce(settings),
  checklist: checklistInForce(settings),
});

/** The thread that proofreads away from the keys. */
export type ProofreadThread = AskedWorker<ProofreadQuestion, ProofreadAnswer>;

/** @param demands what it reads by */
export const proofreadThread = (demands: Demands): ProofreadThread =>
  new AskedWorker(() => {
    const worker = new Worker(new URL('./proofread-worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage({ demands } satisfies ProofreadDemands);
    return worker;
  });

/**
 * What the thread is asked of a report.
 * @param last last year's, where there is one
 * @param absent things of the checklist that did not occur this year
 */
export const proofreadQuestion = (
  report: Report,
  last: Report | null,
  absent: readonly string[],
): ProofreadQuestion => ({ report, last, absent, today: localIsoDate(new Date()) });

/** What proofreading has to say of a report that nobody edits. @throws when its thread cannot be started or fails */
export async function proofreadOnce(
  report: Report,
  last: Report | null,
  demands: Demands,
): Promise<readonly Finding[]> {
  const thread = proofreadThread(demands);
  try {
    return (await thread.ask(proofreadQuestion(report, last, []))).findings;
  } finally {
    thread.end();
  }
}
