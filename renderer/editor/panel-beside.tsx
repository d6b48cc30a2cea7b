import type { Editor } from '@tiptap/react';
import type { Report } from '../../shared/report/schema.ts';
import { CommentsPanel } from '../panels/comments/comments-panel.tsx';
import { LastYearPanel } from '../panels/last-year/last-year-panel.tsx';
import { PreviewPanel } from '../panels/preview/preview-panel.tsx';
import { ProofreadPanel } from '../panels/proofread/proofread-panel.tsx';
import { TakeBackPanel } from '../panels/take-back/take-back-panel.tsx';
import { type OnMarked, VersionsPanel } from '../panels/versions/versions-panel.tsx';
import type { Session } from '../session/session.ts';
import type { SidePanel } from './use-side-panel.ts';

interface PanelBesideProps {
  panel: SidePanel;
  session: Session;
  onRestore: (report: Report) => void;
  editor: Editor;
  onMarked: OnMarked;
}

/** Right of the paper: the preview, the versions, what proofreading has to say, or what there is of last year. */
export function PanelBeside({ panel, session, onRestore, editor, onMarked }: PanelBesideProps) {
  const { open, wide, view, onView, onWide, onClose } = panel;
  if (open === 'preview') return <PreviewPanel {...{ editor, wide, onWide, onClose }} onGo={panel.onPaper} />;
  if (open === 'versions')
    return <VersionsPanel {...{ session, wide, onWide, onRestore, onMarked, onClose }} />;
  if (open === 'comments') return <CommentsPanel isEditable={editor.isEditable} onClose={onClose} />;
  if (open === 'take-back') return <TakeBackPanel {...{ editor, onClose }} />;
  if (open === 'proofread') return <ProofreadPanel {...{ editor, onClose }} />;
  return open === 'last-year' && <LastYearPanel {...{ editor, view, onView, onClose }} />;
}
