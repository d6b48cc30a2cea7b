import { Card, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: { padding: tokens.spacingHorizontalXL, gap: tokens.spacingVerticalM },
  note: { color: tokens.colorNeutralForeground3 },
});

/** A titled panel of the page 读到的内容, with a sentence under its title. */
export function Panel({ title, note, children }: { title: string; note?: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <Card className={styles.card} role="region" aria-label={title}>
      <Subtitle2 as="h2">{title}</Subtitle2>
      {note && <Text className={styles.note}>{note}</Text>}
      {children}
    </Card>
  );
}
