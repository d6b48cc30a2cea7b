import { expect, it } from 'vitest';
import { Proofreader } from '../../../../shared/proofread/proofread.ts';
import { PERSONAL } from '../../../../shared/proofread/rules/personal.ts';
import { personalItems } from '../../../../shared/publish/personal-items.ts';
import { exampleReport, exampleSurroundings } from '../example-report.ts';

const withTable = (...table: string[][]) => exampleReport({ measures: ['调解情况见下表。'], table });

const TABLES = [
  [
    ['姓名', '联系电话', '住址', '件数'],
    ['次仁旺姆', '67891234', '青禾镇河口村', '12'],
    ['欧阳锋', '13812345678', '柳塘社区', '67891234'],
  ],
  [
    ['当事人', '张伟'],
    ['案由', '邻里纠纷'],
  ],
];

it('审校 finds in a table’s cells what their heads say, as 公开稿 does', () => {
  for (const table of TABLES) {
    const report = withTable(...table);
    const found = new Proofreader(PERSONAL).proofread(report, exampleSurroundings(''));
    const quotes = found.map(({ quote }) => quote);
    expect(quotes).toEqual(personalItems(report).map(({ quote }) => quote));
    expect(quotes).toContain(table === TABLES[0] ? '次仁旺姆' : '张伟');
    expect(quotes).not.toContain('12');
  }
});

it('A cell is read again when the head above it has changed', () => {
  const proofreader = new Proofreader(PERSONAL);
  const under = (head: string): string[] =>
    proofreader
      .proofread(withTable([head, '件数'], ['张伟', '3']), exampleSurroundings(''))
      .map(({ quote }) => quote);
  expect(under('村名')).toEqual([]);
  expect(under('姓名')).toEqual(['张伟']);
  expect(under('村名')).toEqual([]);
});
