import { closeHistory, undo } from '@tiptap/pm/history';
import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentSentences } from '../../../renderer/document/convert/document-sentences.ts';
import { documentToReport } from '../../../renderer/document/convert/document-to-report.ts';
import { clearSelection } from '../../../renderer/document/edit/deletion.ts';
import { insertBlocks } from '../../../renderer/document/edit/insertion.ts';
import { pressBackspace, pressDelete, pressEnter, selectMore } from '../../../renderer/document/edit/keys.ts';
import { demote, setLevel } from '../../../renderer/document/edit/levels.ts';
import { goToCell, turnTable } from '../../../renderer/document/edit/tables.ts';
import { copiedText } from '../../../renderer/document/paste/copied-text.ts';
import { blocksOfSlice } from '../../../renderer/document/paste/pasted-blocks.ts';
import { blockOf } from '../../../shared/report/place.ts';
import { placedSentences } from '../../../shared/report/placed-sentences.ts';
import type { Report, Table } from '../../../shared/report/schema.ts';
import { documentOf, perform, stateOf } from './marked-text.ts';
import { writtenReport } from './written-report.ts';

const table: Table = {
  id: 'table-1',
  kind: 'table',
  text: '表1',
  rows: [
    [
      { text: '事项', rows: 2 },
      { text: '数量', columns: 2 },
    ],
    [{ text: '去年' }, { text: '今年' }],
    [{ text: '检查\n次数' }, { text: '11次' }, { text: '' }],
  ],
};

function given(): Report {
  const report = writtenReport();
  report.parts[1].blocks = [
    { id: 'above', kind: 'paragraph', text: '上文。' },
    table,
    { id: 'below', kind: 'paragraph', text: '下文。' },
  ];
  return report;
}

const state = (report = given()) => stateOf(documentOf(report));
const backOf = ({ doc }: EditorState) => documentToReport(doc, given()).parts[1].blocks;
const tableOf = (from: EditorState): Table | undefined =>
  backOf(from).find((block) => block.kind === 'table');

function find({ doc }: EditorState, text: string): number {
  let found = -1;
  doc.descendants((node, pos) => {
    if (found < 0 && node.isTextblock && node.textContent.startsWith(text)) found = pos + 1;
  });
  return found;
}

/** With the caret before a text, or a selection from one text to another. */
function at(from: EditorState, anchor: string, head = anchor): EditorState {
  const selection = TextSelection.create(from.doc, find(from, anchor), find(from, head));
  return from.apply(from.tr.setSelection(selection));
}

