import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { Line, Stretch } from '../../../shared/compare/line.ts';
import { isRestorable } from '../../../shared/compare/restore.ts';
import type { Row } from '../../../shared/compare/row.ts';
import { FORCED_COLORS } from '../../ui/forced-colors.ts';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid transparent',
    // Forced colours would draw it beside every row.
    [FORCED_COLORS]: { borderLeftColor: 'Canvas' },
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    '& del': { color: tokens.colorNeutralForeground3, textDecorationThickness: '1px' },
    '& ins': { color: tokens.colorBrandForeground1, textUnderlineOffset: '3px' },
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXL,
  },
  changed: {
    borderLeftColor: tokens.colorBrandStroke1,
    [FORCED_COLORS]: { borderLeftColor: 'CanvasText' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    [FORCED_COLORS]: { outline: '2px solid Highlight' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  restore: { minWidth: 0, marginLeft: tokens.spacingHorizontalXS, verticalAlign: 'middle' },
});

const TAGS = { same: 'span', gone: 'del', new: 'ins' } as const;

/** Whether a row is otherwise in one of the two reports, or stands elsewhere. */
export const isChanged = ({ change, move }: Row): boolean => change !== 'same' || move !== null;

interface ComparedRowProps {
  row: Row;
  /** the older report left, the newer one right */
  sideBySide: boolean;
  isCurrent: boolean;
  /** Puts this row back as the older report has it; absent where nothing can be put back. */
  onRestore?: (() => void) | undefined;
}

/** One paragraph of two reports, with what is gone struck out and what is new underlined. */
export function ComparedRow({ row, sideBySide, isCurrent, onRestore }: ComparedRowProps) {
  const styles = useStyles();
  const changed = isChanged(row);
  const restore = onRestore && isRestorable(row) && (
    <Button
      size="small"
      appearance="subtle"
      className={styles.restore}
      icon={<ArrowUndoRegular />}
      onClick={onRestore}
    >
      恢复这一段
    </Button>
  );
  return (
    <div
      data-changed={changed ? '' : undefined}
      className={mergeClasses(
        styles.row,
        changed && styles.changed,
        isCurrent && styles.current,
        sideBySide && styles.sides,
      )}
    >
      {sideBySide ? (
        <>
          <div>
            <Side row={row} line={row.before[0]} without="new" />
          </div>
          <div>
            <Side row={row} line={row.after[0]} without="gone" />
            {restore}
          </div>
        </>
      ) : (
        <>
          <Side row={row} line={row.after[0] ?? row.before[0]} />
          {restore}
        </>
      )}
    </div>
  );
}

/** What a row says in one of the reports, or in both at once. */
function Side({ row, line, without }: { row: Row; line: Line | undefined; without?: 'gone' | 'new' }) {
  const styles = useStyles();
  // What moved stands on the left only where it was, and on the right only where it is.
  const isHere = without !== 'new' || row.move === null || row.change === 'away';
  if (!line || !isHere) return null;
  return (
    <>
      {line.number}
      <Words stretches={row.stretches} without={without} />
      {row.table?.map(({ before, after, cells }) => (
        <Fragment key={`${before} ${after}`}>
          <br />
          {cells.map((stretches, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place
            <Fragment key={at}>
              {at > 0 && '　'}
              <Words stretches={stretches} without={without} />
            </Fragment>
          ))}
        </Fragment>
      ))}
      {row.change === 'away' && <span className={styles.quiet}>（已移走）</span>}
      {row.move !== null && row.change !== 'away' && (
        <span className={styles.quiet}>（原在{row.before[0]?.where}）</span>
      )}
    </>
  );
}

function Words({
  stretches,
  without,
}: {
  stretches: readonly Stretch[];
  without?: Stretch['kind'] | undefined;
}) {
  return stretches
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }, at) => {
      const Tag = TAGS[kind];
      // biome-ignore lint/suspicious/noArrayIndexKey: words have no name but their place
      return <Tag key={at}>{text.replaceAll('\n', '¶\n')}</Tag>;
    });
}
