import { undo } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { documentSentences } from '../../../../renderer/document/convert/document-sentences.ts';
import { deleteSentence } from '../../../../renderer/document/edit/delete-sentence.ts';
import { asCommand } from '../../../../renderer/document/edit/edit.ts';
import { linesOf, marked } from '../marked-text.ts';

function without(state: EditorState, sentence: string): EditorState {
  const found = documentSentences(state.doc).find((one) => one.sentence === sentence);
  if (!found) throw new RangeError(sentence);
  let next = state;
  expect(
    asCommand(deleteSentence(found))(state, (tr) => {
      next = state.apply(tr);
    }),
  ).toBe(true);
  return next;
}

const plain = (state: EditorState) => linesOf(state, 'measures').map((line) => line.replace('^', ''));

describe('deleting a sentence', () => {
  it('takes it with its closing mark and leaves its neighbours', () => {
    const state = without(marked({ measures: ['paragraph 学法。培训9期。宣讲。'] }), '培训9期。');
    expect(plain(state)).toEqual(['paragraph 学法。宣讲。']);
  });

  it('takes the paragraph with its last sentence, but never the zone’s only line', () => {
    const two = marked({ measures: ['item 学法。', 'item 培训。'] });
    expect(plain(without(two, '学法。'))).toEqual(['item 培训。']);
    expect(plain(without(two, '培训。'))).toEqual(['item 学法。']);
    expect(plain(without(marked({ measures: ['item 学法。'] }), '学法。'))).toEqual(['paragraph ']);
  });

  it('leaves a section’s text where its heading goes, and makes no heading of what follows', () => {
    const own = marked({ measures: ['section 学法用法', 'paragraph 学法。'] });
    expect(plain(without(own, '学法用法'))).toEqual(['paragraph 学法。']);
    const runIn = marked({ measures: ['run-in-section 学法用法。学法12次。'] });
    expect(plain(without(runIn, '学法用法'))).toEqual(['paragraph 学法12次。']);
  });

  it('is undone in one step', () => {
    const before = marked({ measures: ['section 学法用法', 'paragraph 学法。'] });
    const after = without(before, '学法。');
    let undone = after;
    undo(after, (tr) => {
      undone = after.apply(tr);
    });
    expect(undone.doc.eq(before.doc)).toBe(true);
  });
});
