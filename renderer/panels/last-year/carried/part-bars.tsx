import { Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { PART_ROLES } from '../../../../shared/report/schema.ts';
import { hanziNumeral } from '../../../../shared/text/hanzi-numerals.ts';
import type { Walk } from '../use-last-year.ts';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':disabled': { cursor: 'default' },
  },
  words: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

const PLACES = ['lead', ...PART_ROLES] as const;
const nameOf = (at: number): string => (at === 0 ? '引言' : hanziNumeral(at));

/** How many of last year's sentences are left in the lead and each part; a click goes to the first of them. */
export function PartBars({ walk, total }: { walk: Walk; total: (part: (typeof PLACES)[number]) => number }) {
  const styles = useStyles();
  return (
    <div className={styles.bars}>
      {PLACES.map((part, at) => {
        const { sentences: left, figures } = walk.counts[part];
        const all = Math.max(total(part), left);
        return (
          <button
            key={part}
            type="button"
            className={styles.bar}
            disabled={left === 0}
            onClick={() =>
              walk.go(walk.waiting.findIndex(({ carried, now }) => (now ?? carried).part === part))
            }
          >
            <Caption1 className={styles.words}>
              {nameOf(at)} 剩{left}
            </Caption1>
            <Caption1 className={styles.words}>{figures > 0 ? `${figures}个数` : ''}</Caption1>
            <ProgressBar value={all === 0 ? 1 : 1 - left / all} thickness="large" aria-hidden />
          </button>
        );
      })}
    </div>
  );
}
