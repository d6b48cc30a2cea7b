import { expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const REPORT = `竹坞镇2024年法治政府建设情况报告
2024年，竹坞镇扎实推进各项工作。现将情况报告如下：
一、主要举措和成效
学法12次，提升能力。
竹坞镇人民政府`;

const signatureOf = (date: string) => {
  const { report } = recogniseText(`${REPORT}\n${date}`, { id: 'test' });
  return [report.parts[0].blocks.map(({ text }) => text).join(), report.signature];
};

it.each([
  ['2025年1月10□', '2025-01-10'],
  ['2025年1月5□', '2025-01-05'],
  ['二〇二五年一月十日□', '2025-01-10'],
  ['二〇二五年一月十五□', '2025-01-15'],
  ['2025-01-10□', '2025-01-10'],
])('a date behind which a character cannot be made out is read: %s', (typed, date) => {
  expect(signatureOf(typed)).toEqual(['学法12次，提升能力。', { office: '竹坞镇人民政府', date }]);
});

it.each([
  ['2025年1月1□', '2025年1月'],
  ['2025年1月1□日', '2025年1月'],
  ['2025年1月□5日', '2025年1月'],
  ['2025年1月□□日', '2025年1月'],
  ['二〇二五年一月十□', '2025年1月'],
  ['二〇二五年一月二□日', '2025年1月'],
  ['2025-01-1□', '2025年1月'],
  ['2025年□月10日', '2025年'],
  ['2025年1□10日', '2025年'],
])('a day or month that may be another one is not guessed: %s', (typed, date) => {
  expect(signatureOf(typed)).toEqual(['学法12次，提升能力。', { office: '竹坞镇人民政府', date }]);
});
