import type { Command, Transaction } from '@tiptap/pm/state';
import { noticeOf } from './notice.ts';

/** Something a clerk does: changes the transaction, or returns false where it does not apply. */
export type Edit = (tr: Transaction) => boolean;

/** An edit as ProseMirror's commands go. */
export const asCommand =
  (edit: Edit): Command =>
  (state, dispatch) => {
    const { tr } = state;
    if (!edit(tr)) return false;
    if (tr.docChanged || tr.selectionSet) dispatch?.(tr.scrollIntoView());
    else if (noticeOf(tr)) dispatch?.(tr);
    return true;
  };
