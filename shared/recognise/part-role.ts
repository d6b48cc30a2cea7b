import type { PartRole } from '../report/schema.ts';
import { simplified } from './simplified.ts';

const PLAN =
  /下一?(年|步|阶段)|明年|来年|新的?一年|今后|展望|改进(措施|方向)|整改措施$|工作(思路|计划|打算|安排)|思路|打算|努力方向|(主要|重点)?安排$/;
const SHORTCOMINGS =
  /不足|存在.{0,8}(问题|短板|困难|差距|薄弱)|弱项|(问题|短板|困难|薄弱环节|差距)(和|与|及|以及|、|的|原因|分析|$)/;
/** Work on shortcomings is a measure: 补齐短板弱项, 聚焦突出问题. */
const REMEDIES = /(补齐|补足|补强|破解|解决|化解|聚焦|紧盯).{0,10}(短板|问题|困难|差距|弱项|薄弱环节)/;
const LEADERSHIP =
  /第一责任人|(党政)?主要(负责人|负责同志|领导|责任人)|(履行|履职)(?!政府|行政|法定).{0,12}(职责|情况)|述法/;
const HIGHLIGHTS = /亮点|特色|典型(经验|做法|案例)|创新(做法|工作|举措|亮点)|经验做法|可(复制|推广)/;
const MEASURES =
  /举措|措施|成效|做法|成[绩果]|进展|工作(开展|完成|推进|进行)?(的)?(情况|总结|回顾)|(主要|重点|各项)工作|(总体|基本|开展|建设|落实|完成|推进)情况|落实.{2,12}情况$|做了|^(20\d{2}年度?|今年以来|一年来|全年)的?工作$/;
/** 主要工作情况及存在的问题, but not 工作情况中的问题. */
const MEASURES_AND_SHORTCOMINGS =
  /^[^不问短困]{0,40}?(举措|措施|成效|做法|成绩|情况|进展|主要工作)(?!中).{0,20}?([和与及、，]|以及).{0,40}(不足|问题|短板|困难)/;
/** A part that follows a subject of its own tells in two clauses what was done: 创新普法形式，打造特色品牌. */
const THEME =
  /^(?!.*(?:责任人|主要负责|主要领导|存在|原因))(?:强化|深化|深入|加强|坚持|完善|健全|推进|推动|严格|规范|提升|提高|创新|打造|夯实|筑牢|聚焦|紧盯|依法|全面|抓|狠抓|压实|优化|落实|突出|着力|持续|切实|扎实|不断|积极|统筹|厚植|营造|拓展|注重|补齐|围绕|大力)[^，,]+[，,]/;

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
export function roleOf(typed: string, year: number | null): RoleGuess {
  const heading = simplified(typed);
  if (THEME.test(heading) && !namesLaterYear(heading, year))
    return { role: 'measures', known: false, also: null };
  const plan = PLAN.test(heading) || namesLaterYear(heading, year) || /计划/.test(heading);
  const tests: [PartRole, boolean][] = [
    ['leadership', LEADERSHIP.test(heading)],
    ['shortcomings', SHORTCOMINGS.test(heading.replace(REMEDIES, ''))],
    ['plan', plan],
    ['highlights', HIGHLIGHTS.test(heading)],
    ['measures', MEASURES.test(heading)],
  ];
  const named = tests.filter(([, matches]) => matches).map(([role]) => role);
  const [role = 'measures', also = null] = named;
  const combined = role === 'plan' || role === 'leadership' || role === 'highlights' ? null : also;
  if (role === 'shortcomings' && also === 'measures' && MEASURES_AND_SHORTCOMINGS.test(heading)) {
    return { role: 'measures', known: true, also: 'shortcomings' };
  }
  return { role, known: named.length > 0, also: combined === 'measures' ? null : combined };
}
