import { randomUUID } from 'node:crypto';
import type { OpenedReport } from '../../shared/requests.ts';
import { newBaseline } from '../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../shared/roll-forward/roll-forward.ts';
import type { Library } from './library.ts';

/** Makes a draft of `year` from a report of the library, and keeps that report beside it as its baseline. */
export async function rollReportForward(library: Library, id: string, year: number): Promise<OpenedReport> {
  const { report: last, baseline } = await library.open(id);
  const { report } = rollForward(last, { year, id: randomUUID() });
  return library.add(report, newBaseline(last, year, baseline?.decisions.standing));
}
