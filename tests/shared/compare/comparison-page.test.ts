import { expect, it } from 'vitest';
import { compareReports } from '../../../shared/compare/compare-reports.ts';
import { comparisonPage } from '../../../shared/compare/comparison-page.ts';
import { reportOf } from './report-of.ts';

const FIRST = '全镇共有行政执法人员28名。持证上岗率达到100%。';

it('shows what is new, what is gone, where something was moved to, and the figures on top', () => {
  const SECOND = '出具法律意见书11份。';
  const page = comparisonPage(
    compareReports(reportOf([FIRST, SECOND]), reportOf([SECOND.replace('11', '12'), FIRST], 'x')),
    '初稿 → 二稿',
  );
  expect(page).toContain('<h1>初稿 → 二稿</h1>');
  expect(page).toContain('<li>一、第1段 出具法律意见书：11份 → 12份</li>');
  expect(page).toContain('出具法律意见书<del>11</del><ins>12</ins>份。');
  expect(page).toContain('（从一、第2段移到一、第1段）');
  expect(page.match(/（已移走）/g)).toHaveLength(1);
});

it('takes no word of a report for markup', () => {
  const page = comparisonPage(
    compareReports(reportOf(['<script>alert(1)</script>&amp;']), reportOf(['甲<b>乙</b>'], 'x')),
    '<i>',
  );
  expect(page).not.toMatch(/<script|<b>|<i>/);
  expect(page).toContain('&lt;script&gt;');
});
