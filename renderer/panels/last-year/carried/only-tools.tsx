import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { Walk } from '../use-last-year.ts';

const useStyles = makeStyles({ tools: { display: 'flex', gap: tokens.spacingHorizontalS } });

/** Which sentences the list shows. */
export function OnlyTools({ walk: { only, showOnly } }: { walk: Walk }) {
  const styles = useStyles();
  return (
    <div className={styles.tools}>
      <ToggleButton
        size="small"
        checked={only.figures}
        onClick={() => showOnly({ ...only, figures: !only.figures })}
      >
        只看有数字的
      </ToggleButton>
      <ToggleButton
        size="small"
        checked={only.unseen}
        onClick={() => showOnly({ ...only, unseen: !only.unseen })}
      >
        只看没看过的
      </ToggleButton>
    </div>
  );
}
