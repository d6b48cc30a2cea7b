import type { Report } from '../../shared/report/schema.ts';
import type { OpenedReport } from '../../shared/requests.ts';
import type { Baseline } from '../../shared/roll-forward/baseline.ts';
import type { Library } from './library.ts';

/** Makes a draft of a year, with what it begins from. @param standing what the clerk of last year's left on purpose */
export type Roll = (
  last: Report,
  year: number,
  standing: readonly string[] | undefined,
) => Promise<{ report: Report; baseline: Baseline }>;

/** Makes a draft of `year` from a report of the library, and keeps that report beside it as its baseline. What did not occur last year (本年无此事项) is said of the draft, too. */
export async function rollReportForward(
  library: Library,
  roll: Roll,
  id: string,
  year: number,
): Promise<OpenedReport> {
  const { report: last, baseline: before } = await library.open(id);
  const { report, baseline } = await roll(last, year, before?.decisions.standing);
  const absent = (await library.recordIfAny(id))?.proofread?.absent ?? [];
  return library.add(report, baseline, absent.length > 0 ? { ignored: [], absent } : undefined);
}
