import type { Editor } from '@tiptap/react';
import type { Report } from '../../shared/report/schema.ts';
import { LastYearPanel } from '../panels/last-year/last-year-panel.tsx';
import { PreviewPanel } from '../panels/preview/preview-panel.tsx';
import { ProofreadPanel } from '../panels/proofread/proofread-panel.tsx';
import { VersionsPanel } from '../panels/versions/versions-panel.tsx';
import type { Session } from '../session/session.ts';
import type { SidePanel } from './use-side-panel.ts';

interface PanelBesideProps {
  panel: SidePanel;
  session: Session;
  onRestore: (report: Report) => void;
  editor: Editor;
}

/** Right of the paper: the preview, the versions, what proofreading has to say, or what there is of last year. */
export function PanelBeside({ panel, session, onRestore, editor }: PanelBesideProps) {
  const { open, wide, view, onView, onWide, onClose } = panel;
  if (open === 'preview') return <PreviewPanel {...{ wide, onWide, onClose }} />;
  if (open === 'versions') return <VersionsPanel {...{ session, wide, onWide, onRestore, onClose }} />;
  if (open === 'proofread') return <ProofreadPanel {...{ editor, onClose }} />;
  return open === 'last-year' && <LastYearPanel {...{ editor, view, onView, onClose }} />;
}
