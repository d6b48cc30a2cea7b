import { ZONES, type Zone } from '../../../shared/report/blocks.ts';
import { partNumber } from '../../../shared/report/numbering.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** What a zone is called: 引言, or a part's number and heading. */
export function zoneName(report: Report, zone: Zone): string {
  const at = ZONES.indexOf(zone) - 1;
  return at < 0 ? '引言' : partNumber(at) + (report.parts[at]?.heading ?? '');
}
