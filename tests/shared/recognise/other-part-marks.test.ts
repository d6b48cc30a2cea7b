import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import type { Report } from '../../../shared/report/schema.ts';

const NAMES = [
  '主要举措和成效',
  '特色亮点',
  '主要负责人履行推进法治建设第一责任人职责情况',
  '存在的不足和原因',
  '2025年工作思路、目标和举措',
];

const report = (mark: (at: number) => string, measures = '（一）抓学习。全年学法12次。'): string =>
  `竹坞镇人民政府关于2024年度法治政府建设情况的报告
2024年，竹坞镇扎实推进法治政府建设，现将有关情况报告如下：
${NAMES.map((name, at) => `${mark(at)}${name}\n${at === 0 ? measures : `第${at}句办结${at + 3}件。`}`).join('\n')}`;

const read = (text: string) => recogniseText(text, { id: 'marks' });
const headings = ({ parts }: Report): string[] => parts.map(({ heading }) => heading);
const texts = ({ parts }: Report): string[] =>
  parts[0].blocks.map((block) => `${block.kind} ${'heading' in block ? block.heading : ''} ${block.text}`);

describe('parts numbered in a form of the file’s own', () => {
  it.each([
    ['①', (at: number) => '①②③④⑤'.charAt(at)],
    ['❶', (at: number) => '❶❷❸❹❺'.charAt(at)],
    ['1）', (at: number) => `${at + 1}）`],
    ['（1）', (at: number) => `（${at + 1}）`],
    ['【1】', (at: number) => `【${at + 1}】`],
    ['第一章', (at: number) => `第${'一二三四五'.charAt(at)}章 `],
    ['第1部分', (at: number) => `第${at + 1}、`],
    ['一：', (at: number) => `${'一二三四五'.charAt(at)}：`],
    ['IV、', (at: number) => `${['I', 'II', 'III', 'IV', 'V'][at]}、`],
    ['Ⅳ.', (at: number) => `${'ⅠⅡⅢⅣⅤ'.charAt(at)}.`],
    ['1 with a blank', (at: number) => `${at + 1} `],
    ['5. before a year', (at: number) => `${at + 1}.`],
  ])('are known, and every character is accounted for: %s', (_, mark) => {
    const { report: found, proof, leftOut } = read(report(mark));
    expect(headings(found)).toEqual(NAMES);
    expect(found.parts.every(({ blocks }) => blocks.length === 1)).toBe(true);
    expect([leftOut, proof.unaccounted]).toEqual([[], []]);
  });

  it('are none where a list inside a part is numbered so', () => {
    const { report: found } = read(report((at) => `${'一二三四五'.charAt(at)}、`, '①抓学习12次\n②抓整改3件'));
    expect(texts(found)).toEqual(['paragraph  ①抓学习12次', 'paragraph  ②抓整改3件']);
  });
});

describe('a list numbered as the parts are', () => {
  const part = (at: number): string => `${'一二三四五'.charAt(at)}、`;

  it('keeps its numbers inside a section', () => {
    const measures = '（一）抓学习。学法12次。\n壹、登记备案。\n贰、公开公示。\n（二）抓整改。整改3件。';
    const { report: found, proof, questions } = read(report(part, measures));
    expect(texts(found)).toEqual([
      'section 抓学习 学法12次。',
      'paragraph  壹、登记备案。',
      'paragraph  贰、公开公示。',
      'section 抓整改 整改3件。',
    ]);
    expect([proof.unaccounted, questions]).toEqual([[], []]);
    expect(texts(read(report(part, measures.replace('壹', '一').replace('贰', '二'))).report)[1]).toBe(
      'paragraph  一、登记备案。',
    );
  });

  it('is one in the last part too, where no part follows', () => {
    const { report: found } = read(`${report(part)}\n一、抓学习4次。\n二、抓整改3件。`);
    expect(headings(found)).toEqual(NAMES);
    expect(found.parts[4].blocks.slice(1).map(({ kind }) => kind)).toEqual(['section', 'section']);
  });

  it('is that of the sections straight below a part', () => {
    const { report: found, questions } = read(
      report((at) => `${'壹贰叁肆伍'.charAt(at)}、`, '一、抓学习。全年学法12次。\n二、抓整改。整改3件。'),
    );
    expect(texts(found)).toEqual(['section 抓学习 全年学法12次。', 'section 抓整改 整改3件。']);
    expect(questions).toEqual([]);
  });
});

it('takes 1.1 below （一） and 1. for text of the fourth level, and 1.、 for 1.', () => {
  const { report: found } = read(
    report(
      (at) => `${'一二三四五'.charAt(at)}、`,
      '（一）抓学习。学法12次。\n1.、集中学法\n1.1 党委会学法3次\n2.、个人自学\n2.1 网上学法9次\n（二）抓整改。整改3件。',
    ),
  );
  expect(texts(found)).toEqual([
    'section 抓学习 学法12次。',
    'item 集中学法 ',
    'paragraph  1.1 党委会学法3次',
    'item 个人自学 ',
    'paragraph  2.1 网上学法9次',
    'section 抓整改 整改3件。',
  ]);
});

it('reads a line behind a sign that only marks it as a list’s, but not a state', () => {
  const { report: found, proof } = read(
    report((at) => `${'一二三四五'.charAt(at)}、`, '◆抓学习12次。\n■ 抓整改3件。\n➢抓考核2次。\n✓ 已公示。'),
  );
  expect(texts(found)).toEqual([
    'paragraph  抓学习12次。',
    'paragraph  抓整改3件。',
    'paragraph  抓考核2次。',
    'paragraph  ✓ 已公示。',
  ]);
  expect(proof.unaccounted).toEqual([]);
});

it('knows parts that are nothing but their names with a colon', () => {
  const { report: found } = read(
    '竹坞镇2024年法治政府建设情况报告\n现将有关情况报告如下：\n主要举措和成效：\n学法12次。\n特色亮点：\n调解进村。\n存在的问题：\n力量不足。\n下一步打算：\n继续努力。',
  );
  expect(found.parts.map(({ blocks }) => blocks.map(({ text }) => text))).toEqual([
    ['学法12次。'],
    ['调解进村。'],
    [],
    ['力量不足。'],
    ['继续努力。'],
  ]);
});

it('keeps what no heading tells to be a part behind the plan, where it stood', () => {
  const { report: found, questions } = read(
    `${report((at) => `${'一二三四五'.charAt(at)}、`)}\n六、意见建议\n加强培训2次。`,
  );
  expect(found.parts[4].blocks.slice(1)).toMatchObject([{ heading: '意见建议' }, { text: '加强培训2次。' }]);
  expect(questions.map(({ asked }) => asked)).toEqual([
    '这一部分不在五个部分之中，已作为小节放在第五部分后面。',
  ]);
});
