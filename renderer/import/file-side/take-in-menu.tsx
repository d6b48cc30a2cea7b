import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Zone } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { ZoneItems } from './zone-items.tsx';

interface TakeInMenuProps {
  report: Report;
  /** No line is chosen that could be taken in. */
  disabled: boolean;
  onZone: (zone: Zone) => void;
  /** Takes it in where it stands in the file. */
  onOwnPlace: () => void;
}

/** 读入到…: takes the chosen left-out line in, at its own place or at the end of a part. */
export function TakeInMenu({ report, disabled, onZone, onOwnPlace }: TakeInMenuProps) {
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabled={disabled}>
          读入到…
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem secondaryContent="回车" onClick={onOwnPlace}>
            原来的位置
          </MenuItem>
          <ZoneItems report={report} onZone={onZone} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
