import { expect, it } from 'vitest';
import { wordCount } from '../../../shared/text/word-count.ts';

it.each([
  ['', 0],
  ['建立台账', 4],
  ['建立台账，做到“一事一档”。', 14],
  ['组织培训12次，覆盖1,200人次', 12],
  ['学习 Word 2016 软件', 6],
  ['完成99.1%', 3],
  ['（一）规范执法', 7],
  ['甲　乙\n丙', 3],
])('%j has as many 字 as Word says: %i', (text, count) => {
  expect(wordCount(text)).toBe(count);
});
