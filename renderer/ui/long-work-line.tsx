import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { cancelWork, type LongWork, useLongWork } from '../work.ts';

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
  words: { maxWidth: '480px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** What is done sooner needs no line. */
const SHOWN_AFTER_MS = 800;

function Line({ work }: { work: LongWork }) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className={styles.line}>
      <Spinner size="tiny" />
      <Text className={styles.words}>{work.words}</Text>
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

/** What takes long, a line each with 取消; typing and saving go on beside it. */
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
