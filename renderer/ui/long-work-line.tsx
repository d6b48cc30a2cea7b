import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { cancelWork, type LongWork, shareOfWork, useLongWork } from '../work.ts';
import { Progress } from './progress.tsx';

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    bottom: tokens.spacingVerticalXXL,
    left: '50%',
    transform: 'translateX(-50%)',
    zIndex: 1000,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  what: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: '220px' },
  words: { maxWidth: '480px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** What is done sooner needs no line. */
const SHOWN_AFTER_MS = 800;
const ASKED_AGAIN_MS = 250;

/** How much of a work is done, as long as it is shown; null until somebody knows. */
function useShare(work: LongWork, shown: boolean): number | null {
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    if (!shown) return undefined;
    const ask = () => void shareOfWork(work).then((now) => now !== null && setShare(now));
    ask();
    const timer = setInterval(ask, ASKED_AGAIN_MS);
    return () => clearInterval(timer);
  }, [work, shown]);
  return share;
}

function Line({ work }: { work: LongWork }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const share = useShare(work, shown);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.line}>
      <div className={styles.what}>
        <Text className={styles.words}>{work.words}</Text>
        <Progress {...(share !== null && { value: share })} aria-label={work.words} />
      </div>
      <Text aria-hidden>{share === null ? '' : `${Math.round(share * 100)}%`}</Text>
      <Button
        size="small"
        disabled={cancelling}
        onClick={() => {
          setCancelling(true);
          void cancelWork(work);
        }}
      >
        取消
      </Button>
    </div>
  );
}

/** What takes long, a line each with how much is done and 取消; typing and saving go on beside it. */
export function LongWorkLines() {
  const styles = useStyles();
  return (
    <div className={styles.place} role="status">
      {useLongWork().map((work) => (
        <Line key={work.id} work={work} />
      ))}
    </div>
  );
}
