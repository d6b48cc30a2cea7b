import { undo } from '@tiptap/pm/history';
import { expect, it } from 'vitest';
import { countMovedYears, moveYears } from '../../../../renderer/document/edit/move-years.ts';
import { zoneNamed } from '../../../../renderer/document/schema/zones.ts';
import { linesOf, marked, perform } from '../marked-text.ts';

const move = { from: 2025, to: 2027 };

const before = marked({
  title: ['青石镇2025年度法治政府建设情况的报告'],
  addressee: ['2025年县政府：'],
  measures: [
    'section 2025年普法^走深走实',
    'paragraph 2025年学法12次。自2021年起逐年开展。依据《2025年工作要点》。',
    'paragraph 2025年3月8日开展普法。',
  ],
  plan: ['item 2026年办好实事。2026年底前完成。'],
  signatureDate: ['2026年1月8日'],
});

it('Years that mean the report or its plan move in text and headings, dates and titles stay', () => {
  const { state } = perform(before, moveYears(move));
  expect(linesOf(state, 'title')).toEqual(['青石镇2027年度法治政府建设情况的报告']);
  expect(linesOf(state, 'addressee')).toEqual(['2025年县政府：']);
  expect(linesOf(state, 'measures')).toEqual([
    expect.stringContaining('2027年普法'),
    'paragraph 2027年学法12次。自2021年起逐年开展。依据《2025年工作要点》。',
    'paragraph 2025年3月8日开展普法。',
  ]);
  expect(linesOf(state, 'plan')).toEqual(['item 2028年办好实事。2028年底前完成。']);
  expect(zoneNamed(state.doc, 'plan').node.attrs.heading).toContain('2028');
  expect(linesOf(state, 'signatureDate')).toEqual(['2026年1月8日']);
  state.doc.check();
});

it('It says how many sentences and headings it moves, and one undo gives them all back', () => {
  expect(countMovedYears(before.doc, move)).toBe(6);
  const { state } = perform(before, moveYears(move));
  let undone = state;
  undo(state, (tr) => {
    undone = state.apply(tr);
  });
  expect(undone.doc.eq(before.doc)).toBe(true);
  expect(countMovedYears(before.doc, { from: 2019, to: 2020 })).toBe(0);
});
