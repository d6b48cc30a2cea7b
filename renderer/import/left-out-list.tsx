import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { LeftOutLine } from '../../shared/recognise/recognition.ts';
import { leftOutReason, sentences } from '../messages.ts';
import { Panel } from './panel.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    columnGap: tokens.spacingHorizontalL,
  },
  text: { overflowWrap: 'anywhere' },
});

/** The lines of the file that are not in the report, with the reason in words. */
export function LeftOutList({ lines }: { lines: LeftOutLine[] }) {
  const styles = useStyles();
  const title = lines.length === 0 ? '没有读入的行' : `没有读入的行（${lines.length} 行）`;
  return (
    <Panel title={title} note={lines.length === 0 ? sentences.nothingLeftOut : sentences.leftOutHint}>
      <ul className={styles.list}>
        {lines.map(({ line, text, reason }) => (
          <li key={line} className={styles.line}>
            <Text className={styles.text}>{text}</Text>
            <Text size={200}>{leftOutReason(reason)}</Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
