import { MenuItem } from '@fluentui/react-components';
import { ZONES, type Zone } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { zoneName } from './zone-names.ts';

/** A menu's items for the lead and the five parts, with their keys. */
export function ZoneItems({ report, onZone }: { report: Report; onZone: (zone: Zone) => void }) {
  return ZONES.map((zone, at) => (
    <MenuItem key={zone} secondaryContent={`Alt+${at}`} onClick={() => onZone(zone)}>
      {zoneName(report, zone)}
    </MenuItem>
  ));
}
