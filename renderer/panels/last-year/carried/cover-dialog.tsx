import { coveredWords } from '../../../messages.ts';
import { QuestionDialog } from '../../../ui/question-dialog.tsx';
import { useLastYearNow } from '../last-year-context.tsx';
import { reached, WAY_NAMES } from './settling.ts';

/** Says what is covered before several sentences are settled at once, whether they were selected in the list or in the text. */
export function CoverDialog() {
  const walk = useLastYearNow()?.walk;
  if (!walk?.asked) return null;
  const { way, which } = walk.asked;
  const what = `${WAY_NAMES[way]} ${reached(way, which)} 句`;
  const figures = which.reduce((count, { open }) => count + open.length, 0);
  return (
    <QuestionDialog
      title={`${what}？`}
      first={{ label: what, run: () => walk.answer(true) }}
      second={{ label: '再看看', run: () => walk.answer(false) }}
      onClose={() => walk.answer(false)}
    >
      {coveredWords(figures, way === 'change')}
    </QuestionDialog>
  );
}
