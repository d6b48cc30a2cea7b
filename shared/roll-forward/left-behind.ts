import type { Report } from '../report/schema.ts';
import type { Baseline, Decisions } from './baseline.ts';
import { stillCarried } from './carried.ts';
import { type PlanItem, reportedOn } from './last-plan.ts';

/** What of last year still waits for the clerk: sentences not settled, and plans not reported on. */
export interface LeftBehind {
  /** how many sentences */
  carried: number;
  plans: readonly PlanItem[];
}

/** Of a report that is no draft of last year's nothing is left. */
export const NOTHING_LEFT: LeftBehind = { carried: 0, plans: [] };

/** What is left in a draft as it stands. */
export function leftBehind(report: Report, baseline: Baseline, decisions: Decisions): LeftBehind {
  const { waiting } = stillCarried(baseline.sentences, report, decisions);
  const stale = new Set(waiting.flatMap(({ now }) => now?.sentence ?? []));
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
