import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Proofreading } from './use-proofread.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface IgnoredLineProps {
  words: string;
  about: string;
  onAgain: () => void;
}

function IgnoredLine({ words, about, onAgain }: IgnoredLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <Text>
        {words} <Caption1 className={styles.quiet}>{about}</Caption1>
      </Text>
      <Button size="small" appearance="subtle" aria-label={`恢复提醒：${words}`} onClick={onAgain}>
        恢复提醒
      </Button>
    </li>
  );
}

/** What the clerk lets stand (不改), in its place and for this office, each to be asked about again. */
export function IgnoredList({ proofreading }: { proofreading: Proofreading }) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const { ignored, words } = proofreading;
  const count = ignored.length + words.length;
  if (count === 0) return null;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? '收起不改的' : `已设为不改 ${count} 处`}
      </Button>
      {unfolded && (
        <ul className={styles.list} aria-label="不改的">
          {ignored.map((place) => (
            <IgnoredLine
              key={[place.rule, place.where, place.quote, place.sentence].join('\u0001')}
              words={place.quote === '' ? place.message || place.where : `“${place.quote}”`}
              about={`这里，${place.where || '各处'}`}
              onAgain={() => proofreading.askAgain(place)}
            />
          ))}
          {words.map((word) => (
            <IgnoredLine
              key={word}
              words={`“${word}”`}
              about="本单位，所有报告"
              onAgain={() => proofreading.askWordAgain(word)}
            />
          ))}
        </ul>
      )}
      {unfolded && ignored.length > 1 && (
        <Button size="small" appearance="subtle" onClick={proofreading.askAllAgain}>
          这份报告的全部恢复提醒
        </Button>
      )}
    </>
  );
}
