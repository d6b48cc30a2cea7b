import { annexIndex, isBodyZone, type Zone, zoneNumber } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';

/** What a zone is called: 引言, a part's number and heading, an annex's number and title. */
export function zoneName({ parts, annexes = [] }: Report, zone: Zone): string {
  if (zone === 'lead') return zoneNumber(zone);
  if (isBodyZone(zone)) return zoneNumber(zone) + (parts.find(({ role }) => role === zone)?.heading ?? '');
  return `${zoneNumber(zone)} ${annexes[annexIndex(zone)]?.title ?? ''}`;
}
