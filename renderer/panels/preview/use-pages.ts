import type { Editor } from '@tiptap/react';
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Format } from '../../../shared/gongwen/format-of.ts';
import { createLayouter, type LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { LIKE_WORD } from '../../../shared/layout/options.ts';
import type { Session } from '../../session/session.ts';

const PAUSE_MS = 100;

/**
 * The report's pages as Word breaks them, a moment after the last key: typing never waits for them.
 * @returns them, and a function that lays out what stands there at this moment
 */
export function usePages(
  session: Session,
  editor: Editor,
  format: Format,
): [pages: LaidOutPage[], pagesNow: () => LaidOutPage[]] {
  const layOut = useMemo(() => createLayouter(LIKE_WORD, format), [format]);
  const [pages, setPages] = useState(() => layOut(session.report()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => startTransition(() => setPages(layOut(session.report()))), PAUSE_MS);
    };
    setPages(layOut(session.report()));
    editor.on('update', follow);
    const unsubscribe = session.onAmend(follow);
    return () => {
      clearTimeout(timer);
      editor.off('update', follow);
      unsubscribe();
    };
  }, [session, editor, layOut]);
  return [pages, useCallback(() => layOut(session.report()), [layOut, session])];
}
