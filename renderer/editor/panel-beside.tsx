import type { Editor } from '@tiptap/react';
import type { LaidOutPage } from '../../shared/layout/lay-out.ts';
import { LastYearPanel } from '../panels/last-year/last-year-panel.tsx';
import type { LastYear } from '../panels/last-year/use-last-year.ts';
import { PreviewPanel } from '../panels/preview/preview-panel.tsx';
import type { SidePanel } from './use-side-panel.ts';

interface PanelBesideProps {
  panel: SidePanel;
  editor: Editor;
  lastYear: LastYear | null;
  pages: readonly LaidOutPage[];
  onPrint: () => void;
  onPdf: () => void;
}

/** Right of the paper: the preview, or what there is of last year. */
export function PanelBeside({ panel, editor, lastYear, pages, onPrint, onPdf }: PanelBesideProps) {
  const { open, view, isPreview, onView, onWide, onClose } = panel;
  if (isPreview)
    return <PreviewPanel wide={open === 'wide'} {...{ pages, onWide, onPrint, onPdf, onClose }} />;
  return open === 'last-year' && <LastYearPanel {...{ editor, lastYear, view, onView, onClose }} />;
}
