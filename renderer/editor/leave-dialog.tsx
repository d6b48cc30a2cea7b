import { sentences } from '../messages.ts';
import { QuestionDialog } from '../ui/question-dialog.tsx';

/** Asked when the clerk leaves the screen and the last changes could not be saved. */
export function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <QuestionDialog
      title="最近的改动还没有保存"
      first={{ label: '留在这里', run: onStay }}
      second={{ label: '仍要返回', run: onLeave }}
      onClose={onStay}
    >
      {sentences.leaveUnsaved}
    </QuestionDialog>
  );
}
