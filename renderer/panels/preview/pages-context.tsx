import type { Node } from '@tiptap/pm/model';
import type { Editor } from '@tiptap/react';
import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type ShownText, shownTexts } from '../../../shared/gongwen/page-paragraphs.ts';
import { createLayouter, type LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { LIKE_WORD } from '../../../shared/layout/options.ts';
import { keepSamePages } from '../../../shared/layout/same-pages.ts';
import { useProfile } from '../../session/profile.ts';
import { onRest } from '../../session/resting.ts';
import type { Session } from '../../session/session.ts';

type LayOutNow = () => readonly LaidOutPage[];

/** Lays out the report as it stands at this moment, as Word breaks it. A page that did not change stays the same object. */
export function useLayOutNow(session: Session): LayOutNow {
  const { format } = useProfile();
  return useMemo(() => {
    const layOut = createLayouter(LIKE_WORD, format);
    let last: readonly LaidOutPage[] = [];
    return () => {
      last = keepSamePages(last, layOut(session.report()));
      return last;
    };
  }, [session, format]);
}

/** The open report's pages, as of the last rest: typing never waits for them. */
interface PagesNow {
  pages: readonly LaidOutPage[];
  /** What each of their paragraphs shows. */
  texts: readonly ShownText[];
  /** The document that they were laid out from. */
  doc: Node;
}

const PagesContext = createContext<PagesNow | null>(null);

/** The open report's pages, and what they were laid out from. */
export function usePagesNow(): PagesNow {
  const now = useContext(PagesContext);
  if (!now) throw new Error('no PagesFollower around it');
  return now;
}

interface PagesFollowerProps {
  session: Session;
  editor: Editor;
  layOutNow: LayOutNow;
  children: ReactNode;
}

/** Lays the report out for whoever asks in `children`; nothing else of them is drawn again. */
export function PagesFollower({ session, editor, layOutNow, children }: PagesFollowerProps) {
  const read = useCallback(
    (): PagesNow => ({ pages: layOutNow(), texts: shownTexts(session.report()), doc: editor.state.doc }),
    [session, editor, layOutNow],
  );
  const [now, setNow] = useState(read);
  useEffect(() => {
    const follow = (): void => startTransition(() => setNow(read()));
    setNow(read());
    const [unrest, unamend] = [onRest(editor, follow), session.onAmend(follow)];
    return () => {
      unrest();
      unamend();
    };
  }, [session, editor, read]);
  return <PagesContext value={now}>{children}</PagesContext>;
}
