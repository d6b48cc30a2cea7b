import { closeHistory } from '@tiptap/pm/history';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isHalfMark, markToTurn } from '../../../shared/recognise/typed-marks.ts';
import { afterComposition } from './after-composition.ts';

/** Turns the mark that what was typed up to `end` of the caret's text makes a Chinese one, as a step of its own. */
function turn(view: EditorView, end: number): void {
  const { $head } = view.state.selection;
  const found = markToTurn($head.parent.textContent, end);
  if (!found || !$head.parent.isTextblock) return;
  const at = $head.start() + found.at;
  view.dispatch(closeHistory(view.state.tr).insertText(found.mark, at, at + 1));
  // What is typed next is no part of this step: one undo gives back the mark as typed.
  view.dispatch(closeHistory(view.state.tr));
}

function onTextInput(view: EditorView, from: number, to: number, text: string): boolean {
  const { selection } = view.state;
  if (view.composing || text.length !== 1 || !selection.$from.sameParent(selection.$to)) return false;
  const before = selection.$from.parent.textContent.charAt(selection.$from.parentOffset - 1);
  if (!isHalfMark(text) && !isHalfMark(before)) return false;
  view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView());
  turn(view, view.state.selection.$head.parentOffset);
  return true;
}

/**
 * Half-width marks and straight quotes typed among hanzi become Chinese ones by the rule of the import; figures, times,
 * addresses and Latin text stay. Must stand behind what else hears typed text: it takes marks alone.
 */
export function typedMarks(): Plugin {
  let composedAt: number | null = null;
  return new Plugin({
    props: {
      handleTextInput: onTextInput,
      handleDOMEvents: {
        compositionstart: (view) => {
          composedAt = view.state.selection.$from.parentOffset;
          return false;
        },
        compositionend: (view) => {
          const start = composedAt;
          if (start !== null) afterComposition(view, () => turn(view, start + 1));
          return false;
        },
      },
    },
  });
}
