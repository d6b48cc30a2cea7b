import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo, type RefCallback } from 'react';
import { sentences } from '../../../messages.ts';
import { FORCED_COLORS } from '../../../ui/forced-colors.ts';
import { changeWords } from './figure-change.ts';
import { FigureField } from './figure-field.tsx';
import type { FigureActions } from './use-figure-actions.ts';
import { figureLineId } from './use-figure-cursor.ts';
import type { FigureNow } from './use-figures.ts';

/** The columns of the list and its head: what is counted, this year's value and, where there is one, last year's. */
export const figureColumns = (compares: boolean): string => `minmax(0, 1fr) 120px${compares ? ' 80px' : ''}`;

/** How much of the text before a figure stands for what it counts where that is not told. */
const LONGEST_BEFORE = 10;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: '3px solid transparent',
    // Forced colours would draw it beside every line.
    [FORCED_COLORS]: { borderLeftColor: 'Canvas' },
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
    [FORCED_COLORS]: { borderLeftColor: 'Highlight' },
  },
  change: {
    gridColumn: '1 / -1',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '24px',
  },
  value: { textAlign: 'right', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FigureLineProps {
  figure: FigureNow;
  current: boolean;
  /** It stands in the caret's sentence. */
  beside: boolean;
  /** Whether there is a last year to compare with. */
  compares: boolean;
  actions: FigureActions;
  /** Puts the focus into the field so many lines from the one `at`. */
  onStep: (at: number, step: number) => void;
  /** Called with a figure's place when its field gets the focus, with null when it loses it. */
  onField: (at: number | null) => void;
  /** Called when something is typed that is not written yet, and when that is over. */
  onHold: (at: number, holds: boolean) => void;
  /** How the line stands in the windowed list. */
  measure: RefCallback<HTMLElement>;
  index: number;
  marginTop: number;
  marginBottom: number;
}

/** What is said of an unchanged figure: whether it is still to be looked at. */
function stateWords({ confirmed, carried }: FigureNow): string {
  if (confirmed) return `，${sentences.figureConfirmed}`;
  return carried ? `，${sentences.notConfirmed}` : '';
}

/** One figure: what it counts, this year's to be written over, last year's, and the change in words. */
export const FigureLine = memo((props: FigureLineProps) => {
  const { figure, current, beside, compares, actions, onStep, onField, onHold } = props;
  const { measure, index, marginTop, marginBottom } = props;
  const styles = useStyles();
  const { at, now, last, isNew, unchanged, carried, confirmed } = figure;
  const missing = isNew ? sentences.noFigureLastYear : sentences.noFigurePaired;
  const isForgotten = unchanged && carried && !confirmed;
  const before = now.sentence.sentence.slice(Math.max(0, now.at - LONGEST_BEFORE), now.at);
  return (
    // The field has the keys; a click beside it goes to the text.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <li
      ref={measure}
      id={figureLineId(at)}
      data-index={index}
      aria-current={current}
      className={mergeClasses(styles.line, beside && styles.beside, current && styles.current)}
      style={{ gridTemplateColumns: figureColumns(compares), marginTop, marginBottom }}
      // The field that has the focus keeps it until then: without it the list would scroll away below the pointer.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => actions.go(figure)}
    >
      <Text>{now.counts || before}</Text>
      <FigureField
        figure={figure}
        isForgotten={isForgotten}
        actions={actions}
        onStep={(step) => onStep(at, step)}
        onFocus={(has) => onField(has ? at : null)}
        onHold={(holds) => onHold(at, holds)}
      />
      {compares && (
        <Text className={mergeClasses(styles.value, styles.quiet)}>
          {last?.text ?? (now.time === 'before' ? '' : missing)}
        </Text>
      )}
      {last && (
        <Caption1 className={mergeClasses(styles.change, !isForgotten && styles.quiet)}>
          {changeWords(now, last)}
          {unchanged && stateWords(figure)}
          {unchanged && actions.confirm && (
            <Button
              size="small"
              appearance="subtle"
              // The field has a key for it.
              tabIndex={-1}
              onClick={(event) => {
                event.stopPropagation();
                actions.confirm?.(figure);
              }}
            >
              {confirmed ? '取消确认' : '数没有变（K）'}
            </Button>
          )}
        </Caption1>
      )}
    </li>
  );
});
