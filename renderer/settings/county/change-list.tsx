import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Change } from './changes.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, maxHeight: '44vh', overflowY: 'auto' },
  line: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** What becomes other, one thing after the other. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  const styles = useStyles();
  if (changes.length === 0) return <Text>与现在的完全相同，没有变化。</Text>;
  return (
    <ul className={styles.list} aria-label="会有的变化">
      {changes.map(({ what, lines }) => (
        <li key={what}>
          <Text weight="semibold">{what}</Text>
          {lines.map((line) => (
            <Text key={line} size={200} className={styles.line}>
              {line}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}
