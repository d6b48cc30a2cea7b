import { expect, it } from 'vitest';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const around = exampleSurroundings('');
const rulesOf = (text: string): string[] => proofread(exampleReport(text), around).map(({ rule }) => rule);

it.each([
  '学习党的二十大和历届全会精神。',
  '学习党的二十大三中全会精神。',
  '学习党的二十大届三中全会精神。',
  '学习中国共产党二十次全国代表大会精神。',
  '学习习近平新时代中国特色主义思想。',
  '学习习近平新时代社会主义思想。',
  '以习近平新时代中国特色社会主义为指导。',
  '学习新时代中国特色社会主义思想。',
  '学习习近平时代中国特色社会主义思想。',
  '学习习近平依法治国思想。',
  '学习习近平法制思想。',
  '以习近平总书记为核心的党中央。',
  '以习近平为核心的党中央。',
  '学习习近平总书重要讲话。',
  '学习习进平重要讲话。',
  '学习刁近平重要讲话。',
  '学习党的二十大和十九届全会精神。',
  '学习党的二十届四次全会精神。',
  '学习党的二十届四全会精神。',
  '学习党的二十届四中全会议精神。',
  '学习党的二十届历届全会精神。',
  '学习党的二十四中全会精神。',
  '建设社会主义法制国家。',
  '推进以法治国。',
  '坚持以法行政。',
])('A party word that is not right is found: %s', (text) => {
  expect(rulesOf(text)).toContain('party-word');
});

it.each([
  '推行双随机一公开监管。',
  '增强“三个意识”。',
  '坚定“三个自信”。',
  '做到“三个维护”。',
  '做到“四个确立”。',
  '增强“四个意识”、做到“两个维护”。',
  '落实公示制度、执法全过程记录“三项制度”。',
  '落实一规划二纲要。',
  '落实“谁执法，谁普法”。',
])('A fixed set that is broken is found: %s', (text) => {
  expect(rulesOf(text)).toContain('set-broken');
});

it.each([
  '落实临府办发[2025]26号文件。',
  '落实《通知》（临府办发202526号）。',
  '落实《通知》（临府发〔25〕26号）。',
  '落实《通知》（临府发〔2025〕26）。',
  '落实《通知》（临府发（2025年）第 026 号）。',
])('A document number in a broken form is found: %s', (text) => {
  expect(rulesOf(text)).toContain('document-number-form');
});

it.each([
  '群众张某某家庭地址临溪县青禾镇柳树村。',
  '现住临溪县青禾镇柳树村3组12号。',
  '走访滨江路18号2栋3单元501室。',
])('An address is found: %s', (text) => {
  expect(rulesOf(text)).toContain('personal-data');
});
