import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Proofreader, proofread } from '../../../shared/proofread/proofread.ts';
import { RULES } from '../../../shared/proofread/rules.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { exampleReport, exampleSurroundings } from './example-report.ts';

const around = exampleSurroundings('');

it('What was found once is found again, in the same words, however the report changed in between', () => {
  const examples = RULES.flatMap(({ found, passed }) => [found, ...passed]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...examples), { minLength: 2, maxLength: 6 }), (chosen) => {
      const proofreader = new Proofreader();
      for (const example of chosen) {
        const [report, surroundings] = [exampleReport(example), exampleSurroundings(example)];
        expect(proofreader.proofread(report, surroundings)).toEqual(proofread(report, surroundings));
      }
    }),
    { numRuns: 60 },
  );
});

it('A finding’s place is the text that it quotes, and findings stand in the order of the page', () => {
  const report = exampleReport({
    lead: ['现将2024年工作情况报告如下：'],
    measures: ['（一）规范执法。出具意见16余次，出具意见39余次。', '1.覆盖率达100%以上，'],
    plan: ['满意度达120%。'],
  });
  const findings = proofread(report, around);
  expect(findings.map(({ where, quote }) => `${where} ${quote}`)).toEqual([
    '引言 2024',
    '一（一） 16余次',
    '一（一） 39余次',
    '一（一） 100%以上',
    '一（一） 00%以上，',
    '二 特色亮点',
    '五 120%',
    '五 ',
  ]);
});

it('A word of the office’s own is not asked about', () => {
  const report = exampleReport('会同工商局、安监局开展检查。');
  const quotes = (ownWords: string[]) => proofread(report, { ...around, ownWords }).map(({ quote }) => quote);
  expect(quotes([])).toEqual(expect.arrayContaining(['工商局', '安监局']));
  expect(quotes(['工商局'])).not.toContain('工商局');
  expect(quotes(['工商局'])).toContain('安监局');
});

it('Nothing is found in a report of nothing but its frame', () => {
  const bare: Report = { ...exampleReport({ title: '' }), office: '' };
  expect(proofread(bare, around).every(({ place }) => place.from <= place.to)).toBe(true);
});

it('A caption’s number may be parted from its name by a blank, and nothing else in it', () => {
  const quotes = (caption: string) => {
    const report = exampleReport({ table: [['类别', '件数']] });
    for (const block of report.parts[0].blocks) block.text = caption;
    return proofread(report, around)
      .filter(({ rule }) => rule === 'stray-blank')
      .map(({ quote }) => quote);
  };
  for (const caption of ['表1 案件统计', '表2-1　案件统计', '附表一 案件统计'])
    expect(quotes(caption)).toEqual([]);
  expect(quotes('表1 案件 统计')).toEqual(['案件 统计']);
});
