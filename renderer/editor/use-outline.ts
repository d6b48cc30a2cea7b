import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { type OutlineEntry, outlineOf } from '../document/convert/outline.ts';
import { useSettled } from '../session/use-settled.ts';

const entryAt = (entries: readonly OutlineEntry[], { state }: Editor): number =>
  entries.findLastIndex(({ pos }) => pos <= state.selection.from);

/** Follows the document at a distance: typing never waits for the outline. `current` is the entry that the caret stands in. */
export function useOutline(editor: Editor): { entries: readonly OutlineEntry[]; current: number } {
  const [{ doc, value: entries }] = useSettled(editor, readOutline);
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    // The text has moved on; it is read again when typing rests.
    const follow = (): void => {
      if (editor.state.doc === doc) setMoved(entryAt(entries, editor));
    };
    follow();
    editor.on('selectionUpdate', follow);
    return () => void editor.off('selectionUpdate', follow);
  }, [editor, doc, entries]);
  return useMemo(() => ({ entries, current: Math.min(moved, entries.length - 1) }), [entries, moved]);
}

const readOutline = ({ doc }: Editor['state']): readonly OutlineEntry[] => outlineOf(doc);
