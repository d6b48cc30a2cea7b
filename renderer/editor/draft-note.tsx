import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { countMovedYears } from '../../shared/roll-forward/move-years.ts';
import { draftNoteWords } from '../messages.ts';
import { useLastYearNow } from '../panels/last-year/last-year-context.tsx';
import type { LastYear } from '../panels/last-year/use-last-year.ts';

/** Whether nothing of last year's was decided yet. */
function isUntouched({ deciding: { decisions } }: LastYear): boolean {
  const { confirmed, settled = {}, figures = [] } = decisions;
  return confirmed.length + figures.length + Object.keys(settled).length === 0;
}

/** Above a draft just made: what was moved in it, what waits, and the way to go through it. */
export function DraftNote({ onWalk }: { onWalk: () => void }) {
  const lastYear = useLastYearNow();
  return lastYear && <NoteOf {...{ lastYear, onWalk }} />;
}

function NoteOf({ lastYear, onWalk }: { lastYear: LastYear; onWalk: () => void }) {
  const [isSeen, setIsSeen] = useState(() => !isUntouched(lastYear));
  const { sentences } = lastYear;
  const moved = useMemo(
    () => sentences.reduce((sum, { before, begun }) => sum + countMovedYears(before, begun), 0),
    [sentences],
  );
  if (isSeen) return null;
  const walk = (): void => {
    setIsSeen(true);
    onWalk();
  };
  return (
    <section aria-label="草稿">
      <MessageBar>
        <MessageBarBody>{draftNoteWords(moved, lastYear.walk.waiting.length)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label="关闭提示"
              icon={<DismissRegular />}
              onClick={() => setIsSeen(true)}
            />
          }
        >
          <Button size="small" onClick={walk}>
            从这里逐句过
          </Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}
