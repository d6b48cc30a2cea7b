import { ZONES, type Zone } from '../../../shared/report/blocks.ts';
import { partNumber } from '../../../shared/report/numbering.ts';
import type { BlockKind, Report } from '../../../shared/report/schema.ts';

/** What a zone is called: 引言, or a part's number and heading. */
export function zoneName(report: Report, zone: Zone): string {
  const at = ZONES.indexOf(zone) - 1;
  return at < 0 ? '引言' : partNumber(at) + (report.parts[at]?.heading ?? '');
}

/** What a level is called, in the order of its keys. */
export const LEVEL_NAMES: readonly [BlockKind, string][] = [
  ['paragraph', '正文'],
  ['section', '（一） 小节标题'],
  ['item', '1.'],
  ['subitem', '（1）'],
  ['point', '一是、二是'],
];
