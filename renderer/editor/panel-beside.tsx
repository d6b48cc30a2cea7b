import type { Editor } from '@tiptap/react';
import type { LaidOutPage } from '../../shared/layout/lay-out.ts';
import { PreviewPanel } from '../preview/preview-panel.tsx';
import { LastYearPanel } from '../roll-forward/last-year-panel.tsx';
import type { LastYear } from '../roll-forward/use-last-year.ts';
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
