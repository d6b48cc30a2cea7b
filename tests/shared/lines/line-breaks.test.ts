import { describe, expect, it } from 'vitest';
import { type Broken, breakLines } from '../../../shared/lines/line-breaks.ts';

const lines = (where: Broken, ...pieces: string[]) => breakLines(pieces.join('\n'), where);
const LONG = '全镇调解矛盾纠纷六十七件，办结六十六件，群众满意度达到百分之九十八，比上年提高两个百分点。';

describe('a line break inside a paragraph', () => {
  it.each<[string, Broken, string[], string[]]>([
    [
      'joins a sentence',
      'paragraph',
      ['全年受理', '案件67件，', '办结66件。'],
      ['全年受理案件67件，办结66件。'],
    ],
    ['joins two sentences', 'paragraph', ['甲。', '乙。'], ['甲。乙。']],
    ['joins a sentence of a block', 'block', ['全年受理', '案件67件。'], ['全年受理案件67件。']],
    [
      'joins a title of two lines',
      'block',
      ['青禾镇人民政府', '关于依法行政的报告'],
      ['青禾镇人民政府关于依法行政的报告'],
    ],
    ['keeps numbers apart', 'paragraph', ['12', '15'], ['12 15']],
    ['joins a narrow cell', 'block', ['责', '任', '单', '位'], ['责任单位']],
  ])('%s', (_, where, pieces, expected) => {
    expect(lines(where, ...pieces)).toEqual(expected);
  });
});

describe('a line break that is the border of a paragraph', () => {
  it.each<[string, Broken, string[], string[]]>([
    ['stands before a number', 'paragraph', ['如下', '（一）甲', '1.乙'], ['如下', '（一）甲', '1.乙']],
    ['stands before an indent', 'paragraph', ['甲。', '　　乙'], ['甲。', '乙']],
    [
      'stands before an indent of no-break blanks',
      'block',
      ['甲', '\u00A0\u00A0\u00A0\u00A0乙'],
      ['甲', '乙'],
    ],
    ['is doubled', 'paragraph', ['甲', '', '乙'], ['甲', '乙']],
    [
      'ends one sentence after another',
      'paragraph',
      ['甲。', '乙。', '丙。', '丁'],
      ['甲。', '乙。', '丙。', '丁'],
    ],
    ['ends a sentence of a block', 'block', ['甲。', '乙。'], ['甲。', '乙。']],
    [
      'follows the heading of a part',
      'paragraph',
      ['一、主要举措和成效', '一年来，全镇依法行政。'],
      ['一、主要举措和成效', '一年来，全镇依法行政。'],
    ],
    [
      'follows a short line among long ones',
      'block',
      ['健全工作机制', LONG, LONG],
      ['健全工作机制', LONG, LONG],
    ],
    ['parts labels', 'paragraph', ['索引号：A1', '发布机构：青禾镇'], ['索引号：A1', '发布机构：青禾镇']],
    ['parts the items of a page', 'block', ['首页', '新闻', '公开'], ['首页', '新闻', '公开']],
  ])('%s', (_, where, pieces, expected) => {
    expect(lines(where, ...pieces)).toEqual(expected);
  });

  it('parts office and date of a signature from the text and from each other', () => {
    for (const date of ['2025年1月10日', '二〇二五年一月十日', '2025.1.10'])
      expect(lines('paragraph', '特此报告。', '中共青禾镇委员会', '青禾镇人民政府', date)).toEqual([
        '特此报告。',
        '中共青禾镇委员会',
        '青禾镇人民政府',
        date,
      ]);
  });

  it('is the doubled one where both stand, and the single one joins', () => {
    expect(lines('block', '甲一。', '甲二。', '', '乙', '', '丙')).toEqual(['甲一。甲二。', '乙', '丙']);
  });
});

it('keeps every word, however a text is broken', () => {
  const words = ['甲。', '　　乙', '', '一、丙', '丁：', '2025年1月10日'];
  for (const where of ['title', 'paragraph', 'block'] as const)
    expect(lines(where, ...words).join('')).toBe('甲。乙一、丙丁：2025年1月10日');
});

it('adds nothing to the title of a report, on one line or on two', () => {
  const title = ['青禾镇人民政府', '关于2024年度法治政府建设情况的报告'];
  expect(lines('block', ...title, '2024年，全镇依法行政，现报告如下：')).toEqual([
    title.join(''),
    '2024年，全镇依法行政，现报告如下：',
  ]);
});
