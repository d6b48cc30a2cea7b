import { beforeExport } from '../../../shared/proofread/before-export.ts';
import type { EmptyElement } from '../../../shared/proofread/empty-elements.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { Baseline, Decisions } from '../../../shared/roll-forward/baseline.ts';
import {
  type LeftBehind,
  leftBehind,
  leftBehindWords,
  NOTHING_LEFT,
} from '../../../shared/roll-forward/left-behind.ts';
import { host } from '../../host.ts';
import { proofreadOnce } from '../../panels/proofread/ask-worker.ts';
import { isIgnored, readIgnored } from '../../panels/proofread/ignored.ts';

/** What a clerk is told before an export. */
export interface Told {
  /** what the report has nothing in, and what is wrong in it for certain */
  empty: readonly EmptyElement[];
  left: LeftBehind;
}

/** What is told of a report. @param lastYear what a draft of last year's has of it */
export const toldOf = (
  report: Report,
  findings: readonly Finding[],
  lastYear: { baseline: Baseline; decisions: Decisions } | null,
): Told => ({
  empty: beforeExport(report, findings),
  left: lastYear ? leftBehind(report, lastYear.baseline, lastYear.decisions) : NOTHING_LEFT,
});

/** Whether there is nothing to tell. */
export const isNothing = ({ empty, left }: Told): boolean =>
  empty.length === 0 && leftBehindWords(left) === '';

/** What is told of a report that is not open. @throws AppError as the host does */
export async function toldOfClosed(id: string): Promise<Told> {
  const { report, baseline } = await host.call('library:open', { id });
  const [found, ignored] = [await proofreadOnce(report, baseline?.report ?? null), readIgnored(id)];
  const findings = found.filter((finding) => !isIgnored(finding, ignored));
  return toldOf(report, findings, baseline && { baseline, decisions: baseline.decisions });
}
