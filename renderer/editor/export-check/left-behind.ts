import type { Node } from '@tiptap/pm/model';
import type { Baseline, Decisions } from '../../../shared/roll-forward/baseline.ts';
import { stillCarried } from '../../../shared/roll-forward/carried.ts';
import { type PlanItem, reportedOn } from '../../../shared/roll-forward/last-plan.ts';
import { documentBody, documentToReport } from '../../document/convert/document-to-report.ts';

/** What of last year still waits for the clerk: sentences not settled, and plans not reported on. */
export interface LeftBehind {
  /** how many sentences */
  carried: number;
  plans: readonly PlanItem[];
}

/** Of a report that is no draft of last year's nothing is left. */
export const NOTHING_LEFT: LeftBehind = { carried: 0, plans: [] };

/** What is left in the document as it stands. */
export function leftBehind(doc: Node, baseline: Baseline, decisions: Decisions): LeftBehind {
  const { waiting } = stillCarried(baseline.sentences, documentBody(doc), decisions);
  const stale = new Set(waiting.flatMap(({ now }) => now?.sentence ?? []));
  const report = documentToReport(doc, baseline.report);
  const plans = reportedOn(baseline.plans, report, stale).filter(
    ({ item, where }) => where === null && decisions.plans?.[item.text] === undefined,
  );
  return { carried: waiting.length, plans: plans.map(({ item }) => item) };
}

/** 沿用去年还有 37 处、去年计划还有 3 项没有写到; empty when nothing is left. */
export function leftBehindWords({ carried, plans }: LeftBehind): string {
  return [
    ...(carried > 0 ? [`沿用去年还有 ${carried} 处`] : []),
    ...(plans.length > 0 ? [`去年计划还有 ${plans.length} 项没有写到`] : []),
  ].join('、');
}
