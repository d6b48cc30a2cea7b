import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { compareWords } from './word-runs.ts';

const useStyles = makeStyles({
  sentence: {
    cursor: 'copy',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& del': { color: tokens.colorNeutralForeground3, textDecorationThickness: '1px' },
    '& ins': {
      color: tokens.colorBrandForeground1,
      textDecorationThickness: '1px',
      textUnderlineOffset: '3px',
    },
  },
  missing: { color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground3 },
});

const TAGS = { same: 'span', gone: 'del', new: 'ins' } as const;

interface LastSentenceProps {
  last: string;
  /** What became of it this year, null when nothing did. */
  now: string | null;
  onBring: () => void;
}

/** A sentence of last year: words struck out are gone this year, underlined ones are new; grey is the whole of it gone. */
export const LastSentence = memo(({ last, now, onBring }: LastSentenceProps) => {
  const styles = useStyles();
  return (
    // A button's text does not run on from line to line.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      className={mergeClasses(styles.sentence, now === null && styles.missing)}
      title={now === null ? '今年没有写。点一下，放到光标处' : '点一下，放到光标处'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onBring}
      onKeyDown={({ key }) => key === 'Enter' && onBring()}
    >
      {now === null || now === last
        ? last
        : compareWords(last, now).map(({ kind, text }, at) => {
            const Tag = TAGS[kind];
            // Runs have no name of their own but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            return <Tag key={at}>{text}</Tag>;
          })}
    </span>
  );
}, isSame);

/** A sentence is compared anew only when its words change; what a click does is the same all along. */
function isSame(old: LastSentenceProps, next: LastSentenceProps): boolean {
  return old.last === next.last && old.now === next.now;
}
