import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { findNext, findPrev } from 'prosemirror-search';
import { useMemo, useState } from 'react';
import {
  markMatches,
  matchesOf,
  replaceMatches,
  selectedLine,
  selectedMatch,
} from '../../document/edit/find.ts';
import { separateEdit } from '../../document/edit/separate-step.ts';
import type { Find } from './find-state.ts';

/** The editor scrolls by itself only while it has the focus. */
const scrollToMatch = ({ view }: Editor): void =>
  view.dom.querySelector('.ProseMirror-active-search-match')?.scrollIntoView({ block: 'nearest' });

function goToMatch(editor: Editor, step: 1 | -1): void {
  (step === 1 ? findNext : findPrev)(editor.state, editor.view.dispatch);
  scrollToMatch(editor);
}

function lookFor(editor: Editor, text: string): void {
  const { tr, selection } = editor.state;
  // The match so far may be the beginning of the longer one.
  editor.view.dispatch(markMatches(tr.setSelection(TextSelection.near(selection.$from)), text));
  goToMatch(editor, 1);
}

const replace = (editor: Editor, ...given: Parameters<typeof replaceMatches>): boolean =>
  separateEdit(editor, replaceMatches(...given)).run();

function replaceOne(editor: Editor, replacement: string): void {
  const matches = matchesOf(editor.state);
  const current = matches[selectedMatch(matches, editor.state.selection)];
  if (current) replace(editor, [current], replacement);
  goToMatch(editor, 1);
}

/**
 * 查找 and 替换 in the paper.
 * @param onAsked called when the bar opens; must bring the paper into sight
 */
export function useFind(editor: Editor, onAsked: () => void): Find {
  const [asked, setAsked] = useState<Find['asked']>(null);
  const [text, setText] = useState('');
  const [replacement, onReplacement] = useState('');
  return useMemo<Find>(
    () => ({
      asked,
      text,
      replacement,
      onOpen: (mode) => {
        const wanted = selectedLine(editor.state) || text;
        onAsked();
        setAsked({ mode });
        setText(wanted);
        editor.view.dispatch(markMatches(editor.state.tr, wanted));
      },
      onClose: () => {
        setAsked(null);
        editor.view.dispatch(markMatches(editor.state.tr, ''));
        editor.view.focus();
      },
      onText: (wanted) => {
        setText(wanted);
        lookFor(editor, wanted);
      },
      onReplacement,
      onStep: (step) => goToMatch(editor, step),
      onReplace: () => replaceOne(editor, replacement),
      onReplaceAll: () => {
        const matches = matchesOf(editor.state);
        replace(editor, matches, replacement);
        return matches.length;
      },
    }),
    [editor, onAsked, asked, text, replacement],
  );
}
