import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { startTransition, useCallback, useEffect, useState } from 'react';

/** What was read from the editor's document, and the document it was read from. */
export interface Settled<T> {
  doc: Node;
  value: T;
}

const PAUSE_MS = 150;

/**
 * What `read` makes of the editor's state, anew 150 ms after a pause in editing and never while an input method composes.
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
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (editor.isDestroyed) return;
        if (editor.view.composing) follow();
        else startTransition(() => setSettled(readNow()));
      }, PAUSE_MS);
    };
    setSettled(readNow());
    editor.on('update', follow);
    return () => {
      clearTimeout(timer);
      editor.off('update', follow);
    };
  }, [editor, readNow, isNeeded]);
  return [settled, useCallback(() => setSettled(readNow()), [readNow])];
}
