import { Button, makeStyles, mergeClasses, Switch, Text, tokens } from '@fluentui/react-components';
import { Fragment, useMemo, useRef, useState } from 'react';
import { changedFigures } from '../../../shared/compare/changed-figures.ts';
import { compareReports } from '../../../shared/compare/compare-reports.ts';
import type { Stretch } from '../../../shared/compare/line.ts';
import type { Row } from '../../../shared/compare/row.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { sentences } from '../../messages.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { marginRight: 'auto' },
  figures: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid transparent',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    '& del': { color: tokens.colorNeutralForeground3, textDecorationThickness: '1px' },
    '& ins': { color: tokens.colorBrandForeground1, textUnderlineOffset: '3px' },
  },
  changed: { borderLeftColor: tokens.colorBrandStroke1 },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const TAGS = { same: 'span', gone: 'del', new: 'ins' } as const;

const isChanged = ({ change, move }: Row): boolean => change !== 'same' || move !== null;

/** What two reports do not have alike, in one column: figures first, then paragraph by paragraph. */
export function ComparisonView({ before, after }: { before: Report; after: Report }) {
  const styles = useStyles();
  const comparison = useMemo(() => compareReports(before, after), [before, after]);
  const figures = useMemo(
    () => changedFigures(comparison).filter((each) => each.before && each.after),
    [comparison],
  );
  const [whole, setWhole] = useState(false);
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const changed = comparison.rows.filter(isChanged);
  const rows = whole ? comparison.rows : changed;
  const go = (step: 1 | -1): void => {
    const next = (at + step + changed.length) % changed.length;
    setAt(next);
    list.current?.querySelectorAll('[data-changed]')[next]?.scrollIntoView({ block: 'center' });
  };
  if (changed.length + comparison.facts.length === 0)
    return <Text className={styles.quiet}>{sentences.nothingDiffers}</Text>;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Text className={styles.count}>{changed.length} 段有改动</Text>
        <Switch label="全文" checked={whole} onChange={(_, { checked }) => setWhole(checked)} />
        <Button size="small" disabled={changed.length === 0} onClick={() => go(-1)}>
          上一处
        </Button>
        <Button size="small" disabled={changed.length === 0} onClick={() => go(1)}>
          下一处
        </Button>
      </div>
      {figures.length + comparison.facts.length > 0 && (
        <ul className={styles.figures} aria-label="改动的数据">
          {figures.map((figure) => (
            <li key={`${figure.row} ${figure.before?.at} ${figure.after?.at} ${figure.before?.text}`}>
              {figure.where} {figure.after?.counts}：{figure.before?.text} → {figure.after?.text}
            </li>
          ))}
          {comparison.facts.map((fact) => (
            <li key={fact.name}>
              {fact.name}：{fact.before || '（没有）'} → {fact.after || '（没有）'}
            </li>
          ))}
        </ul>
      )}
      <div ref={list}>
        {rows.map((row, index) => (
          <p
            // A row has no name of its own but its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            data-changed={isChanged(row) ? '' : undefined}
            className={mergeClasses(
              styles.row,
              isChanged(row) && styles.changed,
              row === changed[at] && styles.current,
            )}
          >
            <RowWords row={row} />
          </p>
        ))}
      </div>
    </div>
  );
}

function RowWords({ row }: { row: Row }) {
  const styles = useStyles();
  const line = row.after[0] ?? row.before[0];
  return (
    <>
      {line?.number}
      <Words stretches={row.stretches} />
      {row.table?.map(({ before, after, cells }) => (
        <Fragment key={`${before} ${after}`}>
          <br />
          {cells.map((stretches, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell has no name but its place
            <Fragment key={at}>
              {at > 0 && '　'}
              <Words stretches={stretches} />
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

function Words({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map(({ kind, text }, at) => {
    const Tag = TAGS[kind];
    // biome-ignore lint/suspicious/noArrayIndexKey: words have no name but their place
    return <Tag key={at}>{text.replaceAll('\n', '¶\n')}</Tag>;
  });
}
