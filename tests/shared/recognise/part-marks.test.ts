import { expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';

const HEADINGS = [
  '主要举措和成效',
  '特色亮点',
  '主要负责人履行推进法治建设第一责任人职责情况',
  '存在的不足和原因',
  '2026年工作思路、目标和举措',
];
const HANZI = '一二三四五';

const reportWith = (markOf: (at: number) => string) =>
  recogniseText(
    [
      '竹坞镇2025年法治政府建设情况报告',
      '2025年，竹坞镇扎实推进法治政府建设。现将有关情况报告如下：',
      ...HEADINGS.flatMap((heading, at) => [
        markOf(at) + heading,
        `第${HANZI.charAt(at)}件工作办结${at + 1}件。`,
      ]),
    ].join('\n'),
    { id: 'marks' },
  );

it.each([
  ['一）', (at: number) => `${HANZI.charAt(at)}）`],
  ['（一）、', (at: number) => `（${HANZI.charAt(at)}）、`],
  ['第1部分', (at: number) => `第${at + 1}部分 `],
  ['㊀', (at: number) => '㊀㊁㊂㊃㊄'.charAt(at)],
  ['甲、', (at: number) => `${'甲乙丙丁戊'.charAt(at)}、`],
  ['A.', (at: number) => `${'ABCDE'.charAt(at)}.`],
  ['01', (at: number) => `0${at + 1} `],
  ['PART 1', (at: number) => `PART ${at + 1} `],
  ['◆', () => '◆'],
  ['★', () => '★ '],
  ['a small 、', (at: number) => `${HANZI.charAt(at)}﹑`],
  ['a half-width 、', (at: number) => `${HANZI.charAt(at)}､`],
])('reads parts that are marked with %s, every letter of them', (_, markOf) => {
  const { report, proof } = reportWith(markOf);
  expect(report.parts.map(({ heading }) => heading)).toEqual(HEADINGS);
  expect(report.parts.map(({ blocks }) => blocks.map((block) => block.text))).toEqual(
    [1, 2, 3, 4, 5].map((value) => [`第${HANZI.charAt(value - 1)}件工作办结${value}件。`]),
  );
  expect(proof.unaccounted).toEqual([]);
  expect(proof.characters.found).toBe(proof.characters.total);
});

it('reads words whose letters carry variants, fillers and the digits of formulas', () => {
  const { report, proof } = recogniseText(
    `竹坞镇2025年法治政府建设情况报告
2025年，竹坞镇扎实推进法治政府建设。现将有关情况报告如下：
一、主要举措和成效
办\uFE00结案件\u{1D7CF}\u{1D7D0}件､调解３件｡
二、特色亮点
无。`,
    { id: 'variants' },
  );
  expect(report.parts[0].blocks.map((block) => block.text)).toEqual(['办结案件12件、调解3件。']);
  expect(proof.unaccounted).toEqual([]);
});
