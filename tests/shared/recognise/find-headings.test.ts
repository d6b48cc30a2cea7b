import { describe, expect, it } from 'vitest';
import type { ReadLine } from '../../../shared/recognise/read-line.ts';
import { recogniseLines } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';
import { sectionsOf } from '../../support/sections.ts';

const TITLE = '云岭镇人民政府关于2025年度法治政府建设情况的报告';
const NAMES = [
  '主要举措和成效',
  '特色亮点',
  '主要负责人履行推进法治建设第一责任人职责情况',
  '存在的不足和原因',
  '2026年工作思路、目标和举措',
];
const THEMES = ['健全工作机制', '规范行政执法'];

const line = (text: string, level?: ReadLine['level']): ReadLine => ({ text, ...(level && { level }) });

/** A report with a paragraph below each part's heading, and two sections in the first. */
const written = (
  title: ReadLine['level'],
  part: (name: string, at: number) => ReadLine,
  section: (theme: string, at: number) => ReadLine,
): ReadLine[] => [
  line(TITLE, title),
  line('2025年，云岭镇扎实推进法治政府建设，现将有关情况报告如下：'),
  ...NAMES.flatMap((name, at) => [
    part(name, at),
    ...(at === 0 ? THEMES.flatMap((theme, index) => [section(theme, index), line('全年开会6次。')]) : []),
    line('全年检查12次，整改3处。'),
  ]),
];

const HANZI = '一二三四五';
const typedPart = (name: string, at: number): string => `${HANZI[at]}、${name}`;

function expectAllFound(lines: readonly ReadLine[]): void {
  const { report, proof, leftOut, questions } = recogniseLines(lines, { id: 'r' });
  expect(report.title).toBe(TITLE);
  expect(report.parts.map(({ heading }) => heading)).toEqual(NAMES);
  expect(sectionsOf(report.parts[0]).map(({ heading }) => heading)).toEqual(THEMES);
  expect(leftOut).toEqual([]);
  expect(questions).toEqual([]);
  expect(isComplete(proof)).toBe(true);
}

describe('headings without a number are found', () => {
  it.each([
    [
      'by heading styles 1 and 2',
      written(
        'title',
        (name) => line(name, 1),
        (theme) => line(theme, 2),
      ),
    ],
    [
      'by <h2> and <h3> below a title in <h1>',
      written(
        1,
        (name) => line(name, 2),
        (theme) => line(theme, 3),
      ),
    ],
    [
      'by style below parts with numbers and styles',
      written(
        1,
        (name, at) => line(typedPart(name, at), 1),
        (theme) => line(theme, 2),
      ),
    ],
    [
      'by style below parts with numbers alone',
      written(
        undefined,
        (name, at) => line(typedPart(name, at)),
        (theme) => line(theme, 2),
      ),
    ],
    [
      'where they are nothing but the names of the fixed parts',
      written(
        undefined,
        (name) => line(name),
        (theme, at) => line(`（${HANZI[at]}）${theme}`),
      ),
    ],
    [
      'where some have numbers and others are names',
      written(
        undefined,
        (name, at) => line(at % 2 === 0 ? typedPart(name, at) : name),
        (theme, at) => line(`（${HANZI[at]}）${theme}`),
      ),
    ],
  ])('%s', (_, lines) => expectAllFound(lines));

  it('as items and sub-items below the sections', () => {
    const deep = [line('专项行动', 3), line('检查12次。'), line('回头看', 4), line('整改3处。')];
    const lines = written(
      'title',
      (name) => line(name, 1),
      (theme) => line(theme, 2),
    );
    const { report } = recogniseLines([...lines.slice(0, 5), ...deep, ...lines.slice(5)], { id: 'r' });
    expect(sectionsOf(report.parts[0])[0]?.blocks).toMatchObject([
      { kind: 'paragraph', text: '全年开会6次。' },
      { kind: 'item', heading: '专项行动' },
      { kind: 'paragraph', text: '检查12次。' },
      { kind: 'subitem', heading: '回头看' },
      { kind: 'paragraph', text: '整改3处。' },
    ]);
  });
});

describe('a heading style is a hint only', () => {
  it('a typed number wins', () => {
    const lines = written(
      'title',
      (name, at) => line(typedPart(name, at), 3),
      (theme, at) => line(`（${HANZI[at]}）${theme}`, 1),
    );
    expectAllFound(lines);
  });

  it('a whole paragraph in such a style is text', () => {
    const lines = written(
      'title',
      (name) => line(name, 1),
      (theme) => line(theme, 2),
    ).map((each) => (each.level === undefined ? { ...each, level: 2 } : each));
    expectAllFound(lines);
  });

  it('a sentence that speaks of a part is none of its headings', () => {
    const lines = written(
      undefined,
      (name, at) => line(typedPart(name, at)),
      (theme, at) => line(`（${HANZI[at]}）${theme}`),
    );
    const { report } = recogniseLines([...lines, line('存在的不足和原因')], { id: 'r' });
    expect(report.parts.map(({ heading }) => heading)).toEqual(NAMES);
  });
});
