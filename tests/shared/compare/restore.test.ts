import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../shared/compare/compare-reports.ts';
import { reportLines } from '../../../shared/compare/report-lines.ts';
import {
  isRestorable,
  rowAgain,
  withRowRestored,
  withZoneRestored,
} from '../../../shared/compare/restore.ts';
import { type Report, report as schema } from '../../../shared/report/schema.ts';
import { WHOLE_REPORTS, wholeReport } from '../../fixtures/whole-reports/whole-report.ts';
import { afterDeeds, deeds, withOtherIds } from './edits.ts';
import { reportOf } from './report-of.ts';

const reports = fc.nat(WHOLE_REPORTS - 1).map((index) => wholeReport(index).report);
const texts = (report: Report) => reportLines(report).map(({ text }) => text);
const ALL_ZONES = [
  'head',
  'lead',
  'measures',
  'highlights',
  'leadership',
  'shortcomings',
  'plan',
  'closing',
] as const;

/** Puts back the first row that can be, again and again. */
function restoredRowByRow(before: Report, after: Report): Report {
  let now = after;
  for (let round = 0; round < 200; round += 1) {
    const { rows } = compareReports(before, now);
    const at = rows.findIndex(isRestorable);
    if (at < 0) return now;
    now = withRowRestored(before, now, rows, at);
    schema.parse(now);
  }
  return now;
}

describe('putting back what an older report has', () => {
  it('puts one paragraph back, gone, new or changed, and leaves the others alone', () => {
    const before = reportOf(['甲段说的是一件事。', '乙段说的是另一件事。', '丙段说的是第三件事。']);
    const changed = reportOf(['甲段说的是一件大事。', '乙段说的是另一件事。', '丙段说的是第三件小事。']);
    const { rows } = compareReports(before, changed);
    const at = rows.findIndex(isRestorable);
    expect(texts(withRowRestored(before, changed, rows, at))).toEqual(
      texts(reportOf(['甲段说的是一件事。', '乙段说的是另一件事。', '丙段说的是第三件小事。'])),
    );
    const without = reportOf(['甲段说的是一件事。', '丙段说的是第三件事。'], 'other');
    const missing = compareReports(before, without).rows;
    expect(texts(withRowRestored(before, without, missing, missing.findIndex(isRestorable)))).toEqual(
      texts(before),
    );
    const surplus = compareReports(without, before).rows;
    expect(texts(withRowRestored(without, before, surplus, surplus.findIndex(isRestorable)))).toEqual(
      texts(without),
    );
  });

  it('puts a paragraph back that was changed, and then taken out before it was put back', () => {
    const before = reportOf(['甲段说的是一件事。', '乙段说的是另一件事。', '丙段说的是第三件事。']);
    const changed = reportOf(['甲段说的是一件事。', '乙段说的是另一件大事。', '丙段说的是第三件事。']);
    const [row] = compareReports(before, changed).rows.filter(isRestorable);
    if (!row) throw new Error('nothing differs');
    const without = reportOf(['甲段说的是一件事。', '丙段说的是第三件事。'], 'other');
    const { rows } = compareReports(before, without);
    expect(texts(withRowRestored(before, without, rows, rowAgain(rows, row)))).toEqual(texts(before));
    const { rows: none } = compareReports(without, without);
    expect(rowAgain(none, row)).toBe(-1);
  });

  it('row by row gives every word of the older report back, whatever was done, and nothing else', () => {
    fc.assert(
      fc.property(reports, deeds, fc.boolean(), (before, done, readApart) => {
        const changed = afterDeeds(before, done);
        const now = restoredRowByRow(before, readApart ? withOtherIds(changed) : changed);
        expect(texts(now).sort()).toEqual(texts(before).sort());
      }),
      { numRuns: 25 },
    );
  });

  it('zone by zone gives the older report back, in its order', () => {
    fc.assert(
      fc.property(
        reports,
        deeds,
        fc.shuffledSubarray([...ALL_ZONES], { minLength: 8 }),
        (before, done, zones) => {
          const now = zones.reduce(
            (report, zone) => withZoneRestored(before, report, zone),
            afterDeeds(before, done),
          );
          schema.parse(now);
          expect(texts(now)).toEqual(texts(before));
        },
      ),
      { numRuns: 40 },
    );
  });
});
