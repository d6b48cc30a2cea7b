import { closeHistory, redo, undo } from '@tiptap/pm/history';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  documentSentences,
  type SentenceInText,
} from '../../../../renderer/document/convert/document-sentences.ts';
import {
  carriedTrackingKey,
  onPurpose,
  settlementOf,
  track,
  trackCarried,
} from '../../../../renderer/document/draw/carried-tracking.ts';
import { deleteSentence } from '../../../../renderer/document/edit/delete-sentence.ts';
import { clearSelection } from '../../../../renderer/document/edit/deletion.ts';
import { headingsOnly } from '../../../../renderer/document/edit/headings-only.ts';
import { mechanically } from '../../../../renderer/document/edit/mechanical.ts';
import { marked } from '../marked-text.ts';

const TEXT = {
  measures: ['section 学法', 'paragraph 学法12次。培训9期。成效好。', 'paragraph 另一段。'],
  plan: ['paragraph 办好3件事。'],
};

/** A state that follows all of its sentences, by their words. */
function followed(): EditorState {
  const plain = marked(TEXT);
  const state = plain.reconfigure({ plugins: [...plain.plugins, trackCarried()] });
  const places = documentSentences(state.doc).map((one): [string, SentenceInText] => [one.sentence, one]);
  return state.apply(track(state.tr, new Map(), places));
}

/** Where a text stands in a document. */
function placeOf({ doc }: EditorState, text: string): { from: number; to: number } {
  let from = -1;
  doc.descendants((node, pos) => {
    const at = node.isText ? (node.text ?? '').indexOf(text) : -1;
    if (from < 0 && at >= 0) from = pos + at;
  });
  if (from < 0) throw new RangeError(`not in the document: ${text}`);
  return { from, to: from + text.length };
}

function changed(state: EditorState, change: (tr: Transaction) => unknown): EditorState {
  const { tr } = state;
  change(tr);
  return state.apply(tr);
}

const became = (state: EditorState, sentence: string) =>
  settlementOf(state.doc, carriedTrackingKey.getState(state)?.get(sentence));

/** The text is read again, and those of its sentences that stand are followed from there. */
function found(state: EditorState): EditorState {
  const places = documentSentences(state.doc).map((one): [string, SentenceInText] => [one.sentence, one]);
  return state.apply(track(state.tr, carriedTrackingKey.getState(state) ?? new Map(), places));
}

/** The state after an undo or redo. */
function withHistory(state: EditorState, command: typeof undo): EditorState {
  let next = state;
  command(state, (tr) => {
    next = state.apply(tr);
  });
  return next;
}

/** The state with the history's step closed. */
const closed = (state: EditorState): EditorState => state.apply(closeHistory(state.tr));

/** Selects from the start of one text to the end of another and deletes, as the key does. */
const sweep = (state: EditorState, first: string, last: string): EditorState =>
  changed(state, (tr) => {
    tr.setSelection(TextSelection.create(tr.doc, placeOf(state, first).from, placeOf(state, last).to));
    clearSelection(tr);
  });

describe('a carried sentence', () => {
  it('is rewritten when words are typed into it or over it', () => {
    const state = followed();
    const { from, to } = placeOf(state, '培训9期。');
    expect(
      became(
        changed(state, (tr) => tr.insertText('多', from + 1)),
        '培训9期。',
      ),
    ).toBe('rewritten');
    expect(
      became(
        changed(state, (tr) => tr.insertText('新写的。', from, to)),
        '培训9期。',
      ),
    ).toBe('rewritten');
    const emptied = changed(state, (tr) => tr.delete(from, to));
    expect(
      became(
        changed(emptied, (tr) => tr.insertText('新', from)),
        '培训9期。',
      ),
    ).toBe('rewritten');
  });

  it('is dropped when it is deleted, alone or with its neighbours in the paragraph', () => {
    const state = followed();
    const alone = changed(state, (tr) =>
      tr.delete(placeOf(state, '培训9期。').from, placeOf(state, '培训9期。').to),
    );
    expect(became(alone, '培训9期。')).toBe('dropped');
    const row = sweep(state, '培训9期。', '成效好。');
    expect([became(row, '培训9期。'), became(row, '成效好。')]).toEqual(['dropped', 'dropped']);
  });

  it('is not settled by a deletion over several paragraphs, not by typing there, and not by doing it again', () => {
    const gone = sweep(followed(), '学法12次', '另一段。');
    expect(became(gone, '培训9期。')).toBeNull();
    const typed = changed(gone, (tr) => tr.insertText('新写的。', tr.selection.from));
    expect([became(typed, '培训9期。'), became(typed, '另一段。')]).toEqual([null, null]);
    expect(became(withHistory(withHistory(gone, undo), redo), '培训9期。')).toBeNull();
  });

  it('is settled by a deletion that was asked for by name', () => {
    const state = followed();
    const anew = changed(state, (tr) => headingsOnly('measures')(onPurpose(tr)));
    expect([became(anew, '培训9期。'), became(anew, '另一段。')]).toEqual(['dropped', 'dropped']);
    const [, sentence] = documentSentences(state.doc);
    if (!sentence) throw new Error('no sentence');
    expect(
      became(
        changed(state, (tr) => deleteSentence(sentence)(onPurpose(tr))),
        '学法12次。',
      ),
    ).toBe('dropped');
  });

  it('is not settled by a change made everywhere at once, and not by doing that again', () => {
    const state = followed();
    const { from, to } = placeOf(state, '培训9期。');
    const gone = changed(state, (tr) => mechanically(tr).delete(from, to));
    expect(became(gone, '培训9期。')).toBeNull();
    const back = found(withHistory(gone, undo));
    expect(became(withHistory(back, redo), '培训9期。')).toBeNull();
    expect(
      became(
        changed(back, (tr) => tr.delete(from, to)),
        '培训9期。',
      ),
    ).toBe('dropped');
  });

  it('goes as it went before when a deletion is done again', () => {
    const anew = changed(followed(), (tr) => headingsOnly('measures')(onPurpose(tr)));
    const again = withHistory(found(withHistory(anew, undo)), redo);
    expect([became(again, '培训9期。'), became(again, '另一段。')]).toEqual(['dropped', 'dropped']);
  });

  it('is not settled by undoing what had brought it back', () => {
    const gone = sweep(followed(), '学法12次', '另一段。');
    const back = found(changed(closed(gone), (tr) => tr.insertText('培训9期。', tr.selection.from)));
    expect(became(withHistory(back, undo), '培训9期。')).toBeNull();
  });

  it('that was never followed is not settled', () => {
    expect(became(followed(), '别的话。')).toBeNull();
  });
});
