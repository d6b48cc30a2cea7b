import { sentences } from '../messages.ts';
import { QuestionDialog } from '../ui/question-dialog.tsx';

/** Asked when the clerk leaves 读到的内容 after having corrected it. */
export function LeaveReviewDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <QuestionDialog
      title="不要这里的修改了？"
      first={{ label: '留在这里', run: onStay }}
      second={{ label: '不要了，返回', run: onLeave }}
      onClose={onStay}
    >
      {sentences.leaveReview}
    </QuestionDialog>
  );
}
