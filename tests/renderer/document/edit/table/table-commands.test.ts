import { redo, undo } from '@tiptap/pm/history';
import { type Command, type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentToReport } from '../../../../../renderer/document/convert/document-to-report.ts';
import { asCommand, type Edit } from '../../../../../renderer/document/edit/edit.ts';
import { moveHere } from '../../../../../renderer/document/edit/move-blocks.ts';
import { noticeOf } from '../../../../../renderer/document/edit/notice.ts';
import { mergeCells, splitCell } from '../../../../../renderer/document/edit/table/cells.ts';
import { addLine, deleteLines } from '../../../../../renderer/document/edit/table/lines.ts';
import { enterTable, tabInTable } from '../../../../../renderer/document/edit/table/tab.ts';
import { deleteTable, insertTable } from '../../../../../renderer/document/edit/table/whole.ts';
import { report } from '../../../../../shared/report/schema.ts';
import { linesOf, marked, perform } from '../../marked-text.ts';
import { cellStart, inCells, picture, TABLE, withTable } from './table-in-text.ts';

function ran(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

/** Where the cells of the table stand: 0 事项, 1 数量, 2 去年, 3 今年, 4 检查/次数, 5 11次, 6 15次. */
const cases: [string, [from: number, to?: number], Edit, string[]][] = [
  [
    'a row above',
    [5],
    addLine('row', false),
    ['事项(1×2)|数量(2×1)', '去年|今年', '||', '检查/次数|11次|15次'],
  ],
  [
    'a row below',
    [5],
    addLine('row', true),
    ['事项(1×2)|数量(2×1)', '去年|今年', '检查/次数|11次|15次', '||'],
  ],
  [
    'a row within a cell that covers two',
    [2],
    addLine('row', false),
    ['事项(1×3)|数量(2×1)', '|', '去年|今年', '检查/次数|11次|15次'],
  ],
  [
    'a row below the first, as wide as its cells',
    [1],
    addLine('row', true),
    ['事项(1×3)|数量(2×1)', '(2×1)', '去年|今年', '检查/次数|11次|15次'],
  ],
  [
    'a column left',
    [2],
    addLine('column', false),
    ['事项(1×2)||数量(2×1)', '|去年|今年', '检查/次数||11次|15次'],
  ],
  [
    'a column within a cell that covers two',
    [2],
    addLine('column', true),
    ['事项(1×2)|数量(3×1)', '去年||今年', '检查/次数|11次||15次'],
  ],
  [
    'a column right of the last',
    [6],
    addLine('column', true),
    ['事项(1×2)|数量(2×1)|', '去年|今年|', '检查/次数|11次|15次|'],
  ],
  ['a row away', [6], deleteLines('row'), ['事项(1×2)|数量(2×1)', '去年|今年']],
  [
    'the row away where a cell begins that reaches on: it keeps its words',
    [1],
    deleteLines('row'),
    ['事项|去年|今年', '检查/次数|11次|15次'],
  ],
  ['two rows away', [2, 6], deleteLines('row'), ['事项|数量(2×1)']],
  ['a column away', [3], deleteLines('column'), ['事项(1×2)|数量', '去年', '检查/次数|11次']],
  ['the first column away', [4], deleteLines('column'), ['数量(2×1)', '去年|今年', '11次|15次']],
  [
    'two cells side by side into one',
    [5, 6],
    mergeCells,
    ['事项(1×2)|数量(2×1)', '去年|今年', '检查/次数|11次/15次(2×1)'],
  ],
  [
    'cells across a merged one, which is taken in whole',
    [0, 4],
    mergeCells,
    ['事项/检查\n次数(1×3)|数量(2×1)', '去年|今年', '11次|15次'],
  ],
  [
    'a selection that runs backwards',
    [6, 2],
    mergeCells,
    ['事项(1×2)|数量(2×1)', '去年/今年\n11次\n15次(2×2)', '检查/次数'],
  ],
  ['a merged cell into its pieces', [0], splitCell, ['事项|数量(2×1)', '|去年|今年', '检查/次数|11次|15次']],
  ['a single cell in two', [5], splitCell, ['事项(1×2)|数量(3×1)', '去年(2×1)|今年', '检查/次数|11次||15次']],
];

describe('a table is changed by hand', () => {
  it.each(cases)('%s', (_, [from, to], edit, expected) => {
    const before = inCells(from, to);
    const { state, applied } = perform(before, edit);
    expect(applied).toBe(true);
    expect(picture(state)).toEqual(expected);
    state.doc.check();
    expect(report.parse(documentToReport(state.doc, withTable()))).toBeTruthy();
    const undone = ran(state, undo);
    expect(undone.doc.eq(before.doc)).toBe(true);
    expect(picture(ran(undone, redo))).toEqual(expected);
  });

  it('and goes when its last row or column goes', () => {
    for (const edit of [deleteLines('row'), deleteLines('column')]) {
      const { state } = perform(inCells(0, 6), edit);
      expect(picture(state)).toEqual([]);
      expect(linesOf(state, 'highlights').map((line) => line.replace('^', ''))).toEqual([
        'paragraph 上文。',
        'paragraph 下文。',
      ]);
    }
  });

  it('keeps its place and its id, and everything else stays as it was', () => {
    const before = inCells(5);
    const { state } = perform(before, addLine('row', true));
    const back = documentToReport(state.doc, withTable());
    expect(back.parts[1].blocks.map(({ id }) => id)).toEqual(['above', 'table-1', 'below']);
    expect({ ...back, parts: [] }).toEqual({ ...documentToReport(before.doc, withTable()), parts: [] });
  });

  it('with the caret in what came', () => {
    const { state } = perform(inCells(5), addLine('row', true));
    const typed = state.apply(state.tr.insertText('新'));
    expect(picture(typed).at(-1)).toBe('|新|');
  });

  it('not from its caption or outside of it', () => {
    const state = inCells(0);
    for (const at of [3, state.doc.content.size - 30]) {
      const outside = state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))));
      for (const edit of [addLine('row', true), deleteLines('column'), mergeCells, splitCell, deleteTable])
        expect(perform(outside, edit).applied).toBe(false);
    }
    for (const edit of [mergeCells]) expect(perform(inCells(5), edit).applied).toBe(false);
    expect(perform(inCells(5, 6), splitCell).applied).toBe(false);
  });

  it('and has no more columns than Word knows', () => {
    let state = inCells(6);
    for (let at = 0; at < 70; at += 1) state = perform(state, addLine('column', true)).state;
    expect(picture(state).at(-1)?.split('|')).toHaveLength(63);
  });
});

