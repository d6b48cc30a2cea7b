import type { Editor } from '@tiptap/react';
import { createContext, type ReactNode, useContext } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import type { Session } from '../../session/session.ts';
import { type TakingBack, useTakeBack } from './use-take-back.ts';

const TakeBackContext = createContext<TakingBack | null>(null);

/** The files that came back, and what can be done with them. */
export function useTakeBackNow(): TakingBack {
  const takingBack = useContext(TakeBackContext);
  if (!takingBack) throw new Error('no TakeBackFollower around it');
  return takingBack;
}

interface TakeBackFollowerProps {
  session: Session;
  editor: Editor;
  /** Whether their changes are shown: only then they are laid against the text. */
  isShown: boolean;
  onRestore: (report: Report) => void;
  children: ReactNode;
}

/** Follows the files that came back for whoever asks in `children`; nothing else of them is drawn again. */
export function TakeBackFollower({ session, editor, isShown, onRestore, children }: TakeBackFollowerProps) {
  const takingBack = useTakeBack(session, editor, { isShown, onRestore });
  return <TakeBackContext value={takingBack}>{children}</TakeBackContext>;
}
