import { MenuItem } from '@fluentui/react-components';
import { isBodyZone, type Zone, zonesOf } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { zoneName } from './zone-names.ts';

/** A menu's items for the lead, the five parts and the annexes, the first with their keys. */
export function ZoneItems({ report, onZone }: { report: Report; onZone: (zone: Zone) => void }) {
  return zonesOf(report).map((zone, at) => (
    <MenuItem
      key={zone}
      secondaryContent={isBodyZone(zone) ? `Alt+${at}` : null}
      onClick={() => onZone(zone)}
    >
      {zoneName(report, zone)}
    </MenuItem>
  ));
}
