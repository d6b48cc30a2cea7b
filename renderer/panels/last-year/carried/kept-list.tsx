import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { LastYear } from '../use-last-year.ts';

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingHorizontalS,
    listStyleType: 'none',
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  text: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The sentences that the clerk let stand, each with the way back. */
export function KeptList({ lastYear: { sentences, deciding } }: { lastYear: LastYear }) {
  const styles = useStyles();
  const kept = new Set(deciding.decisions.confirmed);
  return (
    <ul className={styles.list} aria-label="已保留的句子">
      {sentences
        .filter(({ key }) => kept.has(key))
        .map(({ key, where, begun }) => (
          <li key={key} className={styles.line}>
            <span className={styles.text}>
              <Caption1 className={styles.quiet}>{where}</Caption1>
              <Text>{begun}</Text>
            </span>
            <Button size="small" onClick={() => deciding.release([key])}>
              取消保留
            </Button>
          </li>
        ))}
    </ul>
  );
}