describe('Tab in a table', () => {
  it('goes from cell to cell, and makes a row in the last', () => {
    let { state } = perform(inCells(5), tabInTable);
    expect(state.doc.textBetween(state.selection.from, state.selection.to)).toBe('15次');
    ({ state } = perform(state, tabInTable));
    state = state.apply(state.tr.insertText('甲'));
    expect(picture(state).at(-1)).toBe('甲||');
    expect(perform(marked({ lead: ['paragraph 一^'] }), tabInTable).applied).toBe(false);
  });
});

describe('插入表格', () => {
  it('puts one below the paragraph with the caret, with a line below it', () => {
    const before = marked({ highlights: ['paragraph 一^段'] });
    const { state } = perform(before, insertTable(2, 3));
    expect(linesOf(state, 'highlights').map((line) => line.split(' ', 1)[0])).toEqual([
      'paragraph',
      'table',
      'paragraph',
    ]);
    expect(picture(state)).toEqual(['||', '||']);
    expect(ran(state, undo).doc.eq(before.doc)).toBe(true);
  });

  it('takes the place of an empty line between two others', () => {
    const before = marked({ highlights: ['paragraph 一', 'paragraph ^', 'section 二'] });
    const { state } = perform(before, insertTable(1, 1));
    expect(linesOf(state, 'highlights').map((line) => line.split(' ', 1)[0])).toEqual([
      'paragraph',
      'table',
      'section',
    ]);
    expect(ran(state, undo).doc.eq(before.doc)).toBe(true);
  });

  it('is moved no further than the lines beside it, which undo takes away again', () => {
    const before = inCells(5);
    const levels = (state: EditorState) => linesOf(state, 'highlights').map((line) => line.split(' ', 1)[0]);
    for (const step of [-1, 1] as const) {
      const once = perform(before, moveHere(step)).state;
      const moved =
        step === -1
          ? ['paragraph', 'table', 'paragraph', 'paragraph']
          : ['paragraph', 'paragraph', 'table', 'paragraph'];
      expect(levels(once)).toEqual(moved);
      let told: unknown;
      asCommand(moveHere(step))(once, (tr) => {
        told = noticeOf(tr);
        expect(tr.docChanged).toBe(false);
      });
      expect(told).toEqual({ kind: 'stays', why: step === -1 ? 'first' : 'last' });
      const undone = ran(once, undo);
      expect(undone.doc.eq(before.doc)).toBe(true);
      expect(ran(undone, redo).doc.eq(once.doc)).toBe(true);
    }
  });

  it('stands in no title and in no other table', () => {
    expect(perform(marked({ title: ['报^告'] }), insertTable(2, 2)).applied).toBe(false);
    expect(perform(inCells(5), insertTable(2, 2)).applied).toBe(false);
  });

  it('goes as a whole again', () => {
    const { state } = perform(inCells(3), deleteTable);
    expect(documentToReport(state.doc, withTable()).parts[1].blocks.map(({ id }) => id)).toEqual([
      'above',
      'below',
    ]);
    expect(TABLE.rows).toHaveLength(3);
  });
});

describe('Tab on a table that is selected whole', () => {
  it('goes into its first cell', () => {
    const inside = inCells(4);
    const { tr, doc, selection } = inside;
    const whole = inside.apply(tr.setSelection(NodeSelection.create(doc, selection.$from.before(2))));
    expect(perform(whole, enterTable).state.selection.from).toBe(cellStart(whole, 0));
  });

  it('is left to other keys where a caret is in it', () => {
    const inside = inCells(4);
    expect(enterTable(inside.tr)).toBe(false);
  });
});
