import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useMemo } from 'react';
import { type LevelCommandId, perLevelCommand } from '../../shared/levels.ts';
import { commandsMayHaveChanged, type Runner, type Runners, useRunners } from '../commands.ts';
import { insertAnnex, isInAnnex, moveAnnex, removeAnnex } from '../document/edit/annexes.ts';
import { gapsOf, goToNextGap, insertGap } from '../document/edit/gaps.ts';
import { levelAt } from '../document/edit/levels.ts';
import { partAt } from '../document/edit/sections.ts';
import { editAndGoThere, separateStep } from '../document/edit/separate-step.ts';
import { changesStructure } from '../document/schema/structure.ts';
import { isPart } from '../document/schema/zones.ts';
import { exportedWords, sentences } from '../messages.ts';
import type { Comments } from '../panels/comments/use-comments.ts';
import type { LastYear } from '../panels/last-year/use-last-year.ts';
import type { Proofreading } from '../panels/proofread/use-proofread.ts';
import { goHome } from '../place.ts';
import { onRest } from '../session/resting.ts';
import { isSavedFirst } from '../session/saved-first.ts';
import type { Session } from '../session/session.ts';
import { type Notify, useNotify } from '../ui/notify.tsx';
import { tellDelivered } from '../ui/tell-delivered.ts';
import { doLongWork, isCancelled } from '../work.ts';
import type { Find } from './find/find-state.ts';
import type { OpenDialog } from './open-dialog.ts';
import { sheetZoom, stepZoom, ZOOM, zoomSheet } from './paper/sheet-zoom.ts';
import { placeRunners } from './place-runners.ts';
import type { ReadAloud } from './read-aloud/use-read-aloud.ts';
import { tableRunners } from './table-runners.ts';
import type { SidePanel } from './use-side-panel.ts';

/** What the editor's screen lends to the commands. */
export interface EditorParts {
  session: Session;
  editor: Editor;
  find: Find;
  readAloud: ReadAloud;
  panel: SidePanel;
  proofreading: Proofreading;
  /** What a draft of last year's has of it. */
  lastYear: LastYear | null;
  openDialog: (dialog: OpenDialog) => void;
  onPrint: () => void;
  onPdf: () => void;
  /** Runs the export, or asks first when something of last year's is left. */
  beforeExport: (run: () => void) => void;
  /** Whether a Word file is being exported. */
  exporting: boolean;
  onExporting: (exporting: boolean) => void;
  comments: Comments;
  /** Shows the outline, and puts the focus into it. */
  onOutline: () => void;
}

// What is left is saved first; a text that cannot be saved is not exported.
async function exportAndTell(session: Session, notify: Notify, comments: boolean): Promise<void> {
  if (!(await isSavedFirst(session, notify))) return;
  try {
    const exported = await doLongWork(sentences.exportingWord, 'word:export', {
      id: session.opened.report.id,
      ...(comments && { comments }),
    });
    tellDelivered(notify, '已导出', exported.delivery, exportedWords(exported));
  } catch (error) {
    if (!isCancelled(error)) notify.failed(error, 'export');
  }
}

const levelRunners = (editor: Editor): Record<LevelCommandId, Runner> =>
  perLevelCommand(({ level }) => ({
    run: () => separateStep(editor).setLevel(level).run(),
    can: () => editor.can().setLevel(level),
    isOn: () => levelAt(editor.state) === level,
  }));

/** The same runners, which can do nothing while the report can only be read. */
function whileEditable<Id extends string>(editor: Editor, runners: Record<Id, Runner>): Record<Id, Runner> {
  const guarded = Object.entries<Runner>(runners).map(([id, runner]) => [
    id,
    { ...runner, can: () => editor.isEditable && (runner.can?.() ?? true) },
  ]);
  return Object.fromEntries(guarded);
}

type AnnexCommand = 'insert-annex' | 'remove-annex' | 'move-annex-up' | 'move-annex-down';

