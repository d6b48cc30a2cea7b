import type { ReportSummary } from '../../shared/requests.ts';
import { sentences } from '../messages.ts';
import { QuestionDialog } from '../ui/question-dialog.tsx';

/** Asked before a deleted report is removed for good. */
export function PurgeDialog({
  report,
  onClose,
  onPurge,
}: {
  report: ReportSummary;
  onClose: () => void;
  onPurge: () => void;
}) {
  const purge = (): void => {
    onClose();
    onPurge();
  };
  return (
    <QuestionDialog
      title={`彻底删除“${report.name}”？`}
      first={{ label: '留在最近删除中', run: onClose }}
      second={{ label: '彻底删除', run: purge }}
      onClose={onClose}
    >
      {sentences.purge}
    </QuestionDialog>
  );
}
