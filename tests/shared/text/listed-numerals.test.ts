import { expect, it } from 'vitest';
import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';
import { opensWithListed } from '../../../shared/text/listed-numerals.ts';

it.each([
  '一、二审案件均胜诉。',
  '三、四季度开展检查。',
  '二、三产业融合。',
  '十、十一月走访。',
  '3、4号楼加装电梯。',
  '１、２期工程完工。',
])('numerals that are listed are no number in front: %s', (text) => {
  expect(opensWithListed(text)).toBe(true);
  expect(readTypedNumber(text)).toBeNull();
});

it.each([
  '一、主要举措',
  '一、二期工程推进情况',
  '二、四类问题',
  '一、二〇二五年工作',
  '1、2025年工作',
  '三、三级书记抓',
  '1、3号文件',
])('any other number in front is one: %s', (text) => {
  expect(opensWithListed(text)).toBe(false);
  expect(readTypedNumber(text)).not.toBeNull();
});
