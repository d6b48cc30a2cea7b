import { describe, expect, it } from 'vitest';
import { pressBackspace, pressDelete, pressEnter, selectMore } from '../../../renderer/document/edit/keys.ts';
import { expectEdit, linesOf, marked, perform } from './marked-text.ts';

describe('Enter', () => {
  it.each([
    [
      'at the end of a heading opens a plain paragraph',
      ['section 强化学习^'],
      ['section 强化学习', 'paragraph ^'],
    ],
    [
      'in a heading leaves its rest as a plain paragraph',
      ['section 强化^学习'],
      ['section 强化', 'paragraph ^学习'],
    ],
    ['before a heading makes room above it', ['section ^强化'], ['paragraph ', 'section ^强化']],
    [
      'in a run-in section splits off a plain paragraph',
      ['run-in-section 不足。^少'],
      ['run-in-section 不足。', 'paragraph ^少'],
    ],
    ['in a paragraph splits it', ['paragraph 一年^来'], ['paragraph 一年', 'paragraph ^来']],
    ['at the end of an item opens the next item', ['item 台账^'], ['item 台账', 'item ^']],
    ['at the end of a point opens the next point', ['point 学习^'], ['point 学习', 'point ^']],
    ['before an item opens an item above it', ['item ^台账'], ['item ', 'item ^台账']],
    ['on an empty item makes it plain', ['item 台账', 'item ^'], ['item 台账', 'paragraph ^']],
    ['on an empty point makes it plain', ['point ^'], ['paragraph ^']],
    ['on an empty heading makes it plain', ['section ^'], ['paragraph ^']],
    ['over a selection replaces it', ['paragraph 一^年^来'], ['paragraph 一', 'paragraph ^来']],
  ])('%s', (_name, before, after) => {
    expectEdit({ measures: before }, pressEnter, { measures: after });
  });

  it('goes from the title to the addressee and leaves the title whole', () => {
    expectEdit({ title: ['报^告'], addressee: ['县政府：'] }, pressEnter, {
      title: ['报告'],
      addressee: ['^县政府：'],
    });
  });

  it('does nothing after the date', () => {
    expectEdit({ signatureDate: ['2026年^'] }, pressEnter, { signatureDate: ['2026年^'] });
  });
});

describe('Backspace', () => {
  it.each([
    ['before an item makes it plain', ['item 一', 'item ^二'], ['item 一', 'paragraph ^二']],
    ['before a heading makes it plain', ['paragraph 一', 'section ^二'], ['paragraph 一', 'paragraph ^二']],
    ['before a paragraph joins it to the block above', ['item 一', 'paragraph ^二'], ['item 一^二']],
    ['removes an empty line above', ['paragraph ', 'paragraph ^二'], ['paragraph ^二']],
    ['stays in its part', ['paragraph ^一'], ['paragraph ^一']],
    ['deletes over paragraphs', ['item 甲^乙', 'paragraph 丙', 'section 丁^戊'], ['item 甲^戊']],
    [
      'over whole lines leaves the level of what remains',
      ['section ^甲', 'paragraph 乙^丙'],
      ['paragraph ^丙'],
    ],
    ['over a whole part leaves a plain line', ['section ^甲', 'item 乙^'], ['paragraph ^']],
  ])('%s', (_name, before, after) => {
    expectEdit({ measures: before }, pressBackspace, { measures: after });
  });

  it('leaves letters before the caret to the browser', () => {
    expect(perform(marked({ measures: ['paragraph 一^'] }), pressBackspace).applied).toBe(false);
  });

  it('deletes in each zone by itself', () => {
    expectEdit(
      {
        title: ['报^告'],
        measures: ['section 一', 'paragraph 二'],
        highlights: ['paragraph 三^四', 'paragraph 五'],
      },
      pressBackspace,
      { title: ['报^'], measures: ['paragraph '], highlights: ['paragraph 四', 'paragraph 五'] },
    );
  });
});

describe('Delete', () => {
  it.each([
    ['at the end joins the next block', ['item 一^', 'section 二'], ['item 一^二']],
    ['on an empty line removes it', ['paragraph ^', 'section 二'], ['section ^二']],
    ['stays in its part', ['paragraph 一^'], ['paragraph 一^']],
  ])('%s', (_name, before, after) => {
    expectEdit({ measures: before, highlights: ['paragraph 后'] }, pressDelete, {
      measures: after,
      highlights: ['paragraph 后'],
    });
  });
});

describe('Ctrl+A', () => {
  it('selects the zone first, then everything', () => {
    const before = marked({
      title: ['报告'],
      measures: ['section 一^', 'paragraph 二'],
      signatureDate: ['今天'],
    });
    const once = perform(before, selectMore).state;
    expect(linesOf(once, 'measures')).toEqual(['section ^一', 'paragraph 二^']);
    const twice = perform(once, selectMore).state;
    expect([linesOf(twice, 'title'), linesOf(twice, 'signatureDate')]).toEqual([['^报告'], ['今天^']]);
  });
});