/** What is done to annexes as wholes. */
const annexRunners = (editor: Editor): Record<AnnexCommand, Runner> => {
  const moving = (step: -1 | 1): Runner => ({
    run: () => editAndGoThere(editor, moveAnnex(step)),
    can: () => moveAnnex(step)(editor.state.tr),
  });
  return {
    'insert-annex': { run: () => editAndGoThere(editor, insertAnnex) },
    'remove-annex': { run: () => editAndGoThere(editor, removeAnnex), can: () => isInAnnex(editor.state.tr) },
    'move-annex-up': moving(-1),
    'move-annex-down': moving(1),
  };
};

type TextCommand =
  | 'undo'
  | 'redo'
  | 'demote'
  | 'promote'
  | 'insert-section'
  | 'insert-gap'
  | AnnexCommand
  | `move-${'up' | 'down'}`
  | `move-section-${'up' | 'down'}`;

/** What is done to the text, wherever the caret stands. */
const textRunners = (editor: Editor): Record<TextCommand | LevelCommandId, Runner> =>
  whileEditable(editor, {
    undo: { run: () => editor.commands.undo(), can: () => editor.can().undo() },
    redo: { run: () => editor.commands.redo(), can: () => editor.can().redo() },
    demote: { run: () => separateStep(editor).demote().run(), can: () => editor.can().demote() },
    promote: { run: () => separateStep(editor).promote().run(), can: () => editor.can().promote() },
    'insert-section': { run: () => separateStep(editor).insertSection().run() },
    'move-up': { run: () => separateStep(editor).moveHere(-1).run() },
    'move-down': { run: () => separateStep(editor).moveHere(1).run() },
    'move-section-up': {
      run: () => separateStep(editor).moveSectionHere(-1).run(),
      can: () => editor.can().moveSectionHere(-1),
    },
    'move-section-down': {
      run: () => separateStep(editor).moveSectionHere(1).run(),
      can: () => editor.can().moveSectionHere(1),
    },
    'insert-gap': { run: () => editAndGoThere(editor, insertGap), can: () => insertGap(editor.state.tr) },
    ...annexRunners(editor),
    ...levelRunners(editor),
  });

const findRunners = ({ asked, onOpen, onStep }: Find) => ({
  find: { run: () => onOpen('find') },
  replace: { run: () => onOpen('replace') },
  'find-next': { run: () => (asked ? onStep(1) : onOpen('find')) },
  'find-previous': { run: () => (asked ? onStep(-1) : onOpen('find')) },
});

const panelRunners = (panel: SidePanel, hasLastYear: boolean) => ({
  preview: {
    run: panel.open === 'preview' ? panel.onClose : panel.onPreview,
    isOn: () => panel.open === 'preview',
  },
  'last-year': {
    run: panel.open === 'last-year' ? panel.onClose : () => panel.onLookBack(panel.view),
    can: () => hasLastYear,
    isOn: () => panel.open === 'last-year',
  },
  proofread: {
    run: panel.open === 'proofread' ? panel.onClose : panel.onProofread,
    isOn: () => panel.open === 'proofread',
  },
  comments: {
    run: panel.open === 'comments' ? panel.onClose : panel.onComments,
    isOn: () => panel.open === 'comments',
  },
  'take-back': {
    run: panel.open === 'take-back' ? panel.onClose : panel.onTakeBack,
    isOn: () => panel.open === 'take-back',
  },
  versions: {
    run: panel.open === 'versions' ? panel.onClose : panel.onVersions,
    isOn: () => panel.open === 'versions',
  },
});

function rewriteHeading(editor: Editor, openDialog: EditorParts['openDialog']): void {
  const part = partAt(editor.state.doc, editor.state.selection.from);
  if (part && isPart(part.name))
    openDialog({ kind: 'rewrite', role: part.name, heading: part.node.attrs.heading });
}

/**
 * Buttons and menus follow a caret that was moved in a moment, and what was typed when typing rests: what can be done
 * seldom changes with a letter, and is asked anew for whoever does it.
 */
