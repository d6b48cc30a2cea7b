import { bodyTexts, readingOf } from '../../../shared/proofread/reading.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** What a county lays side by side, by the words that come before the figure. */
const KEY_FIGURES: readonly { name: string; counts: RegExp; unit: RegExp }[] = [
  { name: '专题学法', counts: /专题学习|学法|集中学习/, unit: /^[次场期]/ },
  { name: '合同审查', counts: /合同/, unit: /^[件份]/ },
  { name: '执法检查', counts: /检查|联合执法/, unit: /次|家/ },
  { name: '行政处罚', counts: /处罚|案件/, unit: /^[件起宗]/ },
  { name: '行政复议', counts: /行政复议/, unit: /^[件起]/ },
  { name: '行政诉讼', counts: /行政诉讼/, unit: /^[件起]/ },
  { name: '纠纷', counts: /纠纷/, unit: /^[件起]/ },
  { name: '化解率', counts: /(?:化解|调解|调处).{0,4}率/, unit: /%/ },
  { name: '普法活动', counts: /普法|法治宣传|主题宣传|宣传活动/, unit: /^[场次]/ },
];

export const KEY_FIGURE_NAMES = KEY_FIGURES.map(({ name }) => name);

/** A report's key figures as typed, "" where it has none, in the order of `KEY_FIGURE_NAMES`. */
export function keyFigures(report: Report): string[] {
  const figures = bodyTexts(readingOf(report).texts)
    .filter(({ part }) => part !== 'plan' && part !== 'lead')
    .flatMap(({ figures: own }) => own);
  return KEY_FIGURES.map(
    ({ counts, unit }) => figures.find((one) => counts.test(one.counts) && unit.test(one.unit))?.text ?? '',
  );
}
