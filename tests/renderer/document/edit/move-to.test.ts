import { undo } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { dropPlace, moveTo, placeAtEntry, takenAlong } from '../../../../renderer/document/edit/move-to.ts';
import { type ZoneName, zoneNamed } from '../../../../renderer/document/schema/zones.ts';
import { linesOf, marked, perform, type Zones } from '../marked-text.ts';

/** The position before a zone's block; behind the last one with its count. */
const posBefore = ({ doc }: EditorState, name: ZoneName, at: number): number =>
  doc.resolve(zoneNamed(doc, name).pos + 1).posAtIndex(at);

const plain = (state: EditorState, name: ZoneName): string[] =>
  linesOf(state, name).map((line) => line.replace('^', ''));

const PARTS: Zones = {
  lead: ['paragraph 引'],
  measures: ['section 甲', 'item 一', 'subitem 二', 'item 三', 'section 乙', 'paragraph 四'],
  highlights: ['paragraph '],
  plan: ['paragraph 先', 'section 丙', 'paragraph 五'],
};

/** Drags the block `at` of `from` to before the block `to` of `goal`. */
function dragged(from: ZoneName, at: number, goal: ZoneName, to: number): EditorState {
  const state = marked(PARTS);
  const range = takenAlong(state.doc, posBefore(state, from, at));
  const place = dropPlace(state.doc, range, posBefore(state, goal, to));
  return place === null ? state : perform(state, moveTo(range, place)).state;
}

describe('a block that is dragged', () => {
  it('takes what hangs below it along', () => {
    expect(plain(dragged('measures', 1, 'measures', 4), 'measures')).toEqual([
      'section 甲',
      'item 三',
      'item 一',
      'subitem 二',
      'section 乙',
      'paragraph 四',
    ]);
    expect(plain(dragged('measures', 4, 'measures', 0), 'measures')).toEqual([
      'section 乙',
      'paragraph 四',
      'section 甲',
      'item 一',
      'subitem 二',
      'item 三',
    ]);
  });

  it('goes to another part, into the place of its empty line, and leaves one where nothing else is left', () => {
    const moved = dragged('measures', 0, 'highlights', 1);
    expect(plain(moved, 'highlights')).toEqual(['section 甲', 'item 一', 'subitem 二', 'item 三']);
    expect(plain(moved, 'measures')).toEqual(['section 乙', 'paragraph 四']);
    const emptied = dragged('lead', 0, 'plan', 0);
    expect(plain(emptied, 'lead')).toEqual(['paragraph ']);
    expect(plain(emptied, 'plan')).toEqual(['paragraph 引', 'paragraph 先', 'section 丙', 'paragraph 五']);
  });

  it('stands beside other sections only where it is one, and in no lead', () => {
    expect(plain(dragged('measures', 4, 'measures', 1), 'measures').slice(0, 2)).toEqual([
      'section 乙',
      'paragraph 四',
    ]);
    expect(plain(dragged('measures', 0, 'plan', 0), 'plan').slice(0, 2)).toEqual([
      'paragraph 先',
      'section 甲',
    ]);
    expect(plain(dragged('measures', 0, 'lead', 0), 'lead')).toEqual(['paragraph 引']);
    expect(plain(dragged('measures', 3, 'lead', 1), 'lead')).toEqual(['paragraph 引', 'item 三']);
  });

  it('stays where it is let go at its own place, and comes back with one undo', () => {
    const state = marked(PARTS);
    const range = takenAlong(state.doc, posBefore(state, 'measures', 1));
    expect(perform(state, moveTo(range, posBefore(state, 'measures', 2))).applied).toBe(false);
    const { state: moved } = perform(state, moveTo(range, posBefore(state, 'plan', 0)));
    let back = moved;
    undo(moved, (tr) => {
      back = moved.apply(tr);
    });
    expect(back.doc.eq(state.doc)).toBe(true);
    moved.doc.check();
  });

  it('keeps its id', () => {
    const moved = dragged('measures', 3, 'plan', 0);
    expect(zoneNamed(moved.doc, 'plan').node.child(0).attrs.id).toBe('measures-3');
  });
});

describe('a section that is dragged in the outline', () => {
  it('goes before or behind another, and to the beginning of a part', () => {
    const state = marked(PARTS);
    const at = (name: ZoneName, index: number) => posBefore(state, name, index);
    expect(placeAtEntry(state.doc, at('measures', 0), false)).toBe(at('measures', 0));
    expect(placeAtEntry(state.doc, at('measures', 0), true)).toBe(at('measures', 4));
    expect(placeAtEntry(state.doc, at('measures', 4), true)).toBe(at('measures', 6));
    expect(placeAtEntry(state.doc, zoneNamed(state.doc, 'plan').pos, true)).toBe(at('plan', 1));
    expect(placeAtEntry(state.doc, zoneNamed(state.doc, 'highlights').pos, false)).toBe(at('highlights', 1));
  });
});
