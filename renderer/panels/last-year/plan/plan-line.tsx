import { Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import { readFigures } from '../../../../shared/figures/read-figures.ts';
import type { ReportedItem } from '../../../../shared/roll-forward/last-plan.ts';
import { figureWords } from '../figures/figure-words.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  clamped: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
});

interface PlanLineProps {
  reported: ReportedItem;
  onGo: (sentence: string) => void;
}

/** One thing that last year's plan promised, ticked when part one reports on it. */
export function PlanLine({ reported: { item, where, sentence }, onGo }: PlanLineProps) {
  const styles = useStyles();
  const figures = figureWords(readFigures(item.text));
  const isReported = where !== null && sentence !== null;
  return (
    <li className={styles.line}>
      {isReported ? (
        <CheckmarkCircleRegular fontSize={20} className={styles.done} aria-label="已写到" />
      ) : (
        <CircleRegular fontSize={20} className={styles.quiet} aria-label="还没有写到" />
      )}
      <div className={styles.words}>
        <Text className={isReported ? styles.clamped : undefined}>{item.text}</Text>
        {figures !== '' && <Caption1 className={styles.quiet}>目标：{figures}</Caption1>}
        {isReported && (
          <Caption1>
            写在{where} <Link onClick={() => onGo(sentence)}>看这一句</Link>
          </Caption1>
        )}
      </div>
    </li>
  );
}
