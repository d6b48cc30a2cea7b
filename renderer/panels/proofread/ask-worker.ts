import type { Finding } from '../../../shared/proofread/finding.ts';
import { localIsoDate } from '../../../shared/report/dates.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { ProofreadAnswer, ProofreadQuestion } from './proofread-worker.ts';

/** Starts the thread that proofreads away from the keys. */
export const startProofreader = (): Worker =>
  new Worker(new URL('./proofread-worker.ts', import.meta.url), { type: 'module' });

/** What the thread is asked of a report. @param last last year's, where there is one */
export const proofreadQuestion = (round: number, report: Report, last: Report | null): ProofreadQuestion => ({
  round,
  report,
  last,
  today: localIsoDate(new Date()),
});

/** What proofreading has to say of a report that nobody edits. @throws when its thread cannot be started */
export async function proofreadOnce(report: Report, last: Report | null): Promise<readonly Finding[]> {
  const worker = startProofreader();
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ProofreadAnswer>) => resolve(data.findings);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(proofreadQuestion(0, report, last));
    });
  } finally {
    worker.terminate();
  }
}
