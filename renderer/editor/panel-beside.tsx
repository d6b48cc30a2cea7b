import type { Editor } from '@tiptap/react';
import type { LaidOutPage } from '../../shared/layout/lay-out.ts';
import type { Report } from '../../shared/report/schema.ts';
import { LastYearPanel } from '../panels/last-year/last-year-panel.tsx';
import type { LastYear } from '../panels/last-year/use-last-year.ts';
import { PreviewPanel } from '../panels/preview/preview-panel.tsx';
import { ProofreadPanel } from '../panels/proofread/proofread-panel.tsx';
import type { Proofreading } from '../panels/proofread/use-proofread.ts';
import { VersionsPanel } from '../panels/versions/versions-panel.tsx';
import type { Session } from '../session/session.ts';
import type { SidePanel } from './use-side-panel.ts';

interface PanelBesideProps {
  panel: SidePanel;
  session: Session;
  onRestore: (report: Report) => void;
  editor: Editor;
  lastYear: LastYear | null;
  pages: readonly LaidOutPage[];
  proofreading: Proofreading;
  onPrint: () => void;
  onPdf: () => void;
}

/** Right of the paper: the preview, the versions, what proofreading has to say, or what there is of last year. */
export function PanelBeside({ panel, session, onRestore, ...rest }: PanelBesideProps) {
  const { editor, lastYear, pages, proofreading, onPrint, onPdf } = rest;
  const { open, wide, view, onView, onWide, onClose } = panel;
  if (open === 'preview') return <PreviewPanel {...{ wide, pages, onWide, onPrint, onPdf, onClose }} />;
  if (open === 'versions') return <VersionsPanel {...{ session, wide, onWide, onRestore, onClose }} />;
  if (open === 'proofread') return <ProofreadPanel {...{ editor, proofreading, onClose }} />;
  return open === 'last-year' && <LastYearPanel {...{ editor, lastYear, view, onView, onClose }} />;
}