function followEditor(editor: Editor): () => void {
  const follow = ({ transaction }: { transaction: Transaction }): void => {
    if (transaction.selectionSet && !transaction.docChanged) commandsMayHaveChanged();
    else if (transaction.docChanged && changesStructure(transaction)) commandsMayHaveChanged();
  };
  editor.on('transaction', follow);
  const unrest = onRest(editor, commandsMayHaveChanged);
  return () => {
    editor.off('transaction', follow);
    unrest();
  };
}

/** Lends the editor's screen to the commands. */
export function useEditorCommands(parts: EditorParts): void {
  const { session, editor, find, panel, proofreading, lastYear, openDialog, onPrint, onPdf, beforeExport } =
    parts;
  const { exporting, onExporting, onOutline, comments, readAloud } = parts;
  const hasLastYear = lastYear !== null;
  const notify = useNotify();
  const text = useMemo(() => textRunners(editor), [editor]);
  const exportWord = useCallback(
    (withComments: boolean) =>
      beforeExport(() => {
        onExporting(true);
        void exportAndTell(session, notify, withComments).finally(() => onExporting(false));
      }),
    [session, notify, beforeExport, onExporting],
  );
  const runners = useMemo<Runners<'editor'>>(
    () => ({
      ...text,
      ...findRunners(find),
      ...panelRunners(panel, hasLastYear),
      'next-gap': {
        run: () => editAndGoThere(editor, goToNextGap),
        can: () => gapsOf(editor.state.doc).length > 0,
      },
      ...whileEditable(editor, placeRunners(editor, lastYear, proofreading)),
      ...whileEditable(
        editor,
        tableRunners(editor, () => openDialog({ kind: 'table' })),
      ),
      'sheet-larger': { run: () => stepZoom(1), can: () => sheetZoom() < ZOOM.most },
      'sheet-smaller': { run: () => stepZoom(-1), can: () => sheetZoom() > ZOOM.least },
      'sheet-usual': { run: () => zoomSheet(ZOOM.usual) },
      outline: { run: onOutline },
      'next-finding': { run: proofreading.goNext, can: () => proofreading.findings.length > 0 },
      home: { run: () => void session.autosave.flush().then(goHome, () => openDialog({ kind: 'leave' })) },
      // How it failed stands in the bar.
      save: {
        run: () =>
          void session.autosave.flush().then(
            () => notify.done(sentences.savedByItself),
            () => {},
          ),
      },
      outgoing: { run: () => openDialog({ kind: 'outgoing' }) },
      print: { run: onPrint },
      'collect-sheets': { run: () => openDialog({ kind: 'collect' }) },
      'export-pdf': { run: () => beforeExport(onPdf) },
      'read-aloud': { run: readAloud.onToggle, isOn: () => readAloud.shown !== 'closed' },
      'export-public': { run: () => openDialog({ kind: 'publish' }) },
      'export-word': { can: () => !exporting, run: () => exportWord(false) },
      'export-commented': {
        can: () => !exporting && comments.list.length > 0,
        run: () => exportWord(true),
      },
      ...whileEditable(editor, {
        comment: {
          run: () => {
            if (comments.begin()) panel.onComments();
          },
        },
        'rewrite-heading': {
          can: () => partAt(editor.state.doc, editor.state.selection.from) !== null,
          run: () => rewriteHeading(editor, openDialog),
        },
        'take-sheets': { run: () => openDialog({ kind: 'take' }) },
        colleagues: { run: () => openDialog({ kind: 'material' }) },
        'report-info': { run: () => openDialog({ kind: 'info' }) },
        elements: { run: () => openDialog({ kind: 'elements' }) },
      }),
    }),
    [
      text,
      find,
      readAloud,
      panel,
      proofreading,
      lastYear,
      hasLastYear,
      session,
      editor,
      notify,
      exporting,
      exportWord,
      comments,
      onOutline,
      openDialog,
      onPrint,
      onPdf,
      beforeExport,
    ],
  );
  useRunners('editor', runners);
  useEffect(() => followEditor(editor), [editor]);
}
