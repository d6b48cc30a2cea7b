import { Button, Caption1, Link, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular } from '@fluentui/react-icons';
import { readFigures } from '../../../../shared/figures/read-figures.ts';
import type { PlanAnswer } from '../../../../shared/roll-forward/baseline.ts';
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
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorPaletteGreenForeground1 },
});

interface PlanLineProps {
  reported: ReportedItem;
  /** What the clerk says of it; then the text is not asked. */
  answer: PlanAnswer | null;
  onAnswer: (answer: PlanAnswer | null) => void;
  /** Puts a gap for it into part one. */
  onTake: () => void;
  onGo: (sentence: string) => void;
}

const ANSWERS: readonly [PlanAnswer, string][] = [
  ['reported', '已写到'],
  ['undone', '今年未做'],
  ['dropped', '不再写'],
];

/** One thing that last year's plan promised, ticked when part one reports on it or the clerk has answered. */
export function PlanLine({ reported, answer, onAnswer, onTake, onGo }: PlanLineProps) {
  const { item, where, sentence } = reported;
  const styles = useStyles();
  const figures = figureWords(readFigures(item.text));
  const isReported = where !== null && sentence !== null;
  return (
    <div className={styles.line}>
      {isReported || answer ? (
        <CheckmarkCircleRegular
          fontSize={20}
          className={styles.done}
          aria-label={ANSWERS.find(([one]) => one === answer)?.[1] ?? '已写到'}
        />
      ) : (
        <CircleRegular fontSize={20} className={styles.quiet} aria-label="还没有写到" />
      )}
      <div className={styles.words}>
        <Text className={isReported || answer ? styles.clamped : undefined}>{item.text}</Text>
        {figures !== '' && <Caption1 className={styles.quiet}>目标：{figures}</Caption1>}
        {isReported && !answer && (
          <Caption1>
            写在{where} <Link onClick={() => onGo(sentence)}>看这一句</Link>
          </Caption1>
        )}
        <div className={styles.answers}>
          {ANSWERS.map(([one, name]) => (
            <ToggleButton
              key={one}
              size="small"
              checked={answer === one}
              onClick={() => onAnswer(answer === one ? null : one)}
            >
              {name}
            </ToggleButton>
          ))}
          {!isReported && !answer && (
            <Button size="small" appearance="subtle" onClick={onTake}>
              带进第一部分
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
