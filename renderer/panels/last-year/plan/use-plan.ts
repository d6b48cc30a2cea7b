import type { Node } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/react';
import { useCallback, useMemo } from 'react';
import type { Baseline } from '../../../../shared/roll-forward/baseline.ts';
import { type ReportedItem, reportedOn } from '../../../../shared/roll-forward/last-plan.ts';
import { documentToReport } from '../../../document/convert/document-to-report.ts';
import { useSettled } from '../../../session/use-settled.ts';
import type { LastYear } from '../use-last-year.ts';

/** Last year's plan, not yet reported on first; `stale` are sentences still as last year wrote them. */
function followUp(baseline: Baseline, doc: Node, stale: ReadonlySet<string>): ReportedItem[] {
  const report = documentToReport(doc, baseline.report);
  const items = reportedOn(baseline.plans, report, stale);
  return [...items.filter(({ where }) => where === null), ...items.filter(({ where }) => where !== null)];
}

/** Which of last year's plans this year's part one takes up, as of a short while ago. */
export function usePlan(editor: Editor, { baseline, walk }: LastYear): ReportedItem[] {
  const [{ doc }] = useSettled(
    editor,
    useCallback(() => null, []),
  );
  return useMemo(
    () => followUp(baseline, doc, new Set(walk.waiting.flatMap(({ now }) => now?.sentence ?? []))),
    [baseline, doc, walk.waiting],
  );
}
