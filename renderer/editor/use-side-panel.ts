import type { Editor } from '@tiptap/react';
import { useMemo, useState } from 'react';
import type { LastYearView } from '../panels/last-year/last-year-panel.tsx';

/** What stands right of the paper, one thing at a time. */
type OpenPanel = 'preview' | 'last-year' | 'versions' | 'proofread' | 'take-back' | 'comments';

/** The panel beside the paper, and the ways to open and close it. */
export interface SidePanel {
  open: OpenPanel | null;
  /** Whether it stands in the paper's place. */
  wide: boolean;
  /** What of last year the panel shows when it does. */
  view: LastYearView;
  onView: (view: LastYearView) => void;
  onLookBack: (view: LastYearView) => void;
  onPreview: () => void;
  onVersions: () => void;
  onProofread: () => void;
  onTakeBack: () => void;
  onComments: () => void;
  onWide: (wide: boolean) => void;
  /** Brings the paper back from under a wide panel. */
  onPaper: () => void;
  /** Gives the focus back to the paper. */
  onClose: () => void;
}

const NONE = { open: null, wide: false } as const;

/** Which panel is open beside the paper. */
export function useSidePanel(editor: Editor): SidePanel {
  const [{ open, wide }, setShown] = useState<Pick<SidePanel, 'open' | 'wide'>>(NONE);
  const [view, onView] = useState<LastYearView>('carried');
  const actions = useMemo(() => {
    const show = (open: OpenPanel): void => setShown({ open, wide: false });
    return {
      onLookBack: (shown: LastYearView): void => {
        onView(shown);
        show('last-year');
      },
      onPreview: () => show('preview'),
      onVersions: () => show('versions'),
      onProofread: () => show('proofread'),
      onTakeBack: () => show('take-back'),
      onComments: () => show('comments'),
      onWide: (wide: boolean) => setShown(({ open }) => ({ open, wide })),
      onPaper: () => setShown((now) => (now.wide ? NONE : now)),
      onClose: () => {
        setShown(NONE);
        editor.view.focus();
      },
    };
  }, [editor]);
  return useMemo(() => ({ open, wide, view, onView, ...actions }), [open, wide, view, actions]);
}
