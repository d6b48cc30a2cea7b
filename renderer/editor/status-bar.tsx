import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { grouped } from '../messages.ts';
import type { Overview } from './use-outline.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalXL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** Below the paper: how long the report is. */
export function StatusBar({ overview, pages }: { overview: Overview; pages: number }) {
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      <Caption1>共 {pages} 页</Caption1>
      <Caption1>{grouped(overview.characters)} 字</Caption1>
      <Caption1>{overview.paragraphs} 段</Caption1>
    </footer>
  );
}
