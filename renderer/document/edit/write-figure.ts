import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { digitsIn } from '../../../shared/figures/digits.ts';
import type { Edit } from './edit.ts';

/** A figure as it was read: its text, and where that stood. */
export interface StandingFigure {
  from: number;
  to: number;
  text: string;
}

/**
 * Writes another number in place of a figure's own; unit, 余, 多 and 次 stay. False where the figure stands there no more.
 * @param digits the number as typed
 */
export const writeFigure =
  ({ from, to, text }: StandingFigure, digits: string): Edit =>
  (tr) => {
    if (to > tr.doc.content.size || tr.doc.textBetween(from, to) !== text) return false;
    const { at, length } = digitsIn(text);
    tr.insertText(digits, from + at, from + at + length);
    return true;
  };

/** Selects a figure's number in the paper, to be typed over; not of one that the clerk has just typed away. */
export function goToFigure({ state, view }: Editor, { from, to, text }: StandingFigure): void {
  if (to > state.doc.content.size || state.doc.textBetween(from, to) !== text) return;
  const { at, length } = digitsIn(text);
  const selection = TextSelection.create(state.doc, from + at, from + at + length);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
}
