import { expect, it } from 'vitest';
import { withoutTex } from '../../../shared/lines/tex.ts';

it.each([
  ['完成计划的\\frac{3}{4}。', '完成计划的3/4。'],
  ['完成计划的1\\frac{3}{4}。', '完成计划的1又3/4。'],
  ['完成计划的\\dfrac34。', '完成计划的3/4。'],
  ['完成计划的$\\frac{3}{4}$。', '完成计划的3/4。'],
  ['完成计划的\\(\\frac{3}{4}\\)。', '完成计划的3/4。'],
  ['约10^{4}人，建成\\sqrt{2}处。', '约10⁴人，建成√2处。'],
  ['约$2\\times10^{4}$人，占$98.5\\%$。', '约2×10⁴人，占98.5%。'],
  ['约10^{-3}。', '约10⁻³。'],
])('reads a formula in TeX: %s', (typed, read) => {
  expect(withoutTex(typed)).toBe(read);
});

it.each([
  'C:\\frame\\案卷_2025',
  'a_b^c',
  '$10万$',
  '支出$5和$6_7',
  '\\alpha',
  '$\\int x$',
  '【待补：\\公式】',
])('leaves alone what is none that it knows: %s', (typed) => {
  expect(withoutTex(typed)).toBe(typed);
});
