import { expect, it } from 'vitest';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const around = exampleSurroundings('');
const FRAME = ['empty-part', 'no-signature'];
const rulesOf = (text: string): string[] =>
  proofread(exampleReport(text), around)
    .map(({ rule }) => rule)
    .filter((rule) => !FRAME.includes(rule));

it.each([
  ['list-over-whole', '受理案件10件，包括调解6件、诉讼5件。'],
  ['list-over-whole', '共审查合同45份，分别为采购合同20份、租赁合同30份。'],
  ['outcomes-over-cases', '受理复议案件3件，维持2件、撤销2件。'],
  ['more-holders-than-staff', '执法人员28名，持证35名。'],
  ['way-contradicted', '罚没收入由去年的12万元增加到10万元。'],
  ['way-contradicted', '满意度由96%提升至94%。'],
  ['average-miscounted', '全年召开会议12次，平均每月召开2次。'],
  ['all-is-not-all', '100%持证上岗，尚有2人未取得执法证。'],
  ['range-backward', '6月-3月，开展专项整治行动。'],
  ['range-backward', '6月20日至15日，组织集中宣传。'],
  ['range-backward', '2025年5月至2025年2月，开展集中整治。'],
  ['range-backward', '2025—2021年，稳步推进法治建设。'],
  ['broken-number', '覆盖群众1，200人次。'],
  ['short-year', '24年，全镇开展普法宣传20场。'],
  ['last-year-left', '二零二四年，全镇开展普法宣传20场。'],
  ['office-of-no-town', '镇人民政府副主任主持会议。'],
  ['pleonasm', '不断提高依法行政的能力和水平得到提升。'],
  ['known-slip', '学习《行政复议法》（2023年修定）。'],
  ['renamed-organ', '会同区监察局开展督办。'],
])('%s is found: %s', (rule, text) => {
  expect(rulesOf(text)).toContain(rule);
});

it.each([
  '调解纠纷38件（涉及群众20人、化解38件、履行金额45件次）。',
  '开展宣传20场（12月4日宪法宣传周8场），发放资料3000份。',
  '全镇共有干部62名（党员40名、女干部28名）。',
  '受理行政复议案件5件，维持3件、撤销1件、终止1件。',
  '全年调解纠纷20件，包括历年积案25件中的3件。',
  '办理时限由5天缩短到2天，事项由32项增加到45项。',
  '调解员由12人（兼职5人）增加到15人。',
  '由每季度2次增加到每月1次。',
  '全年召开会议25次，平均每月约2次。',
  '全年培训800人次，平均每季度开展2期。',
  '信访事项全部办结，满意率98%。',
  '隐患全部整改到位，另有12处列入明年计划。',
  '11月—次年2月，开展森林防火。',
  '9月至3月实行冬季作息。',
  '2024年12月至2025年2月，开展冬春专项行动。',
  '会议12次，300人参加，发放资料1，2月各一批。',
  '镇人民政府办公室主任主持会议，镇政府主任科员参加。',
  '在提升服务水平的过程中，群众满意度得到提升。',
  '会同区文化旅游局、高新区监察局开展检查，镇法制办审核。',
  '2018年，会同区监察局查办1件，案件已归档。',
])('Nothing is found in what only looks like it: %s', (text) => {
  expect(rulesOf(text)).toEqual([]);
});
