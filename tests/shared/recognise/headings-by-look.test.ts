import { describe, expect, it } from 'vitest';
import type { ReadLine } from '../../../shared/recognise/read-line.ts';
import { recogniseLines } from '../../../shared/recognise/recognise-text.ts';
import { sectionsOf } from '../../support/sections.ts';

const PARTS = [
  '2025年主要工作情况',
  '工作特色与亮点做法',
  '党政主要负责人履职情况',
  '存在的主要问题',
  '下一步工作打算',
];
const SECTIONS = ['健全学法制度', '执法力量不足'];
const BODY = '全镇统筹推进各项工作，全年召开专题会议6次，研究解决突出问题8件，群众满意度稳步提升。';
const SIZE = 16;

type Shape = (text: string, at: number) => ReadLine;

const SHAPES: Readonly<Record<string, Shape>> = {
  '标题 1': (text) => ({ text, level: 1, size: SIZE }),
  '标题 2': (text) => ({ text, level: 2, size: SIZE }),
  黑体: (text) => ({ text, face: 'hei', size: SIZE }),
  楷体: (text) => ({ text, face: 'kai', size: SIZE }),
  bold: (text) => ({ text, face: 'bold', size: SIZE }),
  'large letters': (text) => ({ text, size: 18 }),
  'somewhat larger letters': (text) => ({ text, size: 17 }),
  'a point': (text) => ({ text: `● ${text}`, size: SIZE }),
  'a rhombus': (text) => ({ text: `◆ ${text}`, size: SIZE }),
  'a point of a list': (text) => ({ text, bullet: '•', size: SIZE }),
  '一、': (text, at) => ({ text: `${'一二三四五'[at]}、${text}`, size: SIZE }),
  一是: (text, at) => ({ text: `${'一二三四五'[at]}是${text}`, size: SIZE }),
  '一：': (text, at) => ({ text: `${'一二三四五'[at]}：${text}`, size: SIZE }),
};

function written(part: Shape, section: Shape): ReadLine[] {
  const body: ReadLine = { text: BODY, size: SIZE };
  return [
    { text: '云岭镇人民政府关于2025年度法治政府建设情况的报告', size: 22 },
    { text: '2025年，云岭镇扎实推进法治政府建设，现将有关情况报告如下：', size: SIZE },
    ...PARTS.flatMap((name, at) => [
      part(name, at),
      ...(at === 0 ? SECTIONS.flatMap((theme, index) => [section(theme, index), body, body]) : [body]),
    ]),
    { text: '云岭镇人民政府', size: SIZE },
    { text: '2026年1月10日', size: SIZE },
  ];
}

const PART_SHAPES = ['标题 1', '黑体', 'bold', 'large letters', 'a rhombus', '一、', '一：'];
const SECTION_SHAPES = [
  '标题 2',
  '楷体',
  'bold',
  'somewhat larger letters',
  'a point',
  'a point of a list',
  '一是',
];
const PAIRS = PART_SHAPES.flatMap((part) => SECTION_SHAPES.map((section) => [part, section] as const));

it.each(PAIRS)('finds parts by %s and sections by %s', (part, section) => {
  const lines = written(SHAPES[part] as Shape, SHAPES[section] as Shape);
  const { report, proof } = recogniseLines(lines, { id: 'r' });
  expect(sectionsOf(report.parts[0]).map(({ heading }) => heading)).toEqual(SECTIONS);
  expect(report.parts.map(({ blocks }) => blocks.filter(({ text }) => text === BODY).length)).toEqual([
    4, 1, 1, 1, 1,
  ]);
  expect(report.signature).toEqual({ office: '云岭镇人民政府', date: '2026-01-10' });
  expect(proof.unaccounted).toEqual([]);
});

describe('what only looks so is no heading', () => {
  const read = (lines: readonly ReadLine[]) => recogniseLines(lines, { id: 'r' }).report.parts[0].blocks;
  const among = (...inner: ReadLine[]): ReadLine[] => [
    { text: '云岭镇人民政府关于2025年度法治政府建设情况的报告' },
    { text: '一、主要举措和成效' },
    ...inner,
    { text: '二、存在的不足和原因' },
    { text: BODY },
  ];

  it('points of a list that follow one another', () => {
    const points = ['学法制度', '执法培训', '普法宣传'].map((text) => ({ text: `● ${text}` }));
    const blocks = read(among({ text: BODY }, ...points, { text: BODY }));
    expect(blocks.filter(({ kind }) => kind === 'section')).toEqual([]);
  });

  it('a single line in larger letters, and lines in those of the text', () => {
    const blocks = read(
      among({ text: '法治书屋', size: 22 }, { text: BODY }, { text: '短句' }, { text: BODY }),
    );
    expect(blocks.filter(({ kind }) => kind === 'section')).toEqual([]);
  });

  it('bold lines where the sections are numbered', () => {
    const bold: ReadLine = { text: '典型做法', face: 'bold' };
    const blocks = read(
      among({ text: '（一）健全学法制度' }, { text: BODY }, bold, { text: BODY }, bold, { text: BODY }),
    );
    expect(blocks.filter(({ kind }) => kind === 'section')).toHaveLength(1);
  });
});

describe('parts and sections both in bold', () => {
  const bold = (text: string): ReadLine => ({ text, face: 'bold' });
  const body: ReadLine = { text: BODY };
  const shape = (outline: Readonly<Record<string, string[]>>): string[] => {
    const lines = [
      { text: '云岭镇人民政府关于2025年度法治政府建设情况的报告' },
      body,
      ...Object.entries(outline).flatMap(([part, sections]) => [
        bold(part),
        ...(sections.length === 0 ? [body] : sections.flatMap((section) => [bold(section), body])),
      ]),
      { text: '云岭镇人民政府' },
      { text: '2026年1月10日' },
    ];
    return recogniseLines(lines, { id: 'r' }).report.parts.flatMap((part) =>
      part.blocks.length === 0 ? [] : [`${part.heading}: ${sectionsOf(part).map(({ heading }) => heading)}`],
    );
  };

  it.each([
    [
      'sections worded as parts',
      {
        工作开展情况: ['执法力量不足问题得到缓解', '落实工作举措', '打造特色品牌'],
        工作亮点: ['普法创新做法'],
        存在问题: ['执法力量不足', '普法存在短板'],
        下步打算: ['明确工作思路', '谋划2026年重点工作'],
      },
    ],
    [
      'parts with text of their own',
      { 主要工作成效: [], 主要负责人履职情况: [], 困难与问题: ['人员不足'], 今后努力方向: [] },
    ],
    [
      'the fixed names in another order',
      {
        主要负责人履行推进法治建设第一责任人职责情况: [],
        主要举措和成效: ['抓学习'],
        存在的不足和原因: [],
        下一步工作思路: [],
      },
    ],
  ])('are told apart by their words, their order and what stands below them: %s', (_, outline) => {
    const wanted = Object.entries(outline).map(([part, sections]) => `${part}: ${sections}`);
    expect(shape(outline).toSorted()).toEqual(wanted.toSorted());
  });
});
