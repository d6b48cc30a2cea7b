import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import type { Report } from '../../../shared/report/schema.ts';

const at = (marks: string) => (index: number) => marks.charAt(index);

const report = (part: (index: number) => string, measures: string): string =>
  `石坪乡人民政府关于2024年度法治政府建设情况的报告
2024年，石坪乡扎实推进法治政府建设，现将有关情况报告如下：
${part(0)}主要举措和成效
${measures}
${part(1)}存在的不足和原因
执法力量不足，持证人员仅6名。`;

const hanzi = (index: number): string => `${at('一二')(index)}、`;
const sections = (mark: (index: number) => string): string =>
  `${mark(0)}健全学法制度\n班子集体学法8次。\n干部参加网上考试。\n${mark(1)}规范执法行为\n办理案件5件。`;

const read = (text: string) => recogniseText(text, { id: 'marks' });
const measuresOf = ({ parts }: Report): string[] =>
  parts[0].blocks.map((block) => `${block.kind} ${'heading' in block ? block.heading : ''} ${block.text}`);

const SECTIONS = [
  'section 健全学法制度 ',
  'paragraph  班子集体学法8次。',
  'paragraph  干部参加网上考试。',
  'section 规范执法行为 ',
  'paragraph  办理案件5件。',
];

describe('sections numbered in a form of the file’s own', () => {
  it.each([
    ['1)', (index: number) => `${index + 1})`],
    ['1）', (index: number) => `${index + 1}）`],
    ['A.', (index: number) => `${at('AB')(index)}.`],
    ['a)', (index: number) => `${at('ab')(index)}) `],
    ['甲、', (index: number) => `${at('甲乙')(index)}、`],
    ['（乙）', (index: number) => `（${at('甲乙')(index)}）`],
    ['②', (index: number) => at('①②')(index)],
    ['第二节', (index: number) => `第${at('一二')(index)}节 `],
    ['第二，', (index: number) => `第${at('一二')(index)}，`],
    ['〔二〕', (index: number) => `〔${at('一二')(index)}〕`],
  ])('are sections, and every character is accounted for: %s', (_, mark) => {
    const { report: found, proof, leftOut } = read(report(hanzi, sections(mark)));
    expect(measuresOf(found)).toEqual(SECTIONS);
    expect(found.parts[3].blocks).toHaveLength(1);
    expect([leftOut, proof.unaccounted]).toEqual([[], []]);
  });

  it.each([
    ['第一部分', (index: number) => `第${at('一二')(index)}部分 `],
    ['no mark', () => ''],
  ])('are sections below parts with %s', (_, part) => {
    const { report: found, proof } = read(
      report(
        part,
        sections((index) => `第${at('一二')(index)}节　`),
      ),
    );
    expect(measuresOf(found)).toEqual(SECTIONS);
    expect(proof.unaccounted).toEqual([]);
  });
});

describe('marks that number no sections', () => {
  it.each([
    ['a list whose entries follow one another', '步骤如下。\n①摸排登记\n②逐户整改\n工作有序推进。'],
    ['sentences', 'A.全年学法8次，覆盖全员。\n效果良好。\nB.办理案件5件。\n全部公开。'],
    ['numbers that do not count on', '甲、健全制度\n学法8次。\n丙、规范执法\n办案5件。'],
    ['one alone', 'A.健全学法制度\n学法8次。'],
    [
      'marks beside usual sections',
      '（一）学法\n学法8次。\n甲、健全制度\n开会3次。\n乙、规范执法\n办案5件。',
    ],
  ])('stay as they were typed: %s', (_, measures) => {
    const { report: found, proof } = read(report(hanzi, measures));
    const kept = measuresOf(found).join('\n');
    for (const line of measures.split('\n').filter((one) => !one.startsWith('（一）')))
      expect(kept).toContain(line);
    expect(proof.unaccounted).toEqual([]);
  });
});
