import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFigures } from '../../../shared/compare/changed-figures.ts';
import { compareReports } from '../../../shared/compare/compare-reports.ts';
import { textAfter, textBefore } from '../../../shared/compare/edits.ts';
import { reportLines } from '../../../shared/compare/report-lines.ts';
import { linesAfter, linesBefore, type Row, type TableRow } from '../../../shared/compare/row.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { WHOLE_REPORTS, wholeReport } from '../../fixtures/whole-reports/whole-report.ts';
import { afterDeeds, deeds, withOtherIds } from './edits.ts';

const words = (lines: Row['before']): string => lines.map(({ text }) => text).join('\n');

function expectCells(table: readonly TableRow[], { before, after }: Row): void {
  const cells = (row: Row['before'], at: number | null) =>
    at === null ? [] : (row[0]?.rows?.[at] ?? []).map(({ text }) => text);
  for (const row of table) {
    if (row.before !== null) expect(row.cells.map(textBefore)).toEqual(cells(before, row.before));
    if (row.after !== null) expect(row.cells.map(textAfter)).toEqual(cells(after, row.after));
  }
  const places = (side: 'before' | 'after') => table.flatMap((row) => row[side] ?? []);
  expect(places('before')).toEqual([...(before[0]?.rows ?? []).keys()]);
  expect(places('after')).toEqual([...(after[0]?.rows ?? []).keys()]);
}

/** Every line of both reports once and in its order, and every word of them. */
function expectBothWhole(before: Report, after: Report): void {
  const { rows } = compareReports(before, after);
  expect(rows.flatMap(linesBefore)).toEqual(reportLines(before));
  expect(rows.flatMap(linesAfter)).toEqual(reportLines(after));
  for (const row of rows) {
    if (row.before.length > 0) expect(textBefore(row.stretches)).toBe(words(row.before));
    if (row.after.length > 0) expect(textAfter(row.stretches)).toBe(words(row.after));
    if (row.table) expectCells(row.table, row);
    if (row.change === 'same') expect(row.stretches.every(({ kind }) => kind === 'same')).toBe(true);
  }
  const moved = (change: (row: Row) => boolean) =>
    rows.filter((row) => row.move !== null && change(row)).map(({ move }) => move);
  expect(moved(({ change }) => change === 'away').sort()).toEqual(
    moved(({ change }) => change !== 'away').sort(),
  );
}

const reports = fc.nat(WHOLE_REPORTS - 1).map((index) => wholeReport(index).report);

describe('any two reports compared', () => {
  it('are both given back whole by the comparison, whatever was done to one of them', () => {
    fc.assert(
      fc.property(reports, deeds, fc.boolean(), (report, done, readApart) => {
        const changed = afterDeeds(report, done);
        expectBothWhole(report, readApart ? withOtherIds(changed) : changed);
        expectBothWhole(changed, report);
      }),
      { numRuns: 60 },
    );
  });

  it('are given back whole when they are of different towns', () => {
    for (let index = 1; index < WHOLE_REPORTS; index += 1)
      expectBothWhole(wholeReport(index - 1).report, wholeReport(index).report);
  });

  it('have nothing to tell apart when they are one, with whatever ids', () => {
    for (let index = 0; index < WHOLE_REPORTS; index += 1) {
      const { report } = wholeReport(index);
      const comparison = compareReports(report, withOtherIds(report));
      expect(comparison.rows.filter(({ change }) => change !== 'same')).toEqual([]);
      expect([changedFigures(comparison), comparison.facts]).toEqual([[], []]);
    }
  });
});
