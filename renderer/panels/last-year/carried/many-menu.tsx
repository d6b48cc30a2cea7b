import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Walk } from '../use-last-year.ts';

/** What can be done with several sentences at once, and how a clerk calls it. */
export const MANY_VERBS = { keep: '保留', letStand: '有意不改', drop: '删去' } as const satisfies Record<
  keyof Walk['many'],
  string
>;

const WAYS = Object.keys(MANY_VERBS) as (keyof Walk['many'])[];

const AROUND = [
  { what: 'section', name: '这一节' },
  { what: 'part', name: '这部分' },
] as const;

/** 这一节、这部分: does to all that is listed of it what the keys do to one; what it covers is asked first. */
export function ManyMenu({
  onChoose,
}: {
  onChoose: (what: 'section' | 'part', way: keyof Walk['many']) => void;
}) {
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
                {name}都{MANY_VERBS[way]}
              </MenuItem>
            )),
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
