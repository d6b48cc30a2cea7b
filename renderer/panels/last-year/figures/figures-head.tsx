import { Button, Caption1, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { nameOf } from '../../../../shared/commands.ts';
import { runCommand } from '../../../commands.ts';
import { figureCountWords } from '../../../messages.ts';
import { FORCED_COLORS } from '../../../ui/forced-colors.ts';
import { figureColumns } from './figure-line.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  sheets: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  columns: {
    flexShrink: 0,
    display: 'grid',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} calc(${tokens.spacingHorizontalS} + ${tokens.spacingHorizontalM})`,
    // Over the lines' own, which have a bar at their left.
    borderLeft: '3px solid transparent',
    [FORCED_COLORS]: { borderLeftColor: 'Canvas' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    scrollbarGutter: 'stable',
  },
  value: { textAlign: 'right' },
});

interface FiguresHeadProps {
  total: number;
  /** How many are as last year; null for a report without a last year. */
  unchanged: number | null;
  /** How many of those the clerk has confirmed. */
  confirmed: number;
  onlyOpen: boolean;
  onOnlyOpen: (only: boolean) => void;
}

/** Above the list of figures: how many there are, the one filter, and the columns' names. */
export function FiguresHead({ total, unchanged, confirmed, onlyOpen, onOnlyOpen }: FiguresHeadProps) {
  const styles = useStyles();
  const compares = unchanged !== null;
  return (
    <>
      <div className={styles.sheets}>
        {(['collect-sheets', 'take-sheets'] as const).map((id) => (
          <Button key={id} size="small" onClick={() => runCommand(id)}>
            {nameOf(id)}
          </Button>
        ))}
      </div>
      <div className={styles.head}>
        <Caption1>{figureCountWords(total, unchanged, confirmed)}</Caption1>
        {compares && (
          <ToggleButton size="small" checked={onlyOpen} onClick={() => onOnlyOpen(!onlyOpen)}>
            只看与去年相同、没有确认的
          </ToggleButton>
        )}
      </div>
      <div className={styles.columns} style={{ gridTemplateColumns: figureColumns(compares) }} aria-hidden>
        <Caption1>统计的是什么</Caption1>
        <Caption1 className={styles.value}>今年</Caption1>
        {compares && <Caption1 className={styles.value}>去年</Caption1>}
      </div>
    </>
  );
}
