import { roleOf } from './part-role.ts';
import type { SourceLine } from './source-line.ts';
import { readTypedNumber } from './typed-number.ts';

const LONGEST_HEADLINE = 45;
/** So many paragraphs a plan may have below its headline before its parts begin. */
const LONGEST_LEAD = 3;

/** Whether a line is worded as the headline of a plan: 2026年法治政府建设工作计划. */
const namesPlan = ({ text, rows }: SourceLine): boolean =>
  !rows &&
  text.length <= LONGEST_HEADLINE &&
  !/[，。：；]/.test(text) &&
  /计划|打算|思路|安排|要点/.test(text) &&
  readTypedNumber(text) === null &&
  roleOf(text, null).role === 'plan';

/** Whether a line stands below a plan's headline, or below the lead under one. */
export function isUnderPlanHeadline(lines: readonly SourceLine[], at: number): boolean {
  for (let above = at - 1; above > 0 && above >= at - 1 - LONGEST_LEAD; above -= 1) {
    const line = lines[above];
    if (!line || line.rows || readTypedNumber(line.text) !== null) return false;
    if (namesPlan(line)) return true;
  }
  return false;
}

/** Where the headline of a plan stands below which the parts begin again at 一、; -1 for none. */
export function planHeadlineAt(lines: readonly SourceLine[]): number {
  const first = lines.findIndex((line, at) => {
    const mark = line.rows ? null : readTypedNumber(line.text);
    return mark?.level === 'part' && mark.value === 1 && isUnderPlanHeadline(lines, at);
  });
  return first < 0 ? -1 : lines.findLastIndex((line, at) => at < first && namesPlan(line));
}
