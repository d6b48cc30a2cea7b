import { expect, it } from 'vitest';
import { recogniseLines, recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';
import { findBreaks } from '../../../shared/recognise/wrapped-lines.ts';
import { sectionCounts, sectionsOf } from '../../support/sections.ts';

const read = (text: string) => recogniseText(text, { id: 'test' });

const BODY = '一、主要举措和成效\n（一）加强学习。全年学法12次。';
const TITLE = '青禾镇人民政府关于2025年度法治政府建设情况的报告';
const lines = (count: number, text: string) => Array.from({ length: count }, (_, line) => ({ line, text }));

it.each([
  ['behind a date', `时间：2026-01-01 ${' '.repeat(100_000)}x\n${BODY}`],
  ['between labels', `索引号：${' '.repeat(100_000)}发文字号：x ${'|'.repeat(100_000)}x\n${BODY}`],
  ['in a heading', `${BODY}\n（二）加强学习加强学习${' '.repeat(100_000)}文`],
])('reads a hundred thousand blanks %s within the time of a test', (_, text) => {
  expect(sectionsOf(read(text).report.parts[0])[0]?.heading).toBe('加强学习');
});

it.each([
  ['2025年 ', 80_000],
  ['⁴', 200_000],
])('accounts for a line of %j, %i times, within the time of a test', (filler, times) => {
  const { proof } = read(`${TITLE}\n${BODY}\n${filler.repeat(times)}`);
  expect(isComplete(proof)).toBe(true);
});

it('reads thousands of parts, sections and points', () => {
  const many = (count: number, line: string): string => Array.from({ length: count }, () => line).join('\n');
  const sections = many(10_500, '（一）抓学习。学法12次。');
  const parts = many(3_000, '二、抓普法\n宣讲12场。');
  const { report, proof } = read(
    `${TITLE}\n一、主要举措\n${sections}\n${parts}\n${many(11_000, '一是学法12次。')}`,
  );
  expect(isComplete(proof)).toBe(true);
  expect(sectionCounts(report.parts)[0]).toBe(13_500);
});

it('looks for broken lines among 200,000 of them', () => {
  expect(findBreaks(lines(200_000, '全年开展活动3次。'))).toBeNull();
  expect(findBreaks(lines(200_000, '全镇上下坚持把法治建设摆在突出位置持续用力推动'))).toEqual({
    widest: 46,
    full: 45,
  });
});

it('proves thousands of paragraphs', () => {
  const paragraph = (at: number) => `第${at}项工作按时完成，办结${at}件。`;
  const long = (count: number) =>
    recogniseLines(
      [
        '苇塘镇2025年法治政府建设报告',
        '一、主要举措和成效',
        ...Array.from({ length: count }, (_, at) => paragraph(at)),
      ].map((text) => ({ text })),
      { id: 'r' },
    );
  const { proof: whole } = long(6000);
  expect(whole.paragraphs).toEqual({ found: 6001, total: 6001 });
});
