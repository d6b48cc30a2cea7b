import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LongList } from '../../../ui/long-list.tsx';
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

const LINE_HEIGHT = 64;

/** The sentences that the clerk let stay, and the words that are meant to stay as they are, each with the way back. */
export function KeptList({ lastYear: { sentences, deciding, walk } }: { lastYear: LastYear }) {
  const styles = useStyles();
  const { confirmed, standing = [] } = deciding.decisions;
  const kept = new Set(confirmed);
  const places = new Map(sentences.map(({ begun, where }) => [begun, where]));
  const lines: LineProps[] = [
    ...sentences
      .filter(({ key }) => kept.has(key))
      .map(({ key, where, begun }) => ({
        ...{ id: `kept ${key}`, where, text: begun, back: '取消保留' },
        onBack: () => walk.askAgain('confirmed', key),
      })),
    ...standing.map((text) => ({
      ...{ id: `standing ${text}`, text, back: '以后再问' },
      where: `${places.get(text) ?? ''} 有意不改`.trim(),
      onBack: () => walk.askAgain('standing', text),
    })),
  ];
  return (
    <LongList
      label="已保留的句子"
      items={lines}
      keyOf={({ id }) => id}
      height={LINE_HEIGHT}
      className={styles.list}
      lineClassName={styles.line}
    >
      {(line) => <Line {...line} />}
    </LongList>
  );
}

interface LineProps {
  id: string;
  where: string;
  text: string;
  back: string;
  onBack: () => void;
}

function Line({ where, text, back, onBack }: LineProps) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.text}>
        <Caption1 className={styles.quiet}>{where}</Caption1>
        <Text>{text}</Text>
      </span>
      <Button size="small" onClick={onBack}>
        {back}
      </Button>
    </>
  );
}
