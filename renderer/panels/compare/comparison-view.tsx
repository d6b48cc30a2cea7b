import { Button, makeStyles, mergeClasses, Select, Switch, Text, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { Comparison } from '../../../shared/compare/compare-reports.ts';
import type { Compared } from '../../../shared/compare/compared.ts';
import type { LineZone } from '../../../shared/compare/line.ts';
import type { Row } from '../../../shared/compare/row.ts';
import { zoneNumber, zonesOf } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { sentences } from '../../messages.ts';
import { FailureBar } from '../../ui/failure-bar.tsx';
import { askComparer } from './ask-worker.ts';
import { ComparedRow, isChanged } from './compared-row.tsx';
import { useAsked } from './use-asked.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  step: { minWidth: 'auto' },
  last: { marginLeft: 'auto' },
  figures: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const partWords = (zone: LineZone): string => {
  if (zone === 'head') return '标题';
  return zone === 'closing' ? '落款' : zoneNumber(zone).replace('、', '');
};

const zoneOf = (row: Row): LineZone => (row.after[0] ?? row.before[0])?.zone ?? 'lead';

/** What of the older report can be put into the newer one. */
export interface Restoring {
  row(row: Row): void;
  zone(zone: LineZone): void;
}

interface ComparisonViewProps {
  before: Report;
  after: Report;
  /** names the two that are compared: what is shown of others is not shown of them */
  pair: string;
  sideBySide: boolean;
  /** absent where the newer one is not the report that is edited */
  restoring?: Restoring | undefined;
}

/** What two reports do not have alike: figures first, then paragraph by paragraph, of all parts or of one. */
export function ComparisonView({ pair, ...given }: ComparisonViewProps) {
  const styles = useStyles();
  const { before, after } = given;
  const ask = useCallback(() => askComparer('comparison', { before, after }), [before, after]);
  const { answer: compared, failure } = useAsked(pair, ask);
  return (
    <>
      {failure && <FailureBar failure={failure} />}
      {compared && <Differences {...given} compared={compared} />}
      {!compared && !failure && <Text className={styles.quiet}>{sentences.comparing}</Text>}
    </>
  );
}

type DifferencesProps = Omit<ComparisonViewProps, 'pair'> & { compared: Compared };

function Differences({ before, after, compared, sideBySide, restoring }: DifferencesProps) {
  const styles = useStyles();
  const { comparison } = compared;
  const [whole, setWhole] = useState(false);
  const [part, setPart] = useState<LineZone | ''>('');
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  const longer = (before.annexes?.length ?? 0) > (after.annexes?.length ?? 0) ? before : after;
  const zones: readonly LineZone[] = ['head', ...zonesOf(longer), 'closing'];
  const inPart = comparison.rows.filter((row) => part === '' || zoneOf(row) === part);
  const changed = inPart.filter(isChanged);
  const go = (step: 1 | -1): void => {
    const next = (Math.max(at, step === 1 ? -1 : 0) + step + changed.length) % changed.length;
    setAt(next);
    list.current?.querySelectorAll('[data-changed]')[next]?.scrollIntoView({ block: 'center' });
  };
  if (!comparison.rows.some(isChanged) && comparison.facts.length === 0)
    return <Text className={styles.quiet}>{sentences.nothingDiffers}</Text>;
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <PartSelect
          comparison={comparison}
          zones={zones}
          part={part}
          onPart={(chosen) => {
            setPart(chosen);
            setAt(-1);
          }}
        />
        <Text size={200}>{changed.length} 段有改动</Text>
        <Switch label="全文" checked={whole} onChange={(_, { checked }) => setWhole(checked)} />
        <Button
          className={mergeClasses(styles.step, styles.last)}
          size="small"
          disabled={changed.length === 0}
          onClick={() => go(-1)}
        >
          上一处
        </Button>
        <Button className={styles.step} size="small" disabled={changed.length === 0} onClick={() => go(1)}>
          下一处
        </Button>
      </div>
      {part === '' && <Figures compared={compared} />}
      {restoring && part !== '' && changed.length > 0 && (
        <div>
          <Button size="small" onClick={() => restoring.zone(part)}>
            恢复整个“{partWords(part)}”
          </Button>
        </div>
      )}
      <div ref={list}>
        {(whole ? inPart : changed).map((row, index) => (
          <ComparedRow
            // A row has no name of its own but its place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            row={row}
            sideBySide={sideBySide}
            isCurrent={row === changed[at]}
            onRestore={restoring && (() => restoring.row(row))}
          />
        ))}
      </div>
    </div>
  );
}

function PartSelect({
  comparison: { rows },
  zones,
  part,
  onPart,
}: {
  comparison: Comparison;
  zones: readonly LineZone[];
  part: LineZone | '';
  onPart: (part: LineZone | '') => void;
}) {
  const changed = rows.filter(isChanged).map(zoneOf);
  return (
    <Select
      size="small"
      aria-label="看哪一部分"
      value={part}
      onChange={(_, { value }) => onPart(zones.find((zone) => zone === value) ?? '')}
    >
      <option value="">所有部分</option>
      {zones.map((zone) => (
        <option key={zone} value={zone}>
          {partWords(zone)}（{changed.filter((each) => each === zone).length}）
        </option>
      ))}
    </Select>
  );
}

function Figures({ compared: { comparison, figures: all } }: { compared: Compared }) {
  const styles = useStyles();
  const figures = all.filter((each) => each.before && each.after);
  if (figures.length + comparison.facts.length === 0) return null;
  return (
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
  );
}
