import { expect, it } from 'vitest';
import { blankReport } from '../../../shared/report/blank-report.ts';
import { countGaps } from '../../../shared/report/placeholder.ts';

it('gaps are counted in title, headings, text and cells', () => {
  const report = blankReport('gaps', 2026, '青禾镇人民政府');
  expect(countGaps(report)).toBe(0);
  report.title = '【待补：标题】';
  report.lead = [{ id: 'a', kind: 'paragraph', text: '全年【待补：】次，【待补：甲】。' }];
  report.parts[0].blocks = [
    { id: 'b', kind: 'section', heading: '【待补：小节】', text: '' },
    { id: 'c', kind: 'table', text: '', rows: [[{ text: '甲' }, { text: '【待补：数】' }]] },
  ];
  expect(countGaps(report)).toBe(5);
});
