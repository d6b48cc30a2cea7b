import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { sentences } from '../../../messages.ts';
import { changeWords } from './figure-change.ts';
import { figureLineId } from './use-figure-cursor.ts';
import type { FigureNow } from './use-figures.ts';

/** The columns of the list and its head: what is counted, this year's value and, where there is one, last year's. */
export const figureColumns = (compares: boolean): string => `minmax(0, 1fr) 80px${compares ? ' 80px' : ''}`;

/** How much of the text before a figure stands for what it counts where that is not told. */
const LONGEST_BEFORE = 10;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    // Below the group's name, which stays at the top.
    scrollMarginTop: '32px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  beside: { backgroundColor: tokens.colorNeutralBackground2 },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  change: { gridColumn: '1 / -1' },
  value: { textAlign: 'right', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  /** As the sentence is marked in the paper. */
  carried: { textDecoration: 'underline dotted', textUnderlineOffset: '4px' },
});

interface FigureLineProps {
  figure: FigureNow;
  current: boolean;
  /** It stands in the caret's sentence. */
  beside: boolean;
  /** Whether there is a last year to compare with. */
  compares: boolean;
  onGo: (figure: FigureNow) => void;
}

/** One figure: what it counts, as typed this year, last year's, and the change in words. */
export const FigureLine = memo(({ figure, current, beside, compares, onGo }: FigureLineProps) => {
  const styles = useStyles();
  const { at, now, last, isNew, unchanged, carried } = figure;
  const missing = isNew ? sentences.noFigureLastYear : sentences.noFigurePaired;
  const isForgotten = unchanged && carried;
  const before = now.sentence.sentence.slice(Math.max(0, now.at - LONGEST_BEFORE), now.at);
  return (
    // The list takes the keys for its lines.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      id={figureLineId(at)}
      role="option"
      aria-selected={current}
      className={mergeClasses(styles.line, beside && styles.beside, current && styles.current)}
      style={{ gridTemplateColumns: figureColumns(compares) }}
      onClick={() => onGo(figure)}
    >
      <Text>{now.counts || before}</Text>
      <Text className={mergeClasses(styles.value, isForgotten && styles.carried)}>{now.text}</Text>
      {compares && (
        <Text className={mergeClasses(styles.value, styles.quiet)}>
          {last?.text ?? (now.time === 'before' ? '' : missing)}
        </Text>
      )}
      {last && (
        <Caption1 className={mergeClasses(styles.change, !isForgotten && styles.quiet)}>
          {changeWords(now, last)}
          {isForgotten && `，${sentences.notConfirmed}`}
        </Caption1>
      )}
    </div>
  );
});
