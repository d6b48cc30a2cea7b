import { blankReport } from '../../../shared/report/blank-report.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** A small report of an invented town. */
export function sampleReport(id = 'report-1', lead = '青石镇坚持依法行政。', year = 2025): Report {
  const report = blankReport(id, year, '云州市青石县青石镇人民政府');
  return { ...report, lead: [{ id: 'lead-1', kind: 'paragraph', text: lead }] };
}
