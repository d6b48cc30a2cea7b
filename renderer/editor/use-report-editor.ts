import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { redrawTitle } from '../document/edit/title-breaks.ts';
import type { Session } from '../session/session.ts';
import { usePaperEditor } from './paper/paper-editor.tsx';

/** The editor of an open report: every edit goes to its session, and a title set anew in a dialog is drawn so. */
export function useReportEditor(session: Session): Editor {
  const [report] = useState(() => session.report());
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
  return editor;
}
