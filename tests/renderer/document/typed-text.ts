import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { expect } from 'vitest';
import type { Edit } from '../../../renderer/document/edit/edit.ts';
import { insertBlocks } from '../../../renderer/document/edit/insertion.ts';
import { pressEnter } from '../../../renderer/document/edit/keys.ts';
import { blocksOfLines } from '../../../renderer/document/paste/pasted-blocks.ts';
import { perform, schema } from './marked-text.ts';

/** The state after each letter was typed at the caret; ⏎ is Enter. */
export function typed(before: EditorState, text: string): EditorState {
  const view = {
    state: before,
    composing: false,
    dispatch(tr: EditorState['tr']): void {
      view.state = view.state.apply(tr);
    },
  };
  for (const letter of text) {
    if (letter === '⌫') {
      const { from, empty, $from } = view.state.selection;
      expect(empty && $from.parentOffset > 0).toBe(true);
      view.dispatch(view.state.tr.delete(from - 1, from));
      continue;
    }
    if (letter === '⏎') {
      view.state = perform(view.state, pressEnter).state;
      continue;
    }
    const { from, to } = view.state.selection;
    const isTaken = view.state.plugins.some((plugin) =>
      plugin.props.handleTextInput?.call(plugin, view as unknown as EditorView, from, to, letter, () =>
        view.state.tr.insertText(letter, from, to),
      ),
    );
    if (!isTaken) view.dispatch(view.state.tr.insertText(letter, from, to));
  }
  return view.state;
}

/** Pastes lines without a level where the caret is. */
export const pasting =
  (...lines: string[]): Edit =>
  (tr) => {
    insertBlocks(
      tr.setMeta('paste', true),
      blocksOfLines(
        lines.map((text) => ({ text, hint: null })),
        schema,
      ),
    );
    return true;
  };