describe('a table in the editor', () => {
  it('comes back as it was, at the borders of a part and beside another too', () => {
    for (const blocks of [given().parts[1].blocks, [table], [table, { ...table, id: 'table-2', text: '' }]]) {
      const report = given();
      report.parts[1].blocks = blocks;
      report.parts[3].blocks.splice(1, 0, { ...table, id: 'table-3' });
      expect(documentToReport(documentOf(report), report)).toEqual(report);
    }
  });

  it('is selected by Ctrl+A a cell first, then whole, and only then with its part', () => {
    const selected = ({ doc, selection: { from, to } }: EditorState) => doc.textBetween(from, to, '|');
    const presses = (from: EditorState, times: number): EditorState[] =>
      times === 0 ? [] : [from, ...presses(perform(from, selectMore).state, times - 1)].slice(0, times);
    const steps = presses(at(state(), '11次'), 5).map(selected);
    const cells = '表1|事项|数量|去年|今年|检查\n次数|11次|';
    expect(steps.slice(0, 4)).toEqual(['', '11次', cells, `上文。|${cells}|下文。`]);
    expect(steps[4]).toContain('青石镇');
    const empty = state();
    const last = find(empty, '11次') + '11次'.length + 2;
    const inEmpty = empty.apply(empty.tr.setSelection(TextSelection.create(empty.doc, last)));
    expect(presses(inEmpty, 2).map(selected)).toEqual(['', cells]);
  });

  it('loses no word around it to what is written over a cell or all cells after Ctrl+A', () => {
    for (const times of [1, 2]) {
      let now = at(state(), '11次');
      for (let time = 0; time < times; time += 1) now = perform(now, selectMore).state;
      const written = perform(now, clearSelection).state;
      const blocks = backOf(written.apply(written.tr.insertText('新')));
      expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
        ['paragraph', '上文。'],
        ['table', times === 1 ? '表1' : '新'],
        ['paragraph', '下文。'],
      ]);
    }
  });

  it('takes typing and line ends in its cells', () => {
    let now = at(state(), '11次');
    now = now.apply(now.tr.insertText('约'));
    now = perform(now, pressEnter).state;
    expect(tableOf(now)?.rows[2]?.[1]).toEqual({ text: '约\n11次' });
  });

  it.each<[string, (from: EditorState) => Transaction]>([
    ['a row away', (from) => from.tr.delete(find(from, '去年') - 2, find(from, '今年') + 4)],
    ['a cell away', (from) => from.tr.delete(find(from, '去年') - 1, find(from, '今年') - 1)],
    ['text into it from above', (from) => from.tr.delete(find(from, '上文'), find(from, '去年'))],
    ['two cells into one', (from) => from.tr.delete(find(from, '去年') + 1, find(from, '今年') + 1)],
    ['a span', (from) => from.tr.setNodeAttribute(find(from, '去年') - 1, 'colspan', 3)],
    ['a cell in two', (from) => from.tr.split(find(from, '去年') + 1)],
  ])('refuses %s', (_, change) => {
    const from = state();
    expect(from.applyTransaction(change(from)).transactions).toEqual([]);
  });

  it('empties the cells that a selection within it covers', () => {
    const { state: now } = perform(at(state(), '去年', '11次'), clearSelection);
    expect(tableOf(now)?.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['事项', '数量'],
      ['', ''],
      ['', '11次', ''],
    ]);
  });

  it('stays whole where a selection reaches into it, and goes where one covers it', () => {
    const into = perform(at(state(), '上文', '去年'), clearSelection).state;
    expect(backOf(into)).toEqual(given().parts[1].blocks.slice(1));
    const over = perform(at(state(), '上文', '下文'), clearSelection).state;
    expect(backOf(over)).toEqual([given().parts[1].blocks[2]]);
    over.doc.check();
    let back = over;
    undo(over, (tr) => {
      back = over.apply(tr);
    });
    expect(backOf(back)).toEqual(given().parts[1].blocks);
  });

  it('is selected by Backspace below it and Delete above it, and deleted by the next one', () => {
    const below = perform(at(state(), '下文'), pressBackspace).state;
    expect(below.selection).toBeInstanceOf(NodeSelection);
    expect(tableOf(perform(below, pressBackspace).state)).toBeUndefined();
    const end = state();
    const above = end.apply(end.tr.setSelection(TextSelection.create(end.doc, find(end, '上文') + 3)));
    const selected = perform(above, pressDelete).state;
    expect(selected.selection).toBeInstanceOf(NodeSelection);
    expect(tableOf(perform(selected, pressDelete).state)).toBeUndefined();
  });

  it('does not change its level, nor lose a cell to Backspace', () => {
    const inside = at(state(), '去年');
    for (const edit of [setLevel('item'), demote, pressBackspace])
      expect(perform(inside, edit).state.doc.eq(inside.doc)).toBe(true);
  });

  it('is walked through cell by cell with Tab, and left at its ends', () => {
    let now = at(state(), '表1');
    const seen: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      now = perform(now, goToCell(1)).state;
      seen.push(now.selection.$from.parent.textContent);
    }
    expect(seen).toEqual(['事项', '数量', '去年', '今年', '检查\n次数', '11次', '', '下文。', '下文。']);
    expect(perform(at(state(), '表1'), goToCell(-1)).state.selection.$from.parent.textContent).toBe('上文。');
  });

  it('keeps a line above and below it', () => {
    const report = given();
    report.parts[1].blocks = [{ id: 'only', kind: 'paragraph', text: '只此' }, table];
    const from = at(state(report), '只此');
    const start = find(from, '只此');
    const now = from.apply(from.tr.delete(start - 1, start + 3));
    expect(tableOf(now)).toEqual(table);
    expect(now.doc.child(4).content.content.map(({ type }) => type.name)).toEqual([
      'paragraph',
      'table',
      'paragraph',
    ]);
  });

  it('is copied and pasted whole, and as lines where only a piece of it is selected', () => {
    const from = state();
    const selected = from.apply(from.tr.setSelection(NodeSelection.create(from.doc, find(from, '表1') - 2)));
    expect(copiedText(selected)).toBe('表1\n事项\t数量\n去年\t今年\n检查 次数\t11次\t');
    const pasted = at(from, '下文');
    const { tr } = pasted;
    insertBlocks(tr, blocksOfSlice(selected.selection.content()));
    const now = pasted.apply(tr);
    now.doc.check();
    expect(documentToReport(now.doc, given()).parts[1].blocks).toHaveLength(4);
    const piece = at(from, '去年', '11次').selection.content();
    expect(blocksOfSlice(piece).every((block) => block.table === undefined)).toBe(true);
  });

  it('is laid across a page, however it is selected, and set upright again by undo', () => {
    const turned = { ...table, landscape: true };
    const from = state();
    const whole = from.apply(from.tr.setSelection(NodeSelection.create(from.doc, find(from, '表1') - 2)));
    for (const selected of [at(from, '表1'), at(from, '去年', '11次'), whole])
      expect(tableOf(perform(selected, turnTable(true)).state)).toEqual(turned);
    const across = perform(at(from, '去年'), turnTable(true)).state;
    expect(tableOf(perform(across, turnTable(false)).state)).toEqual(table);
    let back = across;
    undo(across, (tr) => {
      back = across.apply(tr);
    });
    expect(tableOf(back)).toEqual(table);
    for (const outside of [at(from, '下文'), at(from, '上文', '去年')])
      expect(perform(outside, turnTable(true)).applied).toBe(false);
  });

  it('stays landscape when it is copied and pasted', () => {
    const from = perform(at(state(), '去年'), turnTable(true)).state;
    const selected = from.apply(from.tr.setSelection(NodeSelection.create(from.doc, find(from, '表1') - 2)));
    const pasted = at(from, '下文');
    const { tr } = pasted;
    insertBlocks(tr, blocksOfSlice(selected.selection.content()));
    const tables = backOf(pasted.apply(tr)).filter(({ kind }) => kind === 'table');
    expect(tables.map((block) => 'landscape' in block && block.landscape)).toEqual([true, true]);
  });

  it('has the same sentences in the editor as in its report, a row each', () => {
    const report = given();
    const found = placedSentences(report);
    expect(documentSentences(documentOf(report))).toMatchObject(found);
    const inTable = found.filter(({ place }) => blockOf(place) === 'table-1');
    expect(inTable.map(({ sentence }) => sentence)).toEqual([
      '表1',
      '事项　数量',
      '去年　今年',
      '检查 次数　11次',
    ]);
  });
});

it('The line beside a table goes with the change that asked for it, whatever is taken for a number by the same change', () => {
  const report = given();
  report.parts[4].blocks = ['抓学习', '抓执法'].map((text) => ({ id: text, kind: 'point', text }));
  const begun = at(state(report), '抓执法');
  let now = begun;
  for (const letter of '二、') now = now.apply(now.tr.insertText(letter));
  const above = find(now, '上文。') - 1;
  const { tr } = now;
  closeHistory(tr).delete(above, above + (now.doc.nodeAt(above)?.nodeSize ?? 0));
  now = now.apply(tr.setSelection(TextSelection.atStart(tr.doc)));
  expect(documentToReport(now.doc, report).parts[4].blocks).toMatchObject([
    { text: '抓学习' },
    { text: '抓执法' },
  ]);
  const apply = (one: Transaction): void => {
    now = now.apply(one);
  };
  while (undo(now, apply));
  expect(documentToReport(now.doc, report)).toEqual(documentToReport(begun.doc, report));
});
