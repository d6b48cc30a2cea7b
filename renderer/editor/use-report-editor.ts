import { closeHistory } from '@tiptap/pm/history';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useCallback, useEffect } from 'react';
import type { Report } from '../../shared/report/schema.ts';
import { commandsMayHaveChanged } from '../commands.ts';
import { setAnnexes } from '../document/edit/annexes.ts';
import { setBeside } from '../document/edit/beside.ts';
import { replaceReport } from '../document/edit/replace-report.ts';
import { redrawTitle } from '../document/edit/title-breaks.ts';
import { takeNumberHere } from '../document/edit/typed-number.ts';
import { isReadOnly, useElsewhere } from '../session/access.ts';
import type { Session } from '../session/session.ts';
import { useUnentered } from '../session/unentered.ts';
import { newPaperEditor } from './paper/paper-editor.tsx';

const key = new PluginKey('only-read');

/** Refuses every change, by whatever key or button, while the reports can only be read. */
const onlyRead = new Plugin({ key, filterTransaction: (tr) => !tr.docChanged || !isReadOnly() });

function useOnlyRead(editor: Editor): void {
  const readOnly = useElsewhere() !== null;
  useEffect(() => {
    editor.registerPlugin(onlyRead);
    return () => void editor.unregisterPlugin(key);
  }, [editor]);
  useEffect(() => {
    editor.setEditable(!readOnly, false);
    commandsMayHaveChanged();
  }, [editor, readOnly]);
}

const editors = new WeakMap<Session, Editor>();

/** The one editor of a session: it outlives the screen, and what can be undone with it. */
function editorOf(session: Session): Editor {
  const known = editors.get(session);
  if (known) return known;
  const editor = newPaperEditor({
    report: session.report(),
    beside: session.beside(),
    yearNow: session.year,
    titleLines: session.titleLines,
    onEdit: ({ state }) => session.edit(state.doc),
  });
  editors.set(session, editor);
  session.onForgotten(() => editor.destroy());
  return editor;
}

/** The editor of an open report: every edit goes to its session, and a title set anew in a dialog is drawn so. */
export function useReportEditor(session: Session): Editor {
  const editor = editorOf(session);
  useEffect(
    () => session.onAmend(() => editor.view.dispatch(redrawTitle(editor.state.tr))),
    [session, editor],
  );
  useOnlyRead(editor);
  useUnentered(() => {
    if (!editor.view.composing) editor.commands.command(({ tr }) => takeNumberHere(editor.state)(tr));
  });
  return editor;
}

/** Changes what stands beside the text, as one step that can be undone. */
export function useAmend(session: Session, editor: Editor): (change: (report: Report) => Report) => void {
  return useCallback(
    (change) => {
      const { annexes = [] } = change(session.report());
      const tr = setBeside(closeHistory(editor.state.tr), session.noteBeside(change));
      const isSame = JSON.stringify(annexes) === JSON.stringify(session.report().annexes ?? []);
      editor.view.dispatch(isSame ? tr : setAnnexes(tr, annexes));
    },
    [session, editor],
  );
}

/** Puts a report in place of the present one, its text and what stands beside it, as one step that can be undone. */
export function useRestore(session: Session, editor: Editor): (report: Report) => void {
  return useCallback(
    (report) => {
      const replaced = replaceReport(editor.state, report);
      editor.view.dispatch(
        setBeside(
          replaced,
          session.noteBeside((now) => ({ ...report, id: now.id })),
        ),
      );
    },
    [session, editor],
  );
}
