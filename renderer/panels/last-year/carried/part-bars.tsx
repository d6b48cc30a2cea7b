import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { BODY_ZONES } from '../../../../shared/report/blocks.ts';
import { type CountedZone, countedZone } from '../../../../shared/roll-forward/carried.ts';
import { hanziNumeral } from '../../../../shared/text/hanzi-numerals.ts';
import { Progress } from '../../../ui/progress.tsx';
import type { Walk } from '../use-last-year.ts';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
  },
  bar: {
    display: 'flex',
    flexDirection: 'column',
    // The bars in a row, also below a part without figures.
    justifyContent: 'space-between',
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

function nameOf(part: CountedZone, at: number): string {
  if (part === 'annexes') return '附件';
  return part === 'lead' ? '引言' : hanziNumeral(at);
}

/** How many of last year's sentences are left in the lead, each part and the annexes; a click goes to the first of them. */
export function PartBars({ walk, total }: { walk: Walk; total: (part: CountedZone) => number }) {
  const styles = useStyles();
  const hasAnnexes = total('annexes') + walk.counts.annexes.sentences > 0;
  const places: CountedZone[] = [...BODY_ZONES, ...(hasAnnexes ? (['annexes'] as const) : [])];
  return (
    <div className={styles.bars}>
      {places.map((part, at) => {
        const { sentences: left, figures } = walk.counts[part];
        const all = Math.max(total(part), left);
        return (
          <button
            key={part}
            type="button"
            className={styles.bar}
            disabled={left === 0}
            onClick={() =>
              walk.go(walk.shown.findIndex(({ carried, now }) => countedZone((now ?? carried).part) === part))
            }
          >
            <Caption1 className={styles.words}>
              {nameOf(part, at)} 剩{left}
            </Caption1>
            <Caption1 className={styles.words}>{figures > 0 ? `${figures}个数` : ''}</Caption1>
            <Progress value={all === 0 ? 1 : 1 - left / all} aria-hidden />
          </button>
        );
      })}
    </div>
  );
}
