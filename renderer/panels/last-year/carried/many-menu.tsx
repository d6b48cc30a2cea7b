import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { WAY_NAMES, type Way } from './settling.ts';

const WAYS = Object.keys(WAY_NAMES) as Way[];

const AROUND = [
  { what: 'section', name: '这一节' },
  { what: 'part', name: '这部分' },
] as const;

/** 这一节、这部分: does to all that is listed of it what the keys do to one; what it covers is asked first. */
export function ManyMenu({ onChoose }: { onChoose: (what: 'section' | 'part', way: Way) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle">
          这部分都…
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {AROUND.flatMap(({ what, name }) =>
            WAYS.map((way) => (
              <MenuItem key={what + way} onClick={() => onChoose(what, way)}>
                {name}都{WAY_NAMES[way]}
              </MenuItem>
            )),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
