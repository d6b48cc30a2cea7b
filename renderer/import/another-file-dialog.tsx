import { sentences } from '../messages.ts';
import { QuestionDialog } from '../ui/question-dialog.tsx';

/** Asked when another file is opened from outside while one that was read is looked through. */
export function AnotherFileDialog({ onStay, onOpen }: { onStay: () => void; onOpen: () => void }) {
  return (
    <QuestionDialog
      title="打开另一个文件？"
      first={{ label: '继续看这一份', run: onStay }}
      second={{ label: '打开另一个', run: onOpen }}
      onClose={onStay}
    >
      {sentences.anotherFile}
    </QuestionDialog>
  );
}
