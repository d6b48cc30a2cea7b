import type { Editor } from '@tiptap/react';
import { separateStep } from '../document/edit/separate-step.ts';
import { goHome } from '../place.ts';
import type { Session } from '../session/session.ts';
import { ElementsDialog } from './elements/elements-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import type { OpenDialog } from './open-dialog.ts';
import { ReportInfoDialog } from './report-info-dialog.tsx';
import { RewriteHeadingDialog } from './rewrite-heading-dialog.tsx';

/** The dialogs of the editor's screen; one at a time. */
export function EditorDialogs({
  session,
  editor,
  dialog,
  onClose,
}: {
  session: Session;
  editor: Editor;
  dialog: OpenDialog | null;
  onClose: () => void;
}) {
  switch (dialog?.kind) {
    case 'info':
      return (
        <ReportInfoDialog
          info={session.report()}
          onClose={onClose}
          onChange={(info) => session.amend((report) => ({ ...report, ...info }))}
        />
      );
    case 'elements':
      return (
        <ElementsDialog
          report={session.report()}
          onClose={onClose}
          onChange={(change) => session.amend(change)}
        />
      );
    case 'rewrite':
      return (
        <RewriteHeadingDialog
          role={dialog.role}
          year={session.report().year}
          heading={dialog.heading}
          onClose={onClose}
          onRewrite={(heading) => separateStep(editor).rewritePartHeading(dialog.role, heading).run()}
        />
      );
    case 'leave':
      return <LeaveDialog onStay={onClose} onLeave={goHome} />;
    default:
      return null;
  }
}
