import { Caption1, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import type { ShortcomingState } from '../../../../shared/roll-forward/baseline.ts';
import { sentences } from '../../../messages.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  answers: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

const ANSWERS: readonly [ShortcomingState, string, string][] = [
  ['solved', '已解决', sentences.shortcomingSolved],
  ['remains', '仍存在', sentences.shortcomingRemains],
];

interface ShortcomingLineProps {
  where: string;
  text: string;
  state: ShortcomingState | null;
  onState: (state: ShortcomingState | null) => void;
}

/** A shortcoming of last year: solved, or still there? What the answer asks of the clerk stands beside it. */
export function ShortcomingLine({ where, text, state, onState }: ShortcomingLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Text>
        {where} {text}
      </Text>
      <div className={styles.answers}>
        {ANSWERS.map(([answer, name]) => (
          <ToggleButton
            key={answer}
            size="small"
            checked={state === answer}
            onClick={() => onState(state === answer ? null : answer)}
          >
            {name}
          </ToggleButton>
        ))}
      </div>
      {ANSWERS.map(
        ([answer, , hint]) =>
          state === answer && (
            <Caption1 key={answer} className={styles.hint}>
              {hint}
            </Caption1>
          ),
      )}
    </div>
  );
}
