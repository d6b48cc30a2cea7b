import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FORCED_COLORS } from './forced-colors.ts';

const useStyles = makeStyles({
  link: {
    // The list's dot stands beside the first line of it.
    verticalAlign: 'top',
    // Forced colours leave it those of any words.
    [FORCED_COLORS]: { textDecorationLine: 'underline' },
  },
});

/** A way to a place that is a whole line of a list. */
export function LineLink({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Link className={styles.link} onClick={onClick}>
      {children}
    </Link>
  );
}
