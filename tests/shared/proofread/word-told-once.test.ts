import { expect, it } from 'vitest';
import { proofread } from '../../../shared/proofread/proofread.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const toldOf = (text: string): string[] =>
  proofread(exampleReport(text), exampleSurroundings(text))
    .filter(({ rule }) => rule === 'known-slip' || rule === 'term-slip')
    .map(({ level, quote, fix }) => `${level} ${quote} → ${fix}`);

it('A letter that is wrong in two words of the lists is told once, by the surer', () => {
  expect(toldOf('深化行政执法体质改革。')).toEqual(['certain 体质改革 → 体制改革']);
});

it('Two wrong letters of one sentence are both told', () => {
  expect(toldOf('深化行政执法体质改革，压实第一责任人职则。')).toHaveLength(2);
});

it.each([
  ['学习习近法治思想。', '习近平法治思想'],
  ['加强法治政建设。', '法治政府建设'],
  ['党政主要责人述法。', '党政主要负责人'],
  ['完善公共法律务体系。', '公共法律服务'],
])('A letter lost inside a long term is told: %s', (text, right) => {
  expect(toldOf(text)).toEqual([expect.stringContaining(right)]);
});

it.each([
  '政府信息开放，法治政府设立窗口，第一责任人责任到人，公共法律顾问进村。',
  '落实规范文件、党政负责人责任，法治建设与政府建设并重。',
  '法制办、法制环境、法制保障、法制审核制度健全。',
  '体质监测、工作体质量化、网格官员与里长、机记本。',
])('What only looks like it is passed: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});
