import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type RefCallback, useEffect, useRef } from 'react';
import { readFigures } from '../../../../shared/figures/read-figures.ts';
import type { WaitingInText } from '../../../document/convert/standing-sentences.ts';
import { begunWords, sentences } from '../../../messages.ts';
import { FORCED_COLORS } from '../../../ui/forced-colors.ts';
import { figureWords } from '../figures/figure-words.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: '3px solid transparent',
    // Forced colours would draw it beside every line.
    [FORCED_COLORS]: { borderLeftColor: 'Canvas' },
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    [FORCED_COLORS]: { borderLeftColor: 'Highlight' },
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
  gone: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

interface CarriedLineProps {
  /** How the line stands in the windowed list. */
  measure: RefCallback<HTMLElement>;
  at: number;
  marginTop: number;
  marginBottom: number;
  /** How many lines there are. */
  total: number;
  waiting: WaitingInText;
  current: boolean;
  selected: boolean;
  onPick: () => void;
}

/** One sentence carried over; the current one says its figures and what is asked about it. */
export function CarriedLine(props: CarriedLineProps) {
  const { measure, at, marginTop, marginBottom, total, waiting, current, selected, onPick } = props;
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { carried, now } = waiting;
  const { where } = now ?? carried;
  const sentence = now?.sentence ?? carried.begun;
  return (
    // The list takes the keys for its lines.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <div
      ref={(element) => {
        line.current = element;
        measure(element);
      }}
      id={`carried-${at}`}
      data-index={at}
      style={{ marginTop, marginBottom }}
      role="option"
      aria-setsize={total}
      aria-posinset={at + 1}
      aria-selected={selected}
      className={mergeClasses(styles.line, selected && styles.selected, current && styles.current)}
      onClick={onPick}
    >
      <Caption1 className={styles.quiet}>{now?.heading ? `${where}标题` : where}</Caption1>
      <Text className={mergeClasses(!current && styles.clamped, !now && styles.gone)}>{sentence}</Text>
      <State waiting={waiting} />
      {current && <Details carried={carried} />}
    </div>
  );
}

/** What is the matter with a sentence that does not simply stand as last year wrote it. */
function State({ waiting: { now, open, isBegun } }: { waiting: WaitingInText }) {
  if (!now) return <Caption1>{sentences.carriedMissing}</Caption1>;
  return isBegun && <Caption1>{begunWords(open.length)}</Caption1>;
}

function Details({ carried }: Pick<WaitingInText, 'carried'>) {
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
