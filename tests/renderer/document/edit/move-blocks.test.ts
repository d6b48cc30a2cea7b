import { undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { moveHere } from '../../../../renderer/document/edit/move-blocks.ts';
import { expectEdit, linesOf, marked, perform } from '../marked-text.ts';

describe('Alt+↑ and Alt+↓', () => {
  it.each([
    [
      'a point, not its section',
      -1,
      ['section 甲', 'point 一', 'point 二^'],
      ['section 甲', 'point 二^', 'point 一'],
    ],
    ['a paragraph', 1, ['paragraph 一^', 'paragraph 二'], ['paragraph 二', 'paragraph 一^']],
    [
      'an item with its sub-items, over an item with its own',
      -1,
      ['item 甲', 'subitem 一', 'item 乙^', 'subitem 二'],
      ['item 乙^', 'subitem 二', 'item 甲', 'subitem 一'],
    ],
    [
      'an item down over an item with its sub-items',
      1,
      ['item 甲^', 'subitem 一', 'item 乙', 'subitem 二', 'paragraph 尾'],
      ['item 乙', 'subitem 二', 'item 甲^', 'subitem 一', 'paragraph 尾'],
    ],
    [
      'a sub-item within its item',
      -1,
      ['item 甲', 'subitem 一', 'subitem 二^'],
      ['item 甲', 'subitem 二^', 'subitem 一'],
    ],
    [
      'a paragraph over a heading, into the section before',
      -1,
      ['section 甲', 'section 乙', 'paragraph 一^'],
      ['section 甲', 'paragraph 一^', 'section 乙'],
    ],
    [
      'a section from its heading',
      -1,
      ['section 甲', 'paragraph 一', 'section 乙^', 'paragraph 二'],
      ['section 乙^', 'paragraph 二', 'section 甲', 'paragraph 一'],
    ],
    [
      'all that is selected',
      1,
      ['point 一^', 'point 二^', 'point 三'],
      ['point 三', 'point 一^', 'point 二^'],
    ],
    [
      'nothing at the top of a part',
      -1,
      ['paragraph 一^', 'paragraph 二'],
      ['paragraph 一^', 'paragraph 二'],
    ],
    ['nothing at its end', 1, ['paragraph 一', 'paragraph 二^'], ['paragraph 一', 'paragraph 二^']],
  ] as const)('move %s', (_name, step, before, after) => {
    expectEdit({ measures: [...before] }, moveHere(step), { measures: [...after] });
  });

  it('leave every part as it was but the caret’s own, and are undone', () => {
    const before = marked({ measures: ['paragraph 一'], highlights: ['paragraph ^二'] });
    const { state } = perform(before, moveHere(-1));
    expect(state.doc.eq(before.doc)).toBe(true);
    let moved = perform(marked({ lead: ['paragraph 一', 'paragraph ^二'] }), moveHere(-1)).state;
    expect(linesOf(moved, 'lead')).toEqual(['paragraph ^二', 'paragraph 一']);
    undo(moved, (tr) => {
      moved = moved.apply(tr);
    });
    expect(linesOf(moved, 'lead')).toEqual(['paragraph 一', 'paragraph ^二']);
  });

  it('do nothing in the title', () => {
    expectEdit({ title: ['报^告'] }, moveHere(1), { title: ['报^告'] });
  });
});
