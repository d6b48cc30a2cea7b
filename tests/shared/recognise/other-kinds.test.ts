import { expect, it } from 'vitest';
import { readPage } from '../../../shared/html/read-page.ts';
import { recogniseLines, recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { isComplete, type Recognition } from '../../../shared/recognise/recognition.ts';

const PARTS: readonly [string, readonly string[]][] = [
  ['主要举措和成效', ['强化组织领导', '规范行政执法']],
  ['存在的不足和原因', ['执法力量薄弱']],
  ['2025年工作安排', ['深化学法用法']],
];

type Number = (part: number, section: number) => string;

const numeral = (at: number): string => '一二三四五'.charAt(at);

/** A report with its own numbers in front of parts and sections. */
const typed = (part: (at: number) => string, section: Number): string =>
  [
    '柳湾镇2024年法治政府建设情况报告',
    '2024年，柳湾镇扎实推进法治政府建设。现将有关情况报告如下：',
    ...PARTS.flatMap(([heading, sections], at) => [
      part(at) + heading,
      ...sections.flatMap((one, index) => [section(at, index) + one, `全年办理${at}${index}件，完成任务。`]),
    ]),
  ].join('\n');

const headings = ({ report }: Recognition): string[] =>
  [0, 3, 4].flatMap((at) => [
    report.parts[at]?.heading ?? '',
    ...(report.parts[at]?.blocks ?? []).flatMap((block) => (block.kind === 'section' ? block.heading : [])),
  ]);

const WANTED = PARTS.flatMap(([heading, sections]) => [heading, ...sections]);

it.each<[string, (at: number) => string, Number]>([
  ['第一章 and 第一节', (at) => `第${numeral(at)}章　`, (_, at) => `第${numeral(at)}节　`],
  ['第1章 and 第1节', (at) => `第${at + 1}章 `, (_, at) => `第${at + 1}节 `],
  ['small brackets and marks', (at) => `${numeral(at)}﹑`, (_, at) => `﹙${numeral(at)}﹚`],
  ['upright brackets', (at) => `${numeral(at)}、`, (_, at) => `︵${numeral(at)}︶`],
  ['1 and 1.1 with a blank', (at) => `${at + 1} `, (part, at) => `${part + 1}.${at + 1} `],
])('Parts and sections numbered with %s are recognised', (_, part, section) => {
  const read = recogniseText(typed(part, section), { id: 'r' });
  expect(headings(read)).toEqual(WANTED);
  expect(isComplete(read.proof)).toBe(true);
});

it('Parts numbered ㊀ are recognised, and sections numbered ① below them', () => {
  const read = recogniseText(
    typed(
      (at) => '㊀㊁㊂'.charAt(at),
      (_, at) => '①②③'.charAt(at),
    ),
    { id: 'r' },
  );
  expect(headings(read)).toEqual(WANTED);
  expect(isComplete(read.proof)).toBe(true);
});

it.each(['b', 'strong'])('Headings of a page that only <%s> tells are recognised', (tag) => {
  const page = typed(
    () => '\u0001',
    () => '\u0001',
  )
    .split('\n')
    .map((line) => (line.startsWith('\u0001') ? `<p><${tag}>${line.slice(1)}</${tag}>` : `<p>${line}`));
  expect(headings(recogniseLines(readPage(page.join('')).lines, { id: 'r' }))).toEqual(WANTED);
});

const plain = typed(
  (at) => `${numeral(at)}、`,
  (_, at) => `（${numeral(at)}）`,
);

it('What is none of the five contents stands behind the plan, though the file has it in front, and the proof agrees', () => {
  const text = plain.replace(
    '三、2025年工作安排',
    '三、其他需要报告的情况\n全年没有发生群体性事件。\n四、2025年工作安排',
  );
  const read = recogniseText(text, { id: 'r' });
  const plan = read.report.parts[4];
  expect([plan?.heading, ...headings(read).slice(-2)]).toEqual([
    '2025年工作安排',
    '深化学法用法',
    '其他需要报告的情况',
  ]);
  expect(read.proof.unaccounted).toEqual([]);
});

it('A joint report of 镇委 and government has both as its office and its signature', () => {
  const text = plain.replace(
    '柳湾镇2024年法治政府建设情况报告',
    '中共柳湾镇委\n柳湾镇人民政府\n关于2024年度法治政府建设情况的报告',
  );
  const { report, proof } = recogniseText(`${text}\n中共柳湾镇委　　柳湾镇人民政府\n2025年1月10日`, {
    id: 'r',
  });
  expect([report.office, report.signature?.office]).toEqual([
    '中共柳湾镇委、柳湾镇人民政府',
    '中共柳湾镇委、柳湾镇人民政府',
  ]);
  expect(isComplete(proof)).toBe(true);
});

it('A record whose empty entry says 无 in front of the next label is all accounted for', () => {
  const { report, proof } = recogniseText(`文号：无　索引号：1234-5/2025　发布日期：2025-02-01\n${plain}`, {
    id: 'r',
  });
  expect([report.publication.documentNumber, report.publication.indexNumber]).toEqual(['', '1234-5/2025']);
  expect(proof.unaccounted).toEqual([]);
});
