import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { region } from '../ui/regions.ts';

const useStyles = makeStyles({
  pane: {
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    // Its lowest height must not squeeze what has wrapped.
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { whiteSpace: 'nowrap' },
  note: { flex: '1 1 0', minWidth: 'min-content', color: tokens.colorNeutralForeground3 },
  hint: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface PaneProps {
  title: string;
  note: ReactNode;
  tools: ReactNode;
  hint: string;
  children: ReactNode;
}

/** One side of the page 读到的内容: its name, what can be done, its lines, and the keys in words. */
export function Pane({ title, note, tools, hint, children }: PaneProps) {
  const styles = useStyles();
  return (
    <section className={styles.pane} aria-label={title} {...region}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {title}
        </Subtitle2>
        <div className={styles.note}>{note}</div>
        {tools}
      </div>
      {children}
      <Text size={200} className={styles.hint}>
        {hint}
      </Text>
    </section>
  );
}
