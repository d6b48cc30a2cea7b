import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { afterComposition } from './after-composition.ts';
import { leadingNumber } from './leading-number.ts';
import { listsInline } from './levels.ts';
import { drawnNumber, type TakenNumber, takeNumber, takenBy } from './take-number.ts';

/** The number that was taken in the block where the caret still is. */
const key = new PluginKey<TakenNumber | null>('given-back-numbers');

const COMPOSED = 'composedBehindNumber';

function takenAfter(tr: Transaction, taken: TakenNumber | null, state: EditorState): TakenNumber | null {
  const now = takenBy(tr) ?? taken;
  if (!now || tr.getMeta('history$') !== undefined || tr.getMeta(key) === null) return null;
  // What took the number did so in a block that stands where it stood.
  const { pos, deletedAfter } =
    now === taken ? tr.mapping.mapResult(now.pos, 1) : { pos: now.pos, deletedAfter: false };
  const { $from } = state.selection;
  return !deletedAfter && $from.depth === 2 && $from.before() === pos ? { ...now, pos } : null;
}

/** Whether a text with its number is a row of numbers, or a list whose first number is not the one that is drawn. */
const isListOf = (text: string, drawn: string): boolean =>
  leadingNumber(text) === null || (listsInline(text, 'paragraph') && !text.startsWith(drawn));

function giveBack(
  transactions: readonly Transaction[],
  old: EditorState,
  state: EditorState,
): Transaction | null {
  const taken = key.getState(state);
  const isWritten = transactions.some((tr) => tr.getMeta(COMPOSED) === true) || old.doc !== state.doc;
  if (!taken || !isWritten || transactions.some((tr) => tr.getMeta('composition') !== undefined)) return null;
  const { pos, typed, block } = taken;
  const now = state.doc.nodeAt(pos);
  if (!now || !isListOf(typed + now.textContent, drawnNumber(state.doc, pos))) return null;
  // A step of its own: one undo gives back what was typed.
  const tr = closeHistory(state.tr).insertText(typed, pos + 1);
  tr.setNodeMarkup(pos, block.type, { ...now.attrs, titled: block.attrs.titled });
  takeNumber(tr, pos);
  return tr.setMeta(key, null);
}

/**
 * A number that was taken for its block's own stands in its text again when that makes it the first of a row or of a list
 * in the sentence: （1）（2）两项, 【1】、【2】两类, 一是…；二是… in a third point.
 */
export const givenBackNumbers = (): Plugin<TakenNumber | null> =>
  new Plugin<TakenNumber | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, taken, _old, state) => takenAfter(tr, taken, state),
    },
    appendTransaction: giveBack,
    props: {
      handleDOMEvents: {
        compositionend: (view) => {
          afterComposition(view, () => {
            if (key.getState(view.state)) view.dispatch(view.state.tr.setMeta(COMPOSED, true));
          });
          return false;
        },
      },
    },
  });
