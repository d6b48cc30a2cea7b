import { coveredWords } from '../../../messages.ts';
import { QuestionDialog } from '../../../ui/question-dialog.tsx';

interface CoverDialogProps {
  verb: string;
  sentences: number;
  /** How many figures in them are as last year. */
  figures: number;
  onClose: () => void;
  onDo: () => void;
}

/** Says what a verb covers before it is done to several sentences. */
export function CoverDialog({ verb, sentences, figures, onClose, onDo }: CoverDialogProps) {
  const what = `${verb} ${sentences} 句`;
  return (
    <QuestionDialog
      title={`${what}？`}
      first={{ label: what, run: onDo }}
      second={{ label: '再看看', run: onClose }}
      onClose={onClose}
    >
      {coveredWords(figures)}
    </QuestionDialog>
  );
}
