import { Button, makeStyles, Spinner, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { goHome } from '../place.ts';

const QUIET_MS = 300;

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { maxWidth: '560px' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** A screen that is not there yet; says so when that takes its time. */
export function WaitingPage() {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Spinner delay={QUIET_MS} label="正在打开…" />
    </main>
  );
}

/** A screen that cannot be shown: why, and the ways on. */
export function NoticePage({
  title,
  text,
  onBack = goHome,
  onRetry,
}: {
  title: string;
  text: string;
  onBack?: () => void;
  onRetry: () => void;
}) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1">{title}</Subtitle1>
      <Text className={styles.text}>{text}</Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onBack}>
          返回首页
        </Button>
        <Button onClick={onRetry}>再试一次</Button>
      </div>
    </main>
  );
}
