import type { Editor } from '@tiptap/react';
import { useEffect, useMemo, useState } from 'react';
import { delivered } from '../delivered.ts';
import { type OutlineEntry, scrollToEntry } from '../document/convert/outline.ts';
import { separateStep } from '../document/edit/separate-step.ts';
import { host } from '../host.ts';
import { exportProofWords } from '../messages.ts';
import { goHome } from '../place.ts';
import type { Session } from '../session/session.ts';
import { type Notify, useNotify } from '../ui/notify.tsx';
import type { OpenDialog } from './open-dialog.ts';

/** What the editor's screen can do, for its buttons, keys and the window's menu. */
export interface EditorActions {
  exporting: boolean;
  onBack: () => void;
  onInfo: () => void;
  onElements: () => void;
  onHelp: () => void;
  onExport: () => void;
  onSave: () => void;
  onPrint: () => void;
  onGo: (entry: OutlineEntry) => void;
  onMove: (entry: OutlineEntry, step: -1 | 1) => boolean;
}

interface Parts {
  session: Session;
  editor: Editor;
  onHelp: () => void;
  openDialog: (dialog: OpenDialog) => void;
  onPrint: () => void;
  /** Runs the export, or asks first when something of last year's is left. */
  beforeExport: (run: () => void) => void;
}

// What is left is saved first; a text that cannot be saved is not exported.
async function exportAndTell(session: Session, notify: Notify): Promise<void> {
  try {
    await session.autosave.flush();
    const { delivery, proof } = await host.call('word:export', { id: session.opened.report.id });
    const fileName = delivered(delivery);
    if (fileName !== null) notify.done(`已导出：${fileName}`, exportProofWords(proof));
  } catch (error) {
    notify.failed(error, 'export');
  }
}

/** The screen's actions; also binds Ctrl+S, Ctrl+P and the window's menu to them. */
export function useEditorActions({
  session,
  editor,
  onHelp,
  openDialog,
  onPrint,
  beforeExport,
}: Parts): EditorActions {
  const notify = useNotify();
  const [exporting, setExporting] = useState(false);
  const actions = useMemo(
    () => ({
      onBack: () => {
        session.autosave.flush().then(goHome, () => openDialog({ kind: 'leave' }));
      },
      onInfo: () => openDialog({ kind: 'info' }),
      onElements: () => openDialog({ kind: 'elements' }),
      onHelp,
      onExport: () =>
        beforeExport(() => {
          setExporting(true);
          void exportAndTell(session, notify).finally(() => setExporting(false));
        }),
      // The save state in the bar tells how it went.
      onSave: () => void session.autosave.flush().catch(() => {}),
      onPrint,
      onGo: (entry: OutlineEntry) => scrollToEntry(editor, entry),
      onMove: (entry: OutlineEntry, step: -1 | 1) => separateStep(editor).moveSection(entry.pos, step).run(),
    }),
    [session, editor, notify, onHelp, openDialog, onPrint, beforeExport],
  );
  useKeys(actions);
  useMenu(editor, actions);
  return { ...actions, exporting };
}

function useKeys({ onSave, onPrint }: Pick<EditorActions, 'onSave' | 'onPrint'>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      // The browser's own saving and printing would keep the screen, not the report.
      if (control && key === 's') onSave();
      else if (control && key === 'p') onPrint();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onSave, onPrint]);
}

type MenuActions = Pick<EditorActions, 'onBack' | 'onExport' | 'onPrint'>;

function useMenu(editor: Editor, { onBack, onExport, onPrint }: MenuActions): void {
  useEffect(
    () =>
      host.onMenu((command) => {
        if (command === 'undo') editor.commands.undo();
        else if (command === 'redo') editor.commands.redo();
        else if (command === 'export') onExport();
        else if (command === 'print') onPrint();
        else if (command === 'home') onBack();
      }),
    [editor, onBack, onExport, onPrint],
  );
}
