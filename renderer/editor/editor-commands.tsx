import { useCommentsNow } from '../panels/comments/comments-context.tsx';
import { useLastYearNow } from '../panels/last-year/last-year-context.tsx';
import { useProofreadingNow } from '../panels/proofread/proofreading-context.tsx';
import { useExportCheck } from './export-check/use-export-check.tsx';
import { type EditorParts, useEditorCommands } from './use-editor-commands.ts';

type EditorCommandsProps = Omit<EditorParts, 'lastYear' | 'proofreading' | 'comments' | 'beforeExport'>;

/** Lends the editor's screen to the commands, and asks what is to be asked before an export. */
export function EditorCommands(props: EditorCommandsProps) {
  const { session, editor, panel } = props;
  const lastYear = useLastYearNow();
  const proofreading = useProofreadingNow();
  const comments = useCommentsNow();
  const { beforeExport, dialog } = useExportCheck(session, editor, lastYear, proofreading, () =>
    panel.onLookBack('carried'),
  );
  useEditorCommands({ ...props, lastYear, proofreading, comments, beforeExport });
  return dialog;
}
