import type { Editor } from '@tiptap/react';
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
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

const PagesContext = createContext<readonly LaidOutPage[]>([]);

/** The open report's pages, as of the last rest: typing never waits for them. */
export const usePagesNow = (): readonly LaidOutPage[] => useContext(PagesContext);

interface PagesFollowerProps {
  session: Session;
  editor: Editor;
  layOutNow: LayOutNow;
  children: ReactNode;
}

/** Lays the report out for whoever asks in `children`; nothing else of them is drawn again. */
export function PagesFollower({ session, editor, layOutNow, children }: PagesFollowerProps) {
  const [pages, setPages] = useState(layOutNow);
  useEffect(() => {
    const follow = (): void => startTransition(() => setPages(layOutNow()));
    setPages(layOutNow());
    const [unrest, unamend] = [onRest(editor, follow), session.onAmend(follow)];
    return () => {
      unrest();
      unamend();
    };
  }, [session, editor, layOutNow]);
  return <PagesContext value={pages}>{children}</PagesContext>;
}
