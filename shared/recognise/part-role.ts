import type { PartRole } from '../report/schema.ts';

const PLAN =
  /下一?(年|步|阶段)|明年|今后|工作(思路|计划|打算|安排)|思路|打算|努力方向|(主要|重点)?安排$|計劃|計畫|下壹?步/;
const SHORTCOMINGS =
  /不足|存在.{0,8}(问题|短板|困难|差距|薄弱|問題)|(问题|問題|短板|困难|困難|薄弱环节|差距)(和|与|及|以及|、|的|原因|分析|$)/;
const LEADERSHIP =
  /第一(责任|責任)人|(党政)?主要(负责人|領導|领导|責任人|责任人|負責人)|(履行|履职).{0,12}(职责|情况|職責)|述法/;
const HIGHLIGHTS = /亮点|特色|亮點|典型(经验|做法|案例)|创新(做法|工作|举措|亮点)|经验做法/;
const MEASURES =
  /举措|措施|成效|做法|成绩|进展|工作(开展|完成|推进|进行)?(的)?(情况|总结|回顾)|主要工作|(总体|基本|开展|建设)情况|舉措|成績|做了/;

/** What a part's heading says it is; `doubtful` when it names two things at once or nothing known. */
export interface RoleGuess {
  role: PartRole;
  known: boolean;
  /** A second role the heading names as well. */
  also: PartRole | null;
}

const namesLaterYear = (heading: string, year: number | null): boolean =>
  year !== null && heading.includes(String(year + 1));

/** Which of the five parts a heading of its own wording belongs to; an unknown theme belongs to the measures. */
export function roleOf(heading: string, year: number | null): RoleGuess {
  const plan = PLAN.test(heading) || namesLaterYear(heading, year) || /计划/.test(heading);
  const tests: [PartRole, boolean][] = [
    ['leadership', LEADERSHIP.test(heading)],
    ['shortcomings', SHORTCOMINGS.test(heading)],
    ['plan', plan],
    ['highlights', HIGHLIGHTS.test(heading)],
    ['measures', MEASURES.test(heading)],
  ];
  const named = tests.filter(([, matches]) => matches).map(([role]) => role);
  const [role = 'measures', also = null] = named;
  const combined = role === 'plan' || role === 'leadership' || role === 'highlights' ? null : also;
  if (role === 'shortcomings' && also === 'measures' && /(举措|成效|做法|成绩).*(不足|问题)/.test(heading)) {
    return { role: 'measures', known: true, also: 'shortcomings' };
  }
  return { role, known: named.length > 0, also: combined === 'measures' ? null : combined };
}
