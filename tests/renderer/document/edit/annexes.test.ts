import { undo } from '@tiptap/pm/history';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentToReport } from '../../../../renderer/document/convert/document-to-report.ts';
import { outlineOf } from '../../../../renderer/document/convert/outline.ts';
import { rangeOf, textRanges } from '../../../../renderer/document/convert/places.ts';
import {
  insertAnnex,
  moveAnnex,
  removeAnnex,
  setAnnexes,
} from '../../../../renderer/document/edit/annexes.ts';
import { moveYears } from '../../../../renderer/document/edit/move-years.ts';
import { annexesOf } from '../../../../renderer/document/schema/zones.ts';
import { blankReport } from '../../../../shared/report/blank-report.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { pagedAnnexes } from '../../../fixtures/annexes.ts';
import { documentOf, perform, stateOf } from '../marked-text.ts';

const report: Report = { ...blankReport('r', 2025, '青禾镇人民政府'), annexes: pagedAnnexes() };

const given = (from: Report = report): EditorState => stateOf(documentOf(from));

const annexesIn = (state: EditorState) => documentToReport(state.doc, report).annexes;

/** The state with the caret in the title of an annex. */
function inAnnex(state: EditorState, at: number): EditorState {
  const start = annexesOf(state.doc)[at]?.title.start ?? 0;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, start)));
}

function undone(state: EditorState): EditorState {
  let now = state;
  undo(state, (tr: Transaction) => {
    now = now.apply(tr);
  });
  return now;
}

describe('annexes on the paper', () => {
  it('are those of the report, with their ids, and come back as they were', () => {
    expect(annexesIn(given())).toEqual(report.annexes);
  });

  it('can be put in behind the one with the caret; one that stays empty is none of the report', () => {
    const { state } = perform(inAnnex(given(), 0), insertAnnex);
    expect(annexesOf(state.doc)).toHaveLength(4);
    expect(annexesOf(state.doc)[1]?.title.start).toBe(state.selection.from);
    expect(annexesIn(state)).toEqual(report.annexes);
    const typed = state.apply(state.tr.insertText('值班安排'));
    expect(annexesIn(typed)?.map(({ title }) => title)[1]).toBe('值班安排');
    typed.doc.check();
  });

  it('can be put in where there is none, behind the date', () => {
    const { annexes: _annexes, ...bare } = report;
    const { state } = perform(given(bare), insertAnnex);
    const typed = state.apply(state.tr.insertText('值班安排'));
    expect(annexesIn(typed)).toEqual([{ title: '值班安排', blocks: [] }]);
  });

  it('can be deleted as a whole, the others stay, and one undo brings it back', () => {
    const { state } = perform(inAnnex(given(), 0), removeAnnex);
    expect(annexesIn(state)).toEqual(report.annexes?.slice(1));
    expect(annexesIn(undone(state))).toEqual(report.annexes);
    expect(perform(given(), removeAnnex).applied).toBe(false);
  });

  it('change places with their text, and the caret goes along', () => {
    const [one, two, three] = pagedAnnexes();
    const down = perform(inAnnex(given(), 0), moveAnnex(1)).state;
    expect(annexesIn(down)).toEqual([two, one, three]);
    expect(down.selection.from).toBe(annexesOf(down.doc)[1]?.title.start);
    const up = perform(inAnnex(given(), 2), moveAnnex(-1)).state;
    expect(annexesIn(up)).toEqual([one, three, two]);
    expect(up.selection.from).toBe(annexesOf(up.doc)[1]?.title.start);
    expect(perform(inAnnex(given(), 2), moveAnnex(1)).applied).toBe(false);
  });

  it('refuse every change over their borders', () => {
    const state = given();
    const [first] = annexesOf(state.doc);
    const tr = state.tr.delete((first?.title.start ?? 0) - 2, first?.text.start ?? 0);
    expect(state.applyTransaction(tr).transactions).toEqual([]);
  });

  it('can be set from beside the paper, as a step that is undone', () => {
    const state = given();
    const set = state.apply(setAnnexes(state.tr, pagedAnnexes().slice(1)));
    expect(annexesIn(set)).toEqual(pagedAnnexes().slice(1));
    expect(annexesIn(undone(set))).toEqual(report.annexes);
  });

  it('stand in the outline, and their titles and cells have places', () => {
    const { state } = perform(inAnnex(given(), 1), insertAnnex);
    const annexes = outlineOf(state.doc).filter(({ kind }) => kind === 'annex');
    expect(annexes.map(({ number, text }) => [number, text])).toEqual([
      ['附件1', '青禾镇2025年度行政执法情况统计表'],
      ['附件2', '规范性文件目录'],
      ['附件3', ''],
      ['附件4', '青禾镇重大行政决策事项说明'],
    ]);
    const ranges = textRanges(state.doc);
    const textAt = (block: string): string | null => {
      const range = rangeOf(ranges, { block, from: 0, to: 99 });
      return range && state.doc.textBetween(range.from, range.to);
    };
    // By the annexes of the report, which the empty one is not among.
    expect(textAt('annex:3')).toBe('青禾镇重大行政决策事项说明');
    expect(textAt('x1/1.1')).toBe('316');
  });

  it('move their years with the report’s', () => {
    const { state } = perform(given(), moveYears({ from: 2025, to: 2026 }));
    const [first] = annexesIn(state) ?? [];
    expect(first?.title).toBe('青禾镇2026年度行政执法情况统计表');
  });
});
