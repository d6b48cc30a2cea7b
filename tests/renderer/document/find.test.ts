import { undo } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { findNext, search } from 'prosemirror-search';
import { describe, expect, it } from 'vitest';
import {
  markMatches,
  matchesOf,
  placesByZone,
  replaceMatches,
  selectedLine,
  selectedMatch,
} from '../../../renderer/document/edit/find.ts';
import { linesOf, marked, perform, type Zones } from './marked-text.ts';

const given = (zones: Zones): EditorState => {
  const state = marked(zones);
  return state.reconfigure({ plugins: [...state.plugins, search()] });
};

const looking = (zones: Zones, text: string): EditorState => {
  const state = given(zones);
  return state.apply(markMatches(state.tr, text));
};

const found = (state: EditorState): string[] =>
  matchesOf(state).map(({ from, to }) => state.doc.textBetween(from, to));

const ZONES: Zones = {
  title: ['关于2025年的报告'],
  measures: ['section 2025年的举措', 'paragraph 全年普法12次，2025年普法'],
  highlights: ['paragraph 无'],
  plan: ['point 2025年'],
};

describe('finding', () => {
  it('finds every place in order, in the title and in every part', () => {
    const state = looking(ZONES, '2025年');
    expect(found(state)).toEqual(Array(4).fill('2025年'));
    const places = matchesOf(state).map(({ from }) => from);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(placesByZone(state.doc, matchesOf(state))).toEqual([
      { name: 'title', count: 1 },
      { name: 'measures', count: 2 },
      { name: 'plan', count: 1 },
    ]);
  });

  it.each([
    ['letters in any case', 'app', ['APP', 'App']],
    ['half-width digits as half-width alone', '12', ['12']],
    ['full-width digits as full-width alone', '１２', ['１２']],
    ['signs of a regular expression as they are', '(a|b)[c]{2}$*+?/-', ['(a|b)[c]{2}$*+?/-']],
    ['the right place behind a letter that grows in lower case', '化', ['化']],
    ['a backslash as it is', '\\n', ['\\n']],
    ['nothing for no text', '', []],
    ['nothing over the end of a paragraph', '法第', []],
  ])('finds %s', (_name, text, places) => {
    const lines = ['paragraph APP和App.学法', 'paragraph 第12、１２条\\n', 'paragraph İ化(a|b)[c]{2}$*+?/-'];
    expect(found(looking({ measures: lines }, text))).toEqual(places);
  });

  it('never finds the heading of a part', () => {
    const state = looking({ highlights: ['paragraph 有特色亮点'] }, '特色亮点');
    expect(found(state)).toEqual(['特色亮点']);
  });

  it('knows which of the places is selected', () => {
    let state = looking({ measures: ['paragraph ^普法，普法'] }, '普法');
    expect(selectedMatch(matchesOf(state), state.selection)).toBe(-1);
    for (const place of [0, 1, 0]) {
      findNext(state, (tr) => {
        state = state.apply(tr);
      });
      expect(selectedMatch(matchesOf(state), state.selection)).toBe(place);
    }
  });

  it('takes up a selection within one line only', () => {
    expect(selectedLine(given({ measures: ['paragraph 全年^普法^宣讲'] }))).toBe('普法');
    expect(selectedLine(given({ measures: ['paragraph 全^年', 'paragraph 普^法'] }))).toBe('');
    expect(selectedLine(given({ measures: ['paragraph 全^\n^年'] }))).toBe('');
  });
});

describe('replacing', () => {
  it('changes all places in all zones, and undo takes back all at once', () => {
    const before = looking(ZONES, '2025年');
    let { state } = perform(before, replaceMatches(matchesOf(before), '2026年'));
    expect(linesOf(state, 'title')).toEqual(['^关于2026年的报告']);
    expect(linesOf(state, 'measures')).toEqual([
      'section 2026年的举措',
      'paragraph 全年普法12次，2026年普法',
    ]);
    expect(linesOf(state, 'plan')).toEqual(['point 2026年']);
    expect(found(state)).toEqual([]);
    undo(state, (tr) => {
      state = state.apply(tr);
    });
    expect(state.doc.eq(before.doc)).toBe(true);
  });

  it.each(['$1', '$&', '$$5', '$+', '\\n', '《办法》'])('puts %s in as it is typed', (replacement) => {
    const before = looking({ measures: ['paragraph 全年普法普法'] }, '普法');
    const { state } = perform(before, replaceMatches(matchesOf(before), replacement));
    expect(linesOf(state, 'measures')).toEqual([`paragraph 全年${replacement}${replacement}`]);
  });

  it('leaves the paragraph whose whole text goes', () => {
    const before = looking({ measures: ['item 普法', 'point 普法'], plan: ['paragraph 普法'] }, '普法');
    const { state } = perform(before, replaceMatches(matchesOf(before), ''));
    expect(linesOf(state, 'measures')).toEqual(['item ', 'point ']);
    expect(linesOf(state, 'plan')).toEqual(['paragraph ']);
  });

  it('leaves the words put in selected, so that they are not looked through again', () => {
    const before = looking({ measures: ['paragraph 全年^普法^一次'] }, '普法');
    const { state } = perform(before, replaceMatches(matchesOf(before), '大普法'));
    expect(linesOf(state, 'measures')).toEqual(['paragraph 全年^大普法^一次']);
    expect(findNext(state)).toBe(false);
  });

  it('is no edit where nothing is found', () => {
    expect(perform(given(ZONES), replaceMatches([], '甲')).applied).toBe(false);
  });
});
