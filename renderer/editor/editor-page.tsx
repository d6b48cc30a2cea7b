import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { CommentsFollower } from '../panels/comments/comments-context.tsx';
import { CoverDialog } from '../panels/last-year/carried/cover-dialog.tsx';
import { LastYearFollower } from '../panels/last-year/last-year-context.tsx';
import { PagesFollower, useLayOutNow } from '../panels/preview/pages-context.tsx';
import { PrintSheets } from '../panels/preview/print-sheets.tsx';
import { usePrint } from '../panels/preview/use-print.ts';
import { ProofreadingFollower } from '../panels/proofread/proofreading-context.tsx';
import { TakeBackFollower } from '../panels/take-back/take-back-context.tsx';
import type { Session } from '../session/session.ts';
import { useWindowTitle } from '../ui/window-title.ts';
import { CarriedChoices } from './carried-choices.tsx';
import { DraftNote } from './draft-note.tsx';
import { DroppedFile } from './dropped-file.tsx';
import { EditNotices } from './edit-notices.tsx';
import { EditorCommands } from './editor-commands.tsx';
import { EditorDialogs } from './editor-dialogs.tsx';
import { EditorMessages } from './editor-messages.tsx';
import { useFind } from './find/use-find.ts';
import type { OpenDialog } from './open-dialog.ts';
import { OutlinePanel } from './outline-panel.tsx';
import { PanelBeside } from './panel-beside.tsx';
import { PaperPlace } from './paper-place.tsx';
import { useReadAloud } from './read-aloud/use-read-aloud.ts';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useNameOfYear } from './use-name-of-year.ts';
import { useOutlineOver } from './use-outline-over.ts';
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
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '248px minmax(0, 1fr)',
    '&[data-panel="beside"]': { gridTemplateColumns: '248px minmax(0, 1fr) 420px' },
    // Where the sheet and the panel leave no room for the outline, it makes way.
    '@media (max-width: 1520px)': {
      '&[data-panel="beside"]': { gridTemplateColumns: 'minmax(0, 1fr) 420px' },
      '&[data-panel="beside"] > nav': { display: 'none' },
      // Called back, it stands over the sheet.
      '&[data-panel="beside"][data-outline="over"] > nav': {
        display: 'flex',
        position: 'absolute',
        insetBlock: 0,
        left: 0,
        width: '248px',
        zIndex: 1,
        boxShadow: tokens.shadow16,
      },
    },
    '&[data-panel="wide"] > div': { display: 'none' },
    gridTemplateRows: 'minmax(0, 1fr)',
  },
});

/**
 * The editor's screen: bar, outline, paper, status. The document itself lives in ProseMirror alone, and what follows it
 * is drawn by whoever shows it: typing never draws the screen as a whole.
 */
export function EditorPage({ session }: { session: Session }) {
  const styles = useStyles();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [exporting, onExporting] = useState(false);
  const editor = useReportEditor(session);
  const onRestore = useRestore(session, editor);
  const onAmend = useAmend(session, editor);
  usePlaceInText(editor, session.opened.report.id);
  useNameOfYear(session);
  const panel = useSidePanel(editor);
  const { onLookBack, onProofread } = panel;
  const layOutNow = useLayOutNow(session);
  const { sheets, onPrint, onPdf, onMarked } = usePrint(session, layOutNow);
  const outline = useOutlineOver();
  const find = useFind(editor, panel.onPaper);
  const readAloud = useReadAloud(editor, panel.onPaper);
  useWindowTitle(useSyncExternalStore(session.onAmend, session.name));
  const hasLastYear = session.opened.baseline !== null;
  const look = useMemo(
    () => ({
      onCarried: () => onLookBack('carried'),
      onFigures: () => onLookBack('figures'),
      onFindings: onProofread,
    }),
    [onLookBack, onProofread],
  );
  return (
    <PagesFollower {...{ session, editor, layOutNow }}>
      <ProofreadingFollower {...{ session, editor }}>
        <LastYearFollower
          {...{ session, editor }}
          walking={panel.open === 'last-year' && panel.view === 'carried'}
        >
          <CommentsFollower {...{ session, editor }}>
            <TakeBackFollower {...{ session, editor, onRestore }} isShown={panel.open === 'take-back'}>
              <div className={styles.page}>
                <TopBar {...{ session, editor, exporting, hasLastYear }} />
                <EditorMessages session={session} />
                <DraftNote onWalk={look.onCarried} />
                <div
                  className={styles.middle}
                  data-panel={panel.open && (panel.wide ? 'wide' : 'beside')}
                  data-outline={outline.isOver ? 'over' : undefined}
                >
                  <OutlinePanel editor={editor} onLeave={outline.onLeave} />
                  <PaperPlace
                    editor={editor}
                    find={find}
                    readAloud={readAloud}
                    onRewriteHeading={(role, heading) => setDialog({ kind: 'rewrite', role, heading })}
                  />
                  <PanelBeside {...{ panel, session, onRestore, editor, onMarked }} />
                </div>
                <StatusBar editor={editor} {...look} />
                {sheets && <PrintSheets pages={sheets} />}
                <EditNotices editor={editor} />
                <CarriedChoices editor={editor} />
                <CoverDialog />
                <DroppedFile editor={editor} onTakeBack={panel.onTakeBack} />
                <EditorDialogs
                  {...{ session, editor, dialog, onAmend }}
                  onTakeBack={panel.onTakeBack}
                  onClose={() => setDialog(null)}
                />
                <EditorCommands
                  {...{ session, editor, find, readAloud, panel, exporting, onExporting, onPrint, onPdf }}
                  onOutline={outline.onShow}
                  openDialog={setDialog}
                />
              </div>
            </TakeBackFollower>
          </CommentsFollower>
        </LastYearFollower>
      </ProofreadingFollower>
    </PagesFollower>
  );
}
