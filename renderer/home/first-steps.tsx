import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FIRST_STEPS } from '../messages.ts';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  tools: { display: 'flex', gap: tokens.spacingHorizontalS, flexShrink: 0 },
});

const KEY = 'first-steps-seen';

function isSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch (error) {
    // A browser that keeps nothing shows them each time.
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}

function noteSeen(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/**
 * 第一次使用: the four steps of a year's report, one at a time, until they were read or skipped, by Esc too.
 * @param onEnd takes the focus over, where it was in them
 */
export function FirstSteps({ onEnd }: { onEnd: () => void }) {
  const styles = useStyles();
  const [at, setAt] = useState(() => (isSeen() ? FIRST_STEPS.length : 0));
  const step = FIRST_STEPS[at];
  if (!step) return null;
  const go = (to: number): void => {
    if (to >= FIRST_STEPS.length) {
      noteSeen();
      onEnd();
    }
    setAt(to);
  };
  const isLast = at === FIRST_STEPS.length - 1;
  return (
    <section
      className={styles.steps}
      aria-label="第一次使用"
      onKeyDown={({ key }) => key === 'Escape' && go(FIRST_STEPS.length)}
    >
      <div className={styles.words} aria-live="polite" aria-atomic="true">
        <Caption1 className={styles.quiet}>
          第一次使用：第 {at + 1} 步，共 {FIRST_STEPS.length} 步
        </Caption1>
        <Subtitle2 as="h2">{step.title}</Subtitle2>
        <Text>{step.text}</Text>
      </div>
      <div className={styles.tools}>
        {/* Not taken away while it has the focus. */}
        <Button disabledFocusable={at === 0} onClick={() => go(at - 1)}>
          上一步
        </Button>
        <Button appearance="primary" onClick={() => go(at + 1)}>
          {isLast ? '知道了' : '下一步'}
        </Button>
        {!isLast && (
          <Button appearance="subtle" onClick={() => go(FIRST_STEPS.length)}>
            跳过
          </Button>
        )}
      </div>
    </section>
  );
}
