import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { startTransition, useCallback, useEffect, useState } from 'react';
import { onRest } from './resting.ts';

/** What was read from the editor's document, and the document it was read from. */
export interface Settled<T> {
  doc: Node;
  value: T;
}

/**
 * What `read` makes of the editor's state, anew when typing rests.
 * @param read must be stable from one rendering to the next
 * @param isNeeded false for what nobody looks at: then it stays as it was
 * @returns it, and a function that reads at once
 */
export function useSettled<T>(
  editor: Editor,
  read: (state: EditorState) => T,
  isNeeded = true,
): [Settled<T>, () => void] {
  const readNow = useCallback(() => {
    const { state } = editor;
    return { doc: state.doc, value: read(state) };
  }, [editor, read]);
  const [settled, setSettled] = useState(readNow);
  useEffect(() => {
    if (!isNeeded) return;
    setSettled(readNow());
    return onRest(editor, () => startTransition(() => setSettled(readNow())));
  }, [editor, readNow, isNeeded]);
  return [settled, useCallback(() => setSettled(readNow()), [readNow])];
}
