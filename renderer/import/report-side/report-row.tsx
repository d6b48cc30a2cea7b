import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { sentences } from '../../messages.ts';
import { startDrag } from '../drag.ts';
import type { Step } from '../review/review.ts';
import { useDropPlace } from '../use-drop-place.ts';
import type { Doubt } from './doubts.ts';
import { lineAt } from './line-list.ts';
import { useLineStyles } from './line-style.ts';
import { RowDoubt } from './row-doubt.tsx';
import type { LineRow, Row } from './rows.ts';

const useStyles = makeStyles({
  head: { marginTop: tokens.spacingVerticalM },
  inner: { paddingLeft: tokens.spacingHorizontalXXL },
  deep: { paddingLeft: `calc(2 * ${tokens.spacingHorizontalXXL})` },
  waiting: { color: tokens.colorStatusWarningForeground1, marginLeft: tokens.spacingHorizontalM },
  name: { color: tokens.colorNeutralForeground3, marginRight: tokens.spacingHorizontalM },
  movable: { cursor: 'grab' },
  table: { whiteSpace: 'pre-line' },
});

const DEPTH: Partial<Record<LineRow['level'], number>> = { section: 2, point: 4, subitem: 4 };

const depthOf = (row: Row): number =>
  row.kind !== 'line' ? 1 : row.slot.zone === 'lead' ? 2 : (DEPTH[row.level] ?? 3);

interface ReportRowProps {
  at: number;
  row: Row;
  marked: boolean;
  /** The one row of the list that Tab comes to. */
  tabStop: boolean;
  doubt: Doubt | undefined;
  act: (step: Step) => void;
}

/** One row of the report: a fact, the heading of a part, or a paragraph with its number and what is asked there. */
export const ReportRow = memo(function ReportRow({ at, row, marked, tabStop, doubt, act }: ReportRowProps) {
  const lines = useLineStyles();
  const styles = useStyles();
  const drop = useDropPlace(row, act);
  const depth = depthOf(row);
  return (
    <div
      role="treeitem"
      tabIndex={tabStop ? 0 : -1}
      {...lineAt(at)}
      aria-level={depth}
      aria-selected={marked}
      className={mergeClasses(
        lines.line,
        row.kind === 'head' && styles.head,
        depth === 3 && styles.inner,
        depth === 4 && styles.deep,
        row.kind === 'line' && styles.movable,
        marked && lines.marked,
        drop.edge === 'above' && lines.above,
        drop.edge === 'below' && lines.below,
      )}
      draggable={row.kind === 'line'}
      onDragStart={(event) => row.kind === 'line' && startDrag(event, { from: 'report', slot: row.slot })}
      {...drop.handlers}
    >
      <Words row={row} />
      {doubt && <RowDoubt row={row} doubt={doubt} act={act} />}
    </div>
  );
});

function Words({ row }: { row: Row }) {
  const lines = useLineStyles();
  const styles = useStyles();
  if (row.kind === 'fact')
    return (
      <>
        <Text className={styles.name}>{row.name}</Text>
        <Text>{row.text}</Text>
      </>
    );
  if (row.kind === 'head')
    return (
      <>
        <Text weight="semibold">{row.number + row.text}</Text>
        {row.isEmpty &&
          (row.zone === 'lead' ? (
            <Text className={mergeClasses(styles.waiting, lines.quiet)}>{sentences.noLead}</Text>
          ) : (
            <Text className={styles.waiting}>{sentences.waitingPart}</Text>
          ))}
      </>
    );
  return (
    <Text className={row.level === 'table' ? styles.table : undefined}>
      {row.heading === '' ? row.number : <Text weight="semibold">{row.number + row.heading}</Text>}
      {row.text}
    </Text>
  );
}
