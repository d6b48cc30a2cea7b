import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { PartRole } from '../../shared/report/schema.ts';
import { PreviewPanel } from '../preview/preview-panel.tsx';
import { PrintSheets } from '../preview/print-sheets.tsx';
import { usePages } from '../preview/use-pages.ts';
import { usePrint } from '../preview/use-print.ts';
import { useProfile } from '../profile.tsx';
import { LastYearPanel, type LastYearView } from '../roll-forward/last-year-panel.tsx';
import { useExportCheck } from '../roll-forward/use-export-check.tsx';
import { useLastYear } from '../roll-forward/use-last-year.ts';
import { redrawTitle } from './document/title-breaks.ts';
import { EditorDialogs } from './editor-dialogs.tsx';
import { EditorMessages } from './editor-messages.tsx';
import { useFind } from './find/use-find.ts';
import { OutlinePanel } from './outline-panel.tsx';
import { usePaperEditor } from './paper/paper-editor.tsx';
import { PaperPlace } from './paper-place.tsx';
import { useRegionKeys } from './regions.ts';
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
    '&[data-panel="beside"]': { gridTemplateColumns: '248px minmax(0, 1fr) 420px' },
    // Where the sheet and the panel leave no room for the outline, it makes way.
    '@media (max-width: 1520px)': {
      '&[data-panel="beside"]': { gridTemplateColumns: 'minmax(0, 1fr) 420px' },
      '&[data-panel="beside"] > nav': { display: 'none' },
    },
    '&[data-panel="wide"] > div': { display: 'none' },
    gridTemplateRows: 'minmax(0, 1fr)',
  },
});

/** Which dialog is open over the paper. */
export type OpenDialog =
  | { kind: 'info' }
  | { kind: 'elements' }
  | { kind: 'leave' }
  | { kind: 'rewrite'; role: PartRole; heading: string };

/** What stands right of the paper, one thing at a time; 'wide' is the preview in the paper's place. */
type OpenPanel = 'preview' | 'wide' | 'last-year';

/** The editor's screen: bar, outline, paper, status. The document itself lives in ProseMirror alone. */
export function EditorPage({ session, onHelp }: { session: Session; onHelp: () => void }) {
  const styles = useStyles();
  const [report] = useState(() => session.report());
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { titleLines } = session;
  const editor = usePaperEditor({
    report,
    titleLines,
    onEdit: (editor) => session.edit(editor.state.doc),
  });
  useEffect(
    () => session.onAmend(() => editor.view.dispatch(redrawTitle(editor.state.tr))),
    [session, editor],
  );
  const overview = useOutline(editor);
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const [view, setView] = useState<LastYearView>('carried');
  const isPreview = panel === 'preview' || panel === 'wide';
  const pages = usePages(session, editor, useProfile().format);
  const { printing, onPrint, onPdf } = usePrint(session);
  const lookBack = (shown: LastYearView): void => {
    setView(shown);
    setPanel('last-year');
  };
  const lastYear = useLastYear(session, editor, panel === 'last-year' && view === 'carried');
  const check = useExportCheck(editor, lastYear, () => lookBack('carried'));
  const actions = useEditorActions({ session, editor, onHelp, openDialog: setDialog, onPrint, ...check });
  const closePanel = (): void => {
    setPanel(null);
    editor.view.focus();
  };
  const showPaper = useCallback(() => setPanel((open) => (open === 'wide' ? null : open)), []);
  const find = useFind(editor, showPaper);
  useRegionKeys();
  return (
    <div className={styles.page}>
      <TopBar
        session={session}
        editor={editor}
        {...actions}
        onFind={() => find.onOpen('find')}
        previewing={isPreview}
        onPreview={() => (isPreview ? closePanel() : setPanel('preview'))}
        lookingBack={panel === 'last-year'}
        onLookBack={lastYear && (() => (panel === 'last-year' ? closePanel() : lookBack(view)))}
      />
      <EditorMessages session={session} />
      <div className={styles.middle} data-panel={panel && (panel === 'wide' ? 'wide' : 'beside')}>
        <OutlinePanel overview={overview} onGo={actions.onGo} onMove={actions.onMove} />
        <PaperPlace
          editor={editor}
          find={find}
          onRewriteHeading={(role, heading) => setDialog({ kind: 'rewrite', role, heading })}
        />
        {isPreview && (
          <PreviewPanel
            pages={pages}
            wide={panel === 'wide'}
            onWide={(wide) => setPanel(wide ? 'wide' : 'preview')}
            onPrint={onPrint}
            onPdf={() => check.beforeExport(onPdf)}
            onClose={closePanel}
          />
        )}
        {panel === 'last-year' && (
          <LastYearPanel
            editor={editor}
            lastYear={lastYear}
            view={view}
            onView={setView}
            onClose={closePanel}
          />
        )}
      </div>
      <StatusBar
        overview={overview}
        pages={pages.length}
        carried={lastYear?.walk.standing.length ?? null}
        onCarried={() => lookBack('carried')}
        onFigures={() => lookBack('figures')}
      />
      {printing && <PrintSheets pages={pages} />}
      <EditorDialogs session={session} editor={editor} dialog={dialog} onClose={() => setDialog(null)} />
      {check.dialog}
    </div>
  );
}
