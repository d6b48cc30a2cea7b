import {
  type CountySettings,
  checklistInForce,
  rulesInForce,
} from '../../../shared/county/county-settings.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { localIsoDate } from '../../../shared/report/dates.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { Demands, ProofreadAnswer, ProofreadDemands, ProofreadQuestion } from './proofread-worker.ts';

/** What reports are read by, as the county has it. */
export const demandsOf = (settings: CountySettings): Demands => ({
  pack: rulesInForce(settings),
  checklist: checklistInForce(settings),
});

/** Starts the thread that proofreads away from the keys. @param demands what it reads by */
export function startProofreader(demands: Demands): Worker {
  const worker = new Worker(new URL('./proofread-worker.ts', import.meta.url), { type: 'module' });
  worker.postMessage({ kind: 'demands', ...demands } satisfies ProofreadDemands);
  return worker;
}

/**
 * What the thread is asked of a report.
 * @param last last year's, where there is one
 * @param absent things of the checklist that did not occur this year
 */
export const proofreadQuestion = (
  round: number,
  report: Report,
  last: Report | null,
  absent: readonly string[],
): ProofreadQuestion => ({
  ...{ kind: 'question', round, report, last, absent },
  today: localIsoDate(new Date()),
});

/** What proofreading has to say of a report that nobody edits. @throws when its thread cannot be started */
export async function proofreadOnce(
  report: Report,
  last: Report | null,
  demands: Demands,
): Promise<readonly Finding[]> {
  const worker = startProofreader(demands);
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ProofreadAnswer>) => resolve(data.findings);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(proofreadQuestion(0, report, last, []));
    });
  } finally {
    worker.terminate();
  }
}
