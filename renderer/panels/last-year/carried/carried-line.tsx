import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { readFigures } from '../../../../shared/figures/read-figures.ts';
import type { StandingInText } from '../../../document/convert/standing-sentences.ts';
import { figureWords } from '../figures/figure-words.ts';
import type { Walk } from '../use-last-year.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
    cursor: 'default',
  },
  clamped: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface CarriedLineProps {
  id: string;
  standing: StandingInText;
  current: boolean;
  walk: Walk;
  onPick: () => void;
}

/** One sentence carried over; the current one says its figures and what is asked about it, and what can be done. */
export function CarriedLine({ id, standing, current, walk, onPick }: CarriedLineProps) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { carried, now } = standing;
  return (
    // The list takes the keys for its lines.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={current}
      className={mergeClasses(styles.line, current && styles.current)}
      onClick={onPick}
    >
      <Caption1 className={styles.quiet}>{now.heading ? `${now.where}标题` : now.where}</Caption1>
      <Text className={current ? undefined : styles.clamped}>{now.sentence}</Text>
      {current && <Details carried={carried} />}
      {current && (
        // The focus stays in the list, and a verb is no click on the line.
        // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are the controls
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <div
          className={styles.actions}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => event.stopPropagation()}
        >
          <Button size="small" appearance="primary" tabIndex={-1} onClick={walk.keep}>
            保留（K）
          </Button>
          <Button size="small" tabIndex={-1} onClick={walk.change}>
            改写（C）
          </Button>
          <Button size="small" tabIndex={-1} onClick={walk.drop}>
            删去（D）
          </Button>
        </div>
      )}
    </div>
  );
}

function Details({ carried }: Pick<StandingInText, 'carried'>) {
  const styles = useStyles();
  const figures = figureWords(readFigures(carried.begun));
  return (
    <>
      {figures !== '' && <Caption1 className={styles.quiet}>去年的数：{figures}</Caption1>}
      {carried.asked.map((asked) => (
        <Caption1 key={asked}>{asked}</Caption1>
      ))}
    </>
  );
}
