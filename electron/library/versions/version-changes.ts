import { changedFigures } from '../../../shared/compare/changed-figures.ts';
import { compareReports } from '../../../shared/compare/compare-reports.ts';
import type { Line } from '../../../shared/compare/line.ts';
import type { Row } from '../../../shared/compare/row.ts';
import { zoneNumber } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { StoredVersion } from '../../../shared/stored/version.ts';

type Changes = Omit<NonNullable<StoredVersion['changes']>, 'since'>;

function zoneWords(zone: Line['zone']): string {
  if (zone === 'head') return '标题';
  return zone === 'closing' ? '落款' : zoneNumber(zone).replace('、', '');
}

const letters = (rows: readonly Row[], side: 'gone' | 'new'): number =>
  rows
    .filter(({ change }) => change !== 'away')
    .flatMap(({ stretches, table = [] }) => [...stretches, ...table.flatMap(({ cells }) => cells.flat())])
    .reduce((sum, { kind, text }) => sum + (kind === side ? text.length : 0), 0);

/** In numbers and places, what a state of a report has otherwise than the one before it. */
export function versionChanges(before: Report, after: Report): Changes {
  const comparison = compareReports(before, after);
  const rows = comparison.rows.filter(({ change, move }) => change !== 'same' || move !== null);
  const zones = rows.map(({ before: [older], after: [newer] }) =>
    zoneWords((newer ?? older)?.zone ?? 'lead'),
  );
  return {
    added: letters(rows, 'new'),
    removed: letters(rows, 'gone'),
    figures: changedFigures(comparison).length,
    where: [...new Set([...zones, ...(comparison.facts.length > 0 ? ['公文要素'] : [])])],
  };
}
