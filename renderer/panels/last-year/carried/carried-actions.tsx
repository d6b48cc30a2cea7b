import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { sentences } from '../../../messages.ts';
import type { Walk } from '../use-last-year.ts';
import type { Way } from './settling.ts';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** What can be done with the current sentence, or with all that are selected, below the list, whose keys do the same: a line of a list holds no buttons. */
export function CarriedActions({ walk }: { walk: Walk }) {
  const styles = useStyles();
  const current = walk.shown[walk.at];
  if (!current) return null;
  const { now } = current;
  const settle = (way: Way) => () => walk.settle(way, walk.covered);
  return (
    // The focus stays in the list.
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are the controls
    <div className={styles.actions} onMouseDown={(event) => event.preventDefault()}>
      <Button size="small" appearance="primary" onClick={settle('keep')}>
        {now ? '保留（K）' : '写回去（K）'}
      </Button>
      {now && (
        <Button size="small" onClick={settle('change')}>
          改写（C）
        </Button>
      )}
      {now && (
        <Tooltip content={sentences.letStand} relationship="description">
          <Button size="small" onClick={settle('letStand')}>
            有意不改（S）
          </Button>
        </Tooltip>
      )}
      <Button size="small" onClick={settle('drop')}>
        {now ? '删去（D）' : '不写了（D）'}
      </Button>
    </div>
  );
}
