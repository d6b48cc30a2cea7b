import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { sentences } from '../../messages.ts';

const useStyles = makeStyles({
  tools: { flexGrow: 1, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  next: { whiteSpace: 'nowrap', minWidth: 'auto' },
  text: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

interface DoubtToolsProps {
  /** The rows with a doubt, in order. */
  rows: readonly number[];
  /** The row that is looked at. */
  here: number;
  onGo: (row: number) => void;
}

/** How many places wait to be looked at, and the way from one to the next, round and round. */
export function DoubtTools({ rows, here, onGo }: DoubtToolsProps) {
  const styles = useStyles();
  const next = rows.find((row) => row > here) ?? rows[0];
  const previous = rows.findLast((row) => row < here) ?? rows.at(-1);
  if (next === undefined || previous === undefined)
    return (
      <div className={styles.tools}>
        <Text className={styles.text}>{sentences.noQuestions}</Text>
      </div>
    );
  return (
    <div className={styles.tools}>
      <Text className={styles.text}>{rows.length} 处请看</Text>
      <Tooltip content="上一处" relationship="label">
        <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} onClick={() => onGo(previous)} />
      </Tooltip>
      <Button
        size="small"
        appearance="subtle"
        className={styles.next}
        icon={<ChevronDownRegular />}
        onClick={() => onGo(next)}
      >
        下一处
      </Button>
    </div>
  );
}
