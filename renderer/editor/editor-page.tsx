import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PartRole } from '../../shared/report/schema.ts';
import { PreviewPanel } from '../preview/preview-panel.tsx';
import { PrintSheets } from '../preview/print-sheets.tsx';
import { usePages } from '../preview/use-pages.ts';
import { usePrint } from '../preview/use-print.ts';
import { EditorDialogs } from './editor-dialogs.tsx';
import { EditorMessages } from './editor-messages.tsx';
import { OutlinePanel } from './outline-panel.tsx';
import { PaperEditor, usePaperEditor } from './paper/paper-editor.tsx';
import { region, useRegionKeys } from './regions.ts';
import type { Session } from './session.ts';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useEditorActions } from './use-editor-actions.ts';
import { useOutline } from './use-outline.ts';

const useStyles = makeStyles({
  page: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  middle: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr)',
    '&[data-preview="beside"]': { gridTemplateColumns: '248px minmax(0, 1fr) 420px' },
    // Where the sheet and the preview leave no room for the outline, it makes way.
    '@media (max-width: 1520px)': {
      '&[data-preview="beside"]': { gridTemplateColumns: 'minmax(0, 1fr) 420px' },
      '&[data-preview="beside"] > nav': { display: 'none' },
    },
    '&[data-preview="wide"] > main': { display: 'none' },
    gridTemplateRows: 'minmax(0, 1fr)',
  },
  desk: { overflow: 'auto' },
});

/** Which dialog is open over the paper. */
export type OpenDialog =
  | { kind: 'info' }
  | { kind: 'leave' }
  | { kind: 'rewrite'; role: PartRole; heading: string };

/** The editor's screen: bar, outline, paper, status. The document itself lives in ProseMirror alone. */
export function EditorPage({ session, onHelp }: { session: Session; onHelp: () => void }) {
  const styles = useStyles();
  const [report] = useState(() => session.report());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const editor = usePaperEditor({ report, onEdit: (editor) => session.edit(editor.state.doc) });
  const overview = useOutline(editor);
  const [preview, setPreview] = useState<'beside' | 'wide' | null>(null);
  const pages = usePages(session, editor);
  const { printing, onPrint, onPdf } = usePrint(session);
  const actions = useEditorActions({ session, editor, onHelp, openDialog: setDialog, onPrint });
  const closePreview = (): void => {
    setPreview(null);
    editor.view.focus();
  };
  useRegionKeys();
  return (
    <div className={styles.page}>
      <TopBar
        session={session}
        editor={editor}
        {...actions}
        previewing={preview !== null}
        onPreview={() => (preview ? closePreview() : setPreview('beside'))}
      />
      <EditorMessages session={session} />
      <div className={styles.middle} data-preview={preview}>
        <OutlinePanel overview={overview} onGo={actions.onGo} onMove={actions.onMove} />
        <main className={styles.desk} aria-label="正文" {...region}>
          <PaperEditor
            editor={editor}
            onRewriteHeading={(role, heading) => setDialog({ kind: 'rewrite', role, heading })}
          />
        </main>
        {preview && (
          <PreviewPanel
            pages={pages}
            wide={preview === 'wide'}
            onWide={(wide) => setPreview(wide ? 'wide' : 'beside')}
            onPrint={onPrint}
            onPdf={onPdf}
            onClose={closePreview}
          />
        )}
      </div>
      <StatusBar overview={overview} pages={pages.length} />
      {printing && <PrintSheets pages={pages} />}
      <EditorDialogs session={session} editor={editor} dialog={dialog} onClose={() => setDialog(null)} />
    </div>
  );
}
