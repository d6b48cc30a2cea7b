import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../shared/compare/compare-reports.ts';
import { reportLines } from '../../../shared/compare/report-lines.ts';
import { isRestorable, withRowRestored, withZoneRestored } from '../../../shared/compare/restore.ts';
import { takenBack } from '../../../shared/compare/taken-back.ts';
import { reportTexts } from '../../../shared/proofread/texts.ts';
import type { Annex, Report } from '../../../shared/report/schema.ts';
import { newBaseline } from '../../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../../shared/roll-forward/roll-forward.ts';
import { newReturned } from '../../../shared/take-back/new-returned.ts';
import { take } from '../../../shared/take-back/take.ts';
import { pagedAnnexes } from '../../fixtures/annexes.ts';
import { wholeReport } from '../../fixtures/whole-reports/whole-report.ts';

const bare = wholeReport(0).report;
const withAnnexes = (annexes: Annex[]): Report => ({ ...bare, annexes });
const report = withAnnexes(pagedAnnexes());

/** The report after another text of an annex's block. */
const rewritten = (from: string, to: string): Report =>
  withAnnexes(JSON.parse(JSON.stringify(report.annexes).replace(from, to)));

const AFTERS: [string, Report][] = [
  ['a figure in a cell', rewritten('316', '318')],
  ['a paragraph', rewritten('采纳4条', '采纳5条')],
  ['a title', rewritten('重大行政决策事项说明', '重大决策说明')],
  ['an annex that is gone', withAnnexes(pagedAnnexes().slice(0, 2))],
  ['all gone', bare],
  [
    'one that is new',
    withAnnexes([
      ...pagedAnnexes(),
      { title: '新表', blocks: [{ id: 'n', kind: 'paragraph', text: '新文。' }] },
    ]),
  ],
];

function restored(before: Report, after: Report): Report {
  let now = after;
  for (let round = 0; round < 50; round += 1) {
    const { rows } = compareReports(before, now);
    const at = rows.findIndex(isRestorable);
    if (at < 0) return now;
    now = withRowRestored(before, now, rows, at);
  }
  return now;
}

describe('annexes, compared', () => {
  it('are lines of their own, with their cells', () => {
    const lines = reportLines(report).filter(({ zone }) => zone.startsWith('annex:'));
    expect(lines.map(({ text, rows }) => (rows ? `表：${text}` : text))).toEqual([
      '青禾镇2025年度行政执法情况统计表',
      '表：',
      '注：数据截至2025年12月31日。',
      '规范性文件目录',
      '青禾镇重大行政决策事项说明',
      '一、事项来源',
      '由3个村提出，经党委会议讨论后列入目录。',
      '（一）征求意见',
      '2025年4月公示20日，收到意见6条，采纳4条。',
      '表：表2 意见采纳情况表',
    ]);
  });

  it.each(AFTERS)('tell of %s, and row by row it is put back', (_, after) => {
    expect(compareReports(report, after).rows.some(isRestorable)).toBe(true);
    const back = restored(report, after);
    const said = (one: Report) => reportLines(one).map(({ text, rows }) => [text, rows]);
    expect(said(back)).toEqual(said(report));
  });

  it('come back as wholes', () => {
    const after = rewritten('采纳4条', '采纳5条');
    expect(withZoneRestored(report, after, 'annex:3').annexes).toEqual(report.annexes);
    expect(withZoneRestored(report, withAnnexes(pagedAnnexes().slice(0, 2)), 'annex:3').annexes).toEqual(
      report.annexes,
    );
  });

  it('that came back from the county tell who changed what', () => {
    const own = { before: '采纳4条', after: '采纳5条' };
    const tracked = [{ author: '县司法局', kind: 'inserted', text: '5', ...own }] as const;
    const { changes, report: back } = takenBack(report, rewritten('采纳4条', '采纳5条'), tracked);
    expect(changes).toEqual([expect.objectContaining({ where: expect.stringContaining('附件3') })]);
    expect(back.annexes?.[2]?.blocks[3]?.id).toBe('x6');
  });
});

it.each(AFTERS)('Annexes with %s that came back are proposed, and taking all gives that text', (_, came) => {
  const file = { file: '修改稿.docx', report: came, tracked: [], marked: [], formats: 0, notes: [] };
  const sent = { report, number: null, name: '现在' };
  const { proposals } = newReturned(sent, file, { id: 'r1', at: '2026-01-10T09:00:00.000Z' });
  const said = (one: Report) => reportLines(one).map(({ text, rows }) => [text, rows]);
  expect(said(take(report, report, proposals))).toEqual(said(came));
});

describe('annexes, rolled forward', () => {
  it('move their years and keep every other word and figure', () => {
    const { report: next } = rollForward(report, { year: report.year + 1, id: 'next' });
    expect(next.annexes?.map(({ blocks }) => blocks.length)).toEqual([2, 0, 5]);
    expect(JSON.stringify(next.annexes)).toContain('316');
    const [title] = rollForward({ ...report, year: 2025 }, { year: 2026, id: 'next' }).report.annexes ?? [];
    expect(title?.title).toBe('青禾镇2026年度行政执法情况统计表');
  });

  it('have their sentences and rows among those that are carried', () => {
    const { sentences } = newBaseline(report, report.year + 1);
    const own = sentences.filter(({ part }) => part.startsWith('annex:'));
    expect(own.map(({ where, before }) => [where, before])).toEqual(
      expect.arrayContaining([
        ['附件1', expect.stringContaining('316')],
        ['附件3', '由3个村提出，经党委会议讨论后列入目录。'],
      ]),
    );
  });
});

it('Annexes are proofread, title, text and cells', () => {
  const texts = reportTexts(report).filter(({ part, kind }) => part === 'annex' || kind === 'annex');
  expect(texts.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['规范性文件目录', '316', '一、事项来源', '表2 意见采纳情况表']),
  );
});
