import { redo, undo } from '@tiptap/pm/history';
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentToReport } from '../../../renderer/document/convert/document-to-report.ts';
import { rewritePartHeading } from '../../../renderer/document/edit/heading.ts';
import { pressEnter } from '../../../renderer/document/edit/keys.ts';
import { demote, setLevel } from '../../../renderer/document/edit/levels.ts';
import { moveHere } from '../../../renderer/document/edit/move-blocks.ts';
import { moveSection } from '../../../renderer/document/edit/sections.ts';
import { zoneNamed } from '../../../renderer/document/schema/zones.ts';
import { pageParagraphs } from '../../../shared/gongwen/page-paragraphs.ts';
import { expectEdit, linesOf, marked, perform } from './marked-text.ts';
import { pasting, typed } from './typed-text.ts';
import { writtenReport } from './written-report.ts';

const measuresAfter = (before: string[], text: string): string[] =>
  linesOf(typed(marked({ measures: before }), text), 'measures');

describe('a number typed before a text', () => {
  it.each([
    ['（一）学习', ['section 学习^']],
    ['㈠学习', ['section 学习^']],
    ['1.学习', ['item 学习^']],
    ['1．学习', ['item 学习^']],
    ['1、学习', ['item 学习^']],
    ['(1)学习', ['subitem 学习^']],
    ['一是学习', ['point 学习^']],
    ['一、学习', ['paragraph 一、学习^']],
    ['①学习', ['paragraph ①学习^']],
    ['1.5万人', ['paragraph 1.5万人^']],
  ])('makes a plain paragraph a block of its level: %s', (text, after) => {
    expect(measuresAfter(['paragraph ^'], text)).toEqual(after);
  });

  it.each([
    ['一是甲⏎二是乙', ['point 甲', 'point 乙^']],
    ['一是甲⏎三是乙', ['point 甲', 'point 乙^']],
    ['1.甲⏎2.乙', ['item 甲', 'item 乙^']],
    ['1.甲⏎2、乙⏎3．丙', ['item 甲', 'item 乙', 'item 丙^']],
    ['1.甲⏎（1）乙⏎(2)丙', ['item 甲', 'subitem 乙', 'subitem 丙^']],
    ['1.甲⏎2)乙⏎3）丙', ['item 甲', 'item 乙', 'item 丙^']],
    ['1.甲⏎②乙⏎③、丙', ['item 甲', 'item 乙', 'item 丙^']],
    ['1.甲⏎二、乙', ['item 甲', 'item 乙^']],
    ['1.甲⏎一是乙', ['item 甲', 'point 乙^']],
    ['1.甲⏎2.', ['item 甲', 'item 2.^']],
    ['1.甲⏎2.⏎乙', ['item 甲', 'item ', 'item 乙^']],
    ['1.甲⏎2.5万人', ['item 甲', 'item 2.5万人^']],
    ['1.甲⏎一、二、三产业', ['item 甲', 'item 一、二、三产业^']],
  ])('is never doubled in the next block: %s', (text, after) => {
    expect(measuresAfter(['paragraph ^'], text)).toEqual(after);
  });

  it.each([
    ['section ^学习', '（二）', 'section ^学习'],
    ['section ^学习', '二、', 'section 二、^学习'],
    ['section ^', '二、学', 'section 学^'],
    ['run-in-section ^不足。少。', '（三）', 'run-in-section ^不足。少。'],
    ['section ^', '（1）', 'subitem ^'],
    ['item ^', '（二）', 'section ^'],
    ['point ^学习', '二是', 'point ^学习'],
    ['item ^万元', '2.5', 'item 2.5^万元'],
    ['item ^甲乙^', '2.丙', 'item 丙^'],
    ['item ^', '2。甲', 'item 甲^'],
    ['item ^', '【2】甲', 'item 甲^'],
    ['section ^', '贰、甲', 'section 甲^'],
    ['item ^', '一是甲；二是乙', 'point 甲；二是乙^'],
    ['item ^甲；二是乙', '一是', 'item 一是^甲；二是乙'],
  ])('is taken for the number of %s', (before, text, after) => {
    expect(measuresAfter([before], text)).toEqual([after]);
  });

  it.each([
    ['五.一期间开展', '五.一期间开展'],
    ['五、一期间', '五、一期间'],
    ['七、一表彰', '七、一表彰'],
    ['八、五普法', '八、五普法'],
    ['二、一级响应', '二、一级响应'],
    ['一、二、三产业', '一、二、三产业'],
    ['２、 3号楼', '２、 3号楼'],
    ['二、一体推进', '一体推进'],
    ['二、学习', '学习'],
  ])('waits for what makes it a row or a day, letter by letter: %s', (text, left) => {
    const state = typed(marked({ measures: ['item 甲', 'item ^'] }), text);
    const elsewhere = state.apply(state.tr.setSelection(TextSelection.atStart(state.doc)));
    expect(linesOf(elsewhere, 'measures')).toEqual(['item 甲', `item ${left}`]);
  });

  it.each([
    ['item ^', '【1】、【2】两类', 'item 【1】、【2】两类^'],
    ['item ^', '[1][2]两类', 'item [1][2]两类^'],
    ['item ^', '（1）（2）两项', 'item （1）（2）两项^'],
    ['item ^', '（1）、（2）两项', 'item （1）、（2）两项^'],
    ['subitem ^', '（1）（2）两项', 'subitem （1）（2）两项^'],
    ['item ^', '1）、2）两项', 'item 1）、2）两项^'],
    ['item ^', '⑴、⑵两项', 'item ⑴、⑵两项^'],
    ['section ^', '壹、贰两类', 'section 壹、贰两类^'],
    ['paragraph ^', '（一）（二）两项', 'paragraph （一）（二）两项^'],
    ['paragraph ^', '（一）至（三）项', 'paragraph （一）至（三）项^'],
    ['run-in-section ^不足。少。', '（一）、（二）类', 'run-in-section （一）、（二）类^不足。少。'],
    ['item ^', '三是甲；四是乙', 'item 三是甲；四是乙^'],
    ['paragraph ^', '三是甲；四是乙', 'paragraph 三是甲；四是乙^'],
    ['paragraph ^', '（1）甲；（2）乙', 'subitem 甲；（2）乙^'],
    ['item ^', '【1】甲、【2】乙', 'item 甲、【2】乙^'],
  ])(
    'typed letter by letter stands in the text again where a row or a list of the sentence begins with it: %s %s',
    (before, text, after) => {
      expect(measuresAfter([before], text)).toEqual([after]);
    },
  );

  it('stands in the text again by a step of its own, and then stays there', () => {
    let state = typed(marked({ measures: ['item 甲', 'item ^'] }), '（1）（2）');
    expect(linesOf(state, 'measures')).toEqual(['item 甲', 'item （1）（2）^']);
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    expect(linesOf(state, 'measures')).toEqual(['item 甲', 'subitem （2）^']);
    redo(state, (tr) => {
      state = state.apply(tr);
    });
    const left = perform(typed(state, '两项'), pressEnter).state;
    expect(linesOf(left, 'measures')).toEqual(['item 甲', 'item （1）（2）两项', 'item ^']);
  });

  it('is no text again once the caret was elsewhere', () => {
    let state = typed(marked({ measures: ['item 甲', 'item ^'] }), '（1）');
    const { from } = state.selection;
    state = state.apply(state.tr.setSelection(TextSelection.atStart(state.doc)));
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from)));
    expect(linesOf(typed(state, '（2）'), 'measures')).toEqual(['item 甲', 'subitem ^']);
  });

  it('makes no section in the lead, and is not doubled there either', () => {
    const state = typed(marked({ lead: ['item ^'] }), '（二）甲');
    expect(linesOf(state, 'lead')).toEqual(['item 甲^']);
  });

  it('comes back by one undo, and is text from then on', () => {
    let state = typed(marked({ measures: ['point 甲', 'point ^'] }), '二是');
    expect(linesOf(state, 'measures')).toEqual(['point 甲', 'point ^']);
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    expect(linesOf(state, 'measures')).toEqual(['point 甲', 'point 二是^']);
    state = typed(state, '乙');
    expect(linesOf(state, 'measures')).toEqual(['point 甲', 'point 二是乙^']);
    const moved = perform(state, moveSection(zoneNamed(state.doc, 'measures').pos + 1, 1)).state;
    expect(linesOf(moved, 'measures')).toEqual(['point 甲', 'point 二是乙^']);
  });

  it('is taken together with what was typed when the caret goes elsewhere, and given back so', () => {
    let state = typed(marked({ measures: ['item 甲', 'item ^'] }), '2.');
    state = state.apply(state.tr.setSelection(TextSelection.atStart(state.doc)));
    expect(linesOf(state, 'measures')).toEqual(['item 甲', 'item ']);
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    expect(linesOf(state, 'measures')).toEqual(['item 甲', 'item ^']);
  });

  it('in front of what stood there comes back by one undo, and is text from then on', () => {
    let state = typed(marked({ measures: ['item 甲', 'item ^乙'] }), '2.');
    const leave = () => state.apply(state.tr.setSelection(TextSelection.atStart(state.doc)));
    state = leave();
    expect(linesOf(state, 'measures')).toEqual(['item 甲', 'item 乙']);
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    state = leave();
    expect(linesOf(state, 'measures')).toEqual(['item 甲', 'item 2.乙']);
  });

  it('goes along with a block that is moved, and is taken all the same', () => {
    const state = typed(marked({ measures: ['item 甲', 'item ^乙'] }), '2.');
    const moved = perform(state, moveHere(-1)).state;
    expect(linesOf(moved, 'measures')).toEqual(['item 2.^乙', 'item 甲']);
    const left = moved.apply(moved.tr.setSelection(TextSelection.atStart(moved.doc)));
    expect(linesOf(left, 'measures')).toEqual(['item 乙', 'item 甲']);
  });

  it('that becomes a figure after all is one: 2. and 5 before 万元', () => {
    const state = typed(marked({ measures: ['item 甲', 'item ^万元'] }), '2.5');
    const left = state.apply(state.tr.setSelection(TextSelection.atStart(state.doc)));
    expect(linesOf(left, 'measures')).toEqual(['item 甲', 'item 2.5万元']);
  });

  it('stands once on the page', () => {
    const state = typed(marked({ measures: ['paragraph ^'] }), '一是甲⏎二是乙⏎三是丙');
    const page = pageParagraphs(documentToReport(state.doc, writtenReport())).map(({ text }) => text);
    expect(page.filter((text) => /[甲乙丙]$/.test(text))).toEqual(['一是甲', '二是乙', '三是丙']);
  });
});

