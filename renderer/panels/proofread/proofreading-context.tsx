import type { Editor } from '@tiptap/react';
import { createContext, type ReactNode, useContext } from 'react';
import type { Session } from '../../session/session.ts';
import { type Proofreading, useProofread } from './use-proofread.ts';

const ProofreadingContext = createContext<Proofreading | null>(null);

/** What proofreading has to say of the open report. */
export function useProofreadingNow(): Proofreading {
  const proofreading = useContext(ProofreadingContext);
  if (!proofreading) throw new Error('no ProofreadingFollower around it');
  return proofreading;
}

interface ProofreadingFollowerProps {
  session: Session;
  editor: Editor;
  children: ReactNode;
}

/** Has the report proofread for whoever asks in `children`; nothing else of them is drawn again. */
export function ProofreadingFollower({ session, editor, children }: ProofreadingFollowerProps) {
  const proofreading = useProofread(session, editor);
  return <ProofreadingContext value={proofreading}>{children}</ProofreadingContext>;
}
