import type { Editor } from '@tiptap/react';
import { startTransition, useEffect, useState } from 'react';
import { countCharacters, countParagraphs } from '../document/convert/counts.ts';
import { type OutlineEntry, outlineOf } from '../document/convert/outline.ts';
import { gapsOf } from '../document/edit/gaps.ts';

/** What the screen around the paper shows of the document. */
export interface Overview {
  entries: OutlineEntry[];
  /** Which entry the cursor stands in. */
  current: number;
  characters: number;
  paragraphs: number;
  /** How many 【待补】 the clerk left. */
  gaps: number;
}

const SETTLE_MS = 120;

function overviewOf({ state }: Editor): Overview {
  const entries = outlineOf(state.doc);
  return {
    entries,
    current: entries.findLastIndex(({ pos }) => pos <= state.selection.from),
    characters: countCharacters(state.doc),
    paragraphs: countParagraphs(state.doc),
    gaps: gapsOf(state.doc).length,
  };
}

/** Follows the document at a distance: typing never waits for the outline. */
export function useOutline(editor: Editor): Overview {
  const [overview, setOverview] = useState(() => overviewOf(editor));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (!editor.isDestroyed) startTransition(() => setOverview(overviewOf(editor)));
      }, SETTLE_MS);
    };
    editor.on('transaction', follow);
    follow();
    return () => {
      clearTimeout(timer);
      editor.off('transaction', follow);
    };
  }, [editor]);
  return overview;
}
