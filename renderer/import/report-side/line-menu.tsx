import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { LINE_LEVELS } from '../../../shared/levels.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { ZoneItems } from '../file-side/zone-items.tsx';
import type { Turn } from '../review/history.ts';
import type { LineRow } from './rows.ts';

interface LineMenuProps {
  report: Report;
  line: LineRow | null;
  act: (turn: Turn) => void;
}

/** 移到…: sends the chosen line to another part, or gives it another level. */
export function LineMenu({ report, line, act }: LineMenuProps) {
  return (
    <Menu
      positioning="below-end"
      checkedValues={{ level: line ? [line.level] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = LINE_LEVELS.find(({ level }) => level === checkedItems[0]);
        if (line && chosen) act({ do: 'level', slot: line.slot, level: chosen.level });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton disabled={line === null}>
          移到…
          <ChevronDownRegular />
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>部分</MenuGroupHeader>
            <ZoneItems
              report={report}
              onZone={(zone) => line && act({ do: 'send', slot: line.slot, zone })}
            />
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>层级</MenuGroupHeader>
            {LINE_LEVELS.map(({ level, name, key }) => (
              <MenuItemRadio key={level} name="level" value={level} secondaryContent={key}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
