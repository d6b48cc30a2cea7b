import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { readMark } from '../../../shared/recognise/marks.ts';
import { allows, type Level, setLevel } from './levels.ts';

// The end of a composition reaches the document at most 20 ms after its event.
const COMPOSITION_SETTLES_MS = 50;

/**
 * The number that a paragraph begins with, as its level and length. （一）（1） and 一是 are numbers as soon as they are
 * closed; 1. is one when something that makes no figure of it follows.
 */
export function typedNumber(text: string): { level: Level; length: number } | null {
  const mark = readMark(text) ?? (/[)）是]$/.test(text) ? readMark(`${text}。`) : null);
  if (!mark || mark.level === 'part') return null;
  const rest = mark.rest === '。' && !text.endsWith('。') ? 0 : mark.rest.length;
  return { level: mark.level, length: text.length - rest };
}

/** What stands before the caret in a plain paragraph, and all of it; null elsewhere. */
function typing({ state: { selection } }: EditorView): { before: string; after: string; zone: Node } | null {
  const { $from, empty } = selection;
  if (!empty || $from.depth !== 2 || $from.parent.type.name !== 'paragraph') return null;
  const text = $from.parent.textContent;
  return {
    before: text.slice(0, $from.parentOffset),
    after: text.slice($from.parentOffset),
    zone: $from.node(1),
  };
}

/**
 * Turns the paragraph into the level whose number has just been typed at its start. `old` is its text before the
 * last input: a number that stood there already was left as text on purpose.
 */
function convert(view: EditorView, old: string): void {
  const now = typing(view);
  if (!now) return;
  const number = typedNumber(now.before + now.after);
  if (!number || typedNumber(old) || number.length > now.before.length || !allows(now.zone, number.level))
    return;
  const { tr } = view.state;
  const start = tr.selection.$from.start();
  // A step of its own: one undo gives back what was typed.
  setLevel(number.level)(closeHistory(tr.delete(start, start + number.length)));
  view.dispatch(tr.scrollIntoView());
}

/** （一）, 1., （1） or 一是, typed at the start of a plain paragraph, makes it that level; figures such as 1.5万 do not. */
export function typedNumbers(): Plugin {
  let composedFrom: string | null = null;
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        const old = typing(view);
        if (!old || view.composing || from !== to) return false;
        const typed = old.before + text + old.after;
        if (!typedNumber(typed) || typedNumber(old.before + old.after)) return false;
        view.dispatch(view.state.tr.insertText(text, from, to));
        convert(view, old.before + old.after);
        return true;
      },
      handleDOMEvents: {
        compositionstart: (view) => {
          const old = typing(view);
          composedFrom = old && old.before + old.after;
          return false;
        },
        compositionend: (view) => {
          const old = composedFrom;
          setTimeout(() => {
            if (old !== null && !view.isDestroyed && !view.composing) convert(view, old);
          }, COMPOSITION_SETTLES_MS);
          return false;
        },
      },
    },
  });
}
