import type { Editor } from '@tiptap/react';
import { useMemo, useState } from 'react';
import type { LastYearView } from '../panels/last-year/last-year-panel.tsx';

/** What stands right of the paper, one thing at a time; what is wide stands in the paper's place. */
type OpenPanel = 'preview' | 'wide' | 'last-year' | 'versions' | 'wide-versions' | 'proofread';

/** The panel beside the paper, and the ways to open and close it. */
export interface SidePanel {
  open: OpenPanel | null;
  /** What of last year the panel shows when it does. */
  view: LastYearView;
  isPreview: boolean;
  isVersions: boolean;
  isWide: boolean;
  onView: (view: LastYearView) => void;
  onLookBack: (view: LastYearView) => void;
  onPreview: () => void;
  onVersions: () => void;
  onWideVersions: (wide: boolean) => void;
  onProofread: () => void;
  onWide: (wide: boolean) => void;
  /** Brings the paper back from under a wide panel. */
  onPaper: () => void;
  /** Gives the focus back to the paper. */
  onClose: () => void;
}

/** Which panel is open beside the paper. */
export function useSidePanel(editor: Editor): SidePanel {
  const [open, setOpen] = useState<OpenPanel | null>(null);
  const [view, onView] = useState<LastYearView>('carried');
  const actions = useMemo(
    () => ({
      onLookBack: (shown: LastYearView): void => {
        onView(shown);
        setOpen('last-year');
      },
      onPreview: () => setOpen('preview'),
      onVersions: () => setOpen('versions'),
      onWideVersions: (wide: boolean) => setOpen(wide ? 'wide-versions' : 'versions'),
      onProofread: () => setOpen('proofread'),
      onWide: (wide: boolean) => setOpen(wide ? 'wide' : 'preview'),
      onPaper: () => setOpen((now) => (now === 'wide' || now === 'wide-versions' ? null : now)),
      onClose: () => {
        setOpen(null);
        editor.view.focus();
      },
    }),
    [editor],
  );
  return {
    open,
    view,
    isPreview: open === 'preview' || open === 'wide',
    isVersions: open === 'versions' || open === 'wide-versions',
    isWide: open === 'wide' || open === 'wide-versions',
    onView,
    ...actions,
  };
}
