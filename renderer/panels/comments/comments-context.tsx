import type { Editor } from '@tiptap/react';
import { createContext, type ReactNode, useContext } from 'react';
import type { Session } from '../../session/session.ts';
import { type Comments, useComments } from './use-comments.ts';

const CommentsContext = createContext<Comments | null>(null);

/** The comments on the open report. */
export function useCommentsNow(): Comments {
  const comments = useContext(CommentsContext);
  if (!comments) throw new Error('no CommentsFollower around it');
  return comments;
}

interface CommentsFollowerProps {
  session: Session;
  editor: Editor;
  children: ReactNode;
}

/** Follows the comments for whoever asks in `children`; nothing else of them is drawn again. */
export function CommentsFollower({ session, editor, children }: CommentsFollowerProps) {
  const comments = useComments(session, editor);
  return <CommentsContext value={comments}>{children}</CommentsContext>;
}
