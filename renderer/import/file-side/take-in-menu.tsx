import { Menu, MenuButton, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Zone } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { ZoneItems } from './zone-items.tsx';

interface TakeInMenuProps {
  report: Report;
  /** No line is chosen that could be taken in. */
  disabled: boolean;
  onZone: (zone: Zone) => void;
}

/** 读入到…: takes the chosen left-out line into a part. */
export function TakeInMenu({ report, disabled, onZone }: TakeInMenuProps) {
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabled={disabled}>
          读入到…
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <ZoneItems report={report} onZone={onZone} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