describe('a number that comes before a text in another way', () => {
  it.each([
    ['Enter before it', pressEnter, ['point 学习；^二是执法'], ['point 学习；', 'point ^执法']],
    [
      'Enter before a number of another level',
      pressEnter,
      ['item 学习。^（1）执法'],
      ['item 学习。', 'subitem ^执法'],
    ],
    [
      'Enter in a plain paragraph',
      pressEnter,
      ['paragraph 学习；^二是执法'],
      ['paragraph 学习；', 'paragraph ^二是执法'],
    ],
    [
      'a paste into an empty point',
      pasting('②执法'),
      ['point 学习', 'point ^'],
      ['point 学习', 'point 执法^'],
    ],
    ['a paste before the text', pasting('（二）规范'), ['section ^执法'], ['section 规范^执法']],
    [
      'a paste of a list in one line into a point',
      pasting('一是甲；二是乙。'),
      ['point 学习', 'point ^'],
      ['point 学习', 'paragraph 一是甲；二是乙。^'],
    ],
    [
      'a paste of a list in one line into an item',
      pasting('一是甲；二是乙。'),
      ['item 学习', 'item ^'],
      ['item 学习', 'item 一是甲；二是乙。^'],
    ],
    ['a paste of two lines', pasting('①甲', '②乙'), ['item ^'], ['item 甲', 'paragraph ②乙^']],
    [
      'a level of the menu',
      setLevel('point'),
      ['paragraph 一是甲^', 'paragraph 二是乙^'],
      ['point 甲^', 'point 乙^'],
    ],
    ['another level of the menu', setLevel('item'), ['paragraph （一）甲^'], ['item 甲^']],
    [
      'a level for paragraphs numbered in words',
      setLevel('item'),
      ['paragraph ^第一，甲', 'paragraph 第二，乙^'],
      ['item ^甲', 'item 乙^'],
    ],
    ['an item’s level for a date', setLevel('item'), ['paragraph 1.1 元旦^'], ['item 1.1 元旦^']],
    ['a paste of 第二，', pasting('第二，执法'), ['item 学习', 'item ^'], ['item 学习', 'item 执法^']],
    ['Tab', demote, ['section 1.甲^'], ['item 甲^']],
  ])('by %s is not doubled', (_name, edit, before, after) => {
    expectEdit({ measures: before }, edit, { measures: after });
  });

  it('is undone together with what brought it', () => {
    let { state } = perform(marked({ measures: ['point ^'] }), pasting('②执法'));
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    expect(linesOf(state, 'measures')).toEqual(['point ^']);
  });

  it.each([
    ['一、主要工作', '主要工作'],
    ['（一）主要工作', '主要工作'],
    ['1.主要工作', '主要工作'],
    ['①主要工作', '主要工作'],
    ['主要工作', '主要工作'],
  ])('in the wording of a part goes: %s', (wording, heading) => {
    const { state } = perform(marked({}), rewritePartHeading('measures', wording, 2025));
    expect(zoneNamed(state.doc, 'measures').node.attrs.heading).toBe(heading);
  });
});
