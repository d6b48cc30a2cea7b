import { coveredWords } from '../../../messages.ts';
import { QuestionDialog } from '../../../ui/question-dialog.tsx';

/** What can be done with several sentences at once. */
export type ManyVerb = '保留' | '有意不改' | '删去';

interface CoverDialogProps {
  verb: ManyVerb;
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
