import { Card, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FORCED_COLORS } from '../ui/forced-colors.ts';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalXL,
    gap: tokens.spacingVerticalM,
    outline: `2px dashed transparent`,
    outlineOffset: '-8px',
    // Forced colours would draw it where nothing is to be dropped.
    [FORCED_COLORS]: { outlineColor: 'Canvas' },
  },
  waiting: {
    outlineColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    [FORCED_COLORS]: { outlineColor: 'Highlight' },
  },
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorBrandForeground1 },
  text: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** One of the two ways to start a report: a title, what it does, and its buttons. `waiting` invites a drop. */
export function StartCard({
  icon,
  title,
  text,
  waiting = false,
  children,
}: {
  icon: ReactElement;
  title: string;
  text: ReactNode;
  waiting?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Card className={mergeClasses(styles.card, waiting && styles.waiting)}>
      <div className={styles.title}>
        <span className={styles.icon}>{icon}</span>
        <Subtitle2 as="h2">{title}</Subtitle2>
      </div>
      <Text className={styles.text}>{text}</Text>
      <div className={styles.actions}>{children}</div>
    </Card>
  );
}
