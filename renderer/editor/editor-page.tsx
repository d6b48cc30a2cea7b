import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { dropEntry, scrollToEntry } from '../document/convert/outline.ts';
import { separateStep } from '../document/edit/separate-step.ts';
import { useLastYear } from '../panels/last-year/use-last-year.ts';
import { PrintSheets } from '../panels/preview/print-sheets.tsx';
import { usePages } from '../panels/preview/use-pages.ts';
import { usePrint } from '../panels/preview/use-print.ts';
import { countWords } from '../panels/proofread/finding-words.ts';
import { useProofread } from '../panels/proofread/use-proofread.ts';
import { useProfile } from '../session/profile.ts';
import type { Session } from '../session/session.ts';
import { useWindowTitle } from '../ui/window-title.ts';
import { DraftNote } from './draft-note.tsx';
import { EditNotices } from './edit-notices.tsx';
import { EditorDialogs } from './editor-dialogs.tsx';
import { EditorMessages } from './editor-messages.tsx';
import { useExportCheck } from './export-check/use-export-check.tsx';
import { useFind } from './find/use-find.ts';
import type { OpenDialog } from './open-dialog.ts';
import { OutlinePanel } from './outline-panel.tsx';
import { PanelBeside } from './panel-beside.tsx';
import { PaperPlace } from './paper-place.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useEditorCommands } from './use-editor-commands.ts';
import { useOutline } from './use-outline.ts';
import { usePlaceInText } from './use-place-in-text.ts';
import { useAmend, useReportEditor, useRestore } from './use-report-editor.ts';
import { useSidePanel } from './use-side-panel.ts';

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

/** The editor's screen: bar, outline, paper, status. The document itself lives in ProseMirror alone. */
export function EditorPage({ session }: { session: Session }) {
  const styles = useStyles();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const editor = useReportEditor(session);
  const onRestore = useRestore(session, editor);
  const onAmend = useAmend(session, editor);
  usePlaceInText(editor, session.opened.report.id);
  const overview = useOutline(editor);
  const panel = useSidePanel(editor);
  const [pages, pagesNow] = usePages(session, editor, useProfile().format);
  const { sheets, onPrint, onPdf } = usePrint(session, pagesNow);
  const lastYear = useLastYear(session, editor, panel.open === 'last-year' && panel.view === 'carried');
  const proofreading = useProofread(session, editor);
  const check = useExportCheck(session, editor, lastYear, proofreading.findings, () =>
    panel.onLookBack('carried'),
  );
  const find = useFind(editor, panel.onPaper);
  useWindowTitle(useSyncExternalStore(session.onAmend, session.name));
  const hasLastYear = lastYear !== null;
  const { exporting } = useEditorCommands({
    session,
    editor,
    find,
    panel,
    proofreading,
    lastYear,
    openDialog: setDialog,
    onPrint,
    onPdf,
    beforeExport: check.beforeExport,
  });
  return (
    <div className={styles.page}>
      <TopBar {...{ session, editor, exporting, hasLastYear }} />
      <EditorMessages session={session} />
      {lastYear && <DraftNote lastYear={lastYear} onWalk={() => panel.onLookBack('carried')} />}
      <div className={styles.middle} data-panel={panel.open && (panel.wide ? 'wide' : 'beside')}>
        <OutlinePanel
          overview={overview}
          onGo={(entry) => scrollToEntry(editor, entry)}
          onMove={(entry, step) => separateStep(editor).moveSection(entry.pos, step).run()}
          onDrop={(entry, goal, after) => dropEntry(editor, entry, goal, after)}
        />
        <PaperPlace
          editor={editor}
          find={find}
          onRewriteHeading={(role, heading) => setDialog({ kind: 'rewrite', role, heading })}
        />
        <PanelBeside
          {...{ panel, session, onRestore, editor, lastYear, pages, proofreading, onPrint }}
          onPdf={() => check.beforeExport(onPdf)}
        />
      </div>
      <StatusBar
        overview={overview}
        pages={pages.length}
        carried={lastYear?.walk.waiting.length ?? null}
        onCarried={() => panel.onLookBack('carried')}
        onFigures={() => panel.onLookBack('figures')}
        findings={countWords(proofreading.findings)}
        onFindings={panel.onProofread}
      />
      {sheets && <PrintSheets pages={sheets} />}
      <EditNotices editor={editor} />
      <EditorDialogs {...{ session, editor, dialog, onAmend }} onClose={() => setDialog(null)} />
      {check.dialog}
    </div>
  );
}
