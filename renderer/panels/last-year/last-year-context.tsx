import type { Editor } from '@tiptap/react';
import { createContext, type ReactNode, useContext } from 'react';
import type { Session } from '../../session/session.ts';
import { type LastYear, useLastYear } from './use-last-year.ts';

const LastYearContext = createContext<LastYear | null>(null);

/** What an open draft's last year has to say, as of the last rest; null for a report that is no draft of last year's. */
export const useLastYearNow = (): LastYear | null => useContext(LastYearContext);

interface LastYearFollowerProps {
  session: Session;
  editor: Editor;
  /** Whether the panel 沿用去年 is open. */
  walking: boolean;
  children: ReactNode;
}

/** Follows last year for whoever asks in `children`; nothing else of them is drawn again. */
export function LastYearFollower({ session, editor, walking, children }: LastYearFollowerProps) {
  const lastYear = useLastYear(session, editor, walking);
  return <LastYearContext value={lastYear}>{children}</LastYearContext>;
}
