import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import type { Place } from '../../shared/report/place.ts';
import type { Report } from '../../shared/report/schema.ts';
import { moveYearsBeside } from '../../shared/roll-forward/move-years.ts';
import { yearOfText } from '../../shared/roll-forward/year-of-text.ts';
import { setBeside } from '../document/edit/beside.ts';
import { countMovedYears, moveYears } from '../document/edit/move-years.ts';
import { editAndGoThere, separateEdit, separateStep } from '../document/edit/separate-step.ts';
import { insertTable } from '../document/edit/table/whole.ts';
import { zoneNamed } from '../document/schema/zones.ts';
import { CollectDialog } from '../panels/collect/collect-dialog.tsx';
import { TakeDialog } from '../panels/collect/take-dialog.tsx';
import { goToPlace } from '../panels/go-to-place.ts';
import { OutgoingDialog } from '../panels/outgoing/outgoing-dialog.tsx';
import { MaterialDialog } from '../panels/take-back/material-dialog.tsx';
import { goHome } from '../place.ts';
import type { ReportInfo, Session } from '../session/session.ts';
import { ElementsDialog } from './elements/elements-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import type { OpenDialog } from './open-dialog.ts';
import { PublishDialog } from './publish/publish-dialog.tsx';
import { ReportInfoDialog } from './report-info-dialog.tsx';
import { RewriteHeadingDialog } from './rewrite-heading-dialog.tsx';
import { TableDialog } from './table-dialog.tsx';

/** The year that the text's years are moved from: another than the report's where they were not moved along before. */
function writtenFor(session: Session, { state: { doc } }: Editor): number {
  const title = zoneNamed(doc, 'title').node.textContent;
  const planHeading: string = zoneNamed(doc, 'plan').node.attrs.heading;
  return yearOfText({ title, planHeading }) ?? session.report().year;
}

/** Changes the facts about the report, and with another year the years of its text where asked for. */
function changeInfo(session: Session, editor: Editor, info: ReportInfo, movesYears: boolean): void {
  const move = { from: writtenFor(session, editor), to: info.year };
  const beside = session.noteBeside((report) => ({
    ...(movesYears ? moveYearsBeside(report, move) : report),
    ...info,
  }));
  separateEdit(editor, (tr) => {
    if (movesYears) moveYears(move)(tr);
    setBeside(tr, beside);
    return true;
  }).run();
}

/** The dialogs of the editor's screen; one at a time. */
export function EditorDialogs({
  session,
  editor,
  dialog,
  onAmend,
  onTakeBack,
  onClose,
}: {
  session: Session;
  editor: Editor;
  dialog: OpenDialog | null;
  /** Changes what stands beside the text. */
  onAmend: (change: (report: Report) => Report) => void;
  /** Shows what came back, and what colleagues have sent. */
  onTakeBack: () => void;
  onClose: () => void;
}) {
  const [goal, setGoal] = useState<Place | null>(null);
  // The dialog gives the focus back when it closes; only then can the paper take it.
  useEffect(() => {
    if (!goal) return;
    goToPlace(editor, goal);
    setGoal(null);
  }, [editor, goal]);
  switch (dialog?.kind) {
    case 'info':
      return (
        <ReportInfoDialog
          info={session.report()}
          onClose={onClose}
          onChange={(info, movesYears) => changeInfo(session, editor, info, movesYears)}
          countYears={(to) => countMovedYears(editor.state.doc, { from: writtenFor(session, editor), to })}
        />
      );
    case 'elements':
      return <ElementsDialog report={session.report()} onClose={onClose} onChange={onAmend} />;
    case 'outgoing':
      return <OutgoingDialog report={{ id: session.report().id, name: session.name() }} onClose={onClose} />;
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
    case 'table':
      return (
        <TableDialog
          onClose={onClose}
          onInsert={(rows, columns) => editAndGoThere(editor, insertTable(rows, columns))}
        />
      );
    case 'publish': {
      const onGo = (place: Place): void => {
        onClose();
        setGoal(place);
      };
      return <PublishDialog {...{ session, onGo, onClose }} />;
    }
    case 'collect':
      return <CollectDialog editor={editor} owner={session.report()} onClose={onClose} />;
    case 'take':
      return <TakeDialog editor={editor} owner={session.report()} onClose={onClose} />;
    case 'material':
      return <MaterialDialog onClose={onClose} onShow={onTakeBack} />;
    case 'leave':
      return <LeaveDialog onStay={onClose} onLeave={goHome} />;
    default:
      return null;
  }
}
