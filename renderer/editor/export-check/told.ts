import { beforeExport } from '../../../shared/proofread/before-export.ts';
import type { EmptyElement } from '../../../shared/proofread/empty-elements.ts';
import type { Finding } from '../../../shared/proofread/finding.ts';
import { ignoring } from '../../../shared/proofread/ignored.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { Baseline, Decisions } from '../../../shared/roll-forward/baseline.ts';
import {
  type LeftBehind,
  leftBehind,
  leftBehindWords,
  NOTHING_LEFT,
} from '../../../shared/roll-forward/left-behind.ts';
import { host } from '../../host.ts';
import { demandsOf, proofreadOnce } from '../../panels/proofread/ask-worker.ts';
import { formatNow } from '../../session/profile.ts';

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
  empty: beforeExport(report, findings, formatNow()),
  left: lastYear ? leftBehind(report, lastYear.baseline, lastYear.decisions) : NOTHING_LEFT,
});

/** Whether there is nothing to tell. */
export const isNothing = ({ empty, left }: Told): boolean =>
  empty.length === 0 && leftBehindWords(left) === '';

/** What is told of a report that is not open. @throws AppError as the host does */
export async function toldOfClosed(id: string): Promise<Told> {
  const [{ report, baseline }, { ignored }, words, { now }] = await Promise.all([
    host.call('library:open', { id }),
    host.call('proofread:get', { id }),
    host.call('own-words:get'),
    host.call('county:get'),
  ]);
  const found = await proofreadOnce(report, baseline?.report ?? null, demandsOf(now));
  const isIgnored = ignoring(ignored, words);
  const findings = found.filter((finding) => !isIgnored(finding));
  return toldOf(report, findings, baseline && { baseline, decisions: baseline.decisions });
}
