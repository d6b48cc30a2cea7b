import { expect, it } from 'vitest';
import { digitsIn } from '../../../shared/figures/digits.ts';
import { readFigures } from '../../../shared/figures/read-figures.ts';

it.each([
  ['办理案件11次', '11', '次'],
  ['培训1,260余人次', '1,260', '余人次'],
  ['培训超过3 200余人次', '3 200', '超过余人次'],
  ['培训近1.2万多人次', '1.2', '近万多人次'],
  ['培训超过３５０人', '３５０', '超过人'],
  ['覆盖率达98.5％以上', '98.5', '％以上'],
  ['办结三百余件', '三百', '余件'],
  ['办结十二件', '十二', '件'],
  ['满意率达百分之九十五点三', '九十五点三', '百分之'],
  ['平均用时1个半月', '1', '个半月'],
  ['学法约20次左右', '20', '约次左右'],
])('The digits of %s are %s, and %s stays', (text, digits, stays) => {
  const figure = readFigures(text)[0]?.text ?? '';
  const { at, length } = digitsIn(figure);
  expect([figure.slice(at, at + length), figure.slice(0, at) + figure.slice(at + length)]).toEqual([
    digits,
    stays,
  ]);
});
