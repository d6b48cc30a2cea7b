import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  type PositioningVirtualElement,
} from '@fluentui/react-components';
import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { type CommandId, keyOf, nameOf, PLACE_COMMANDS, type PlaceKind } from '../../shared/commands.ts';
import { canRun, runCommand } from '../commands.ts';
import { isInAnnex } from '../document/edit/annexes.ts';
import { levelAt } from '../document/edit/levels.ts';
import { opensSection } from '../document/schema/block-level.ts';
import { host } from '../host.ts';

/** Puts the caret where the click was, unless it was into what is selected. The menu key clicks at the caret. */
function putCaret(editor: Editor, { clientX, clientY, target }: MouseEvent): void {
  const { view, state } = editor;
  const heading = target instanceof Element ? target.closest('.part-heading') : null;
  const body = heading?.closest('section')?.querySelector('.part-body');
  const pos = body ? view.posAtDOM(body, 0) : view.posAtCoords({ left: clientX, top: clientY })?.pos;
  const { from, to } = state.selection;
  if (pos === undefined || (from <= pos && pos <= to)) return;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(pos))));
}

function kindsAt(editor: Editor, target: EventTarget): PlaceKind[] {
  if (target instanceof Element && target.closest('.part-heading')) return ['part-heading'];
  const level = levelAt(editor.state);
  return [
    ...(['finding', 'carried', 'table'] as const),
    ...(level && opensSection(level) ? (['section'] as const) : []),
    ...(isInAnnex(editor.state.tr) ? (['annex'] as const) : []),
  ];
}

/** What a right click at a place of the text offers, in groups; none where the place is like any other. */
const groupsAt = (editor: Editor, target: EventTarget): CommandId[][] =>
  kindsAt(editor, target)
    .map((kind) => PLACE_COMMANDS[kind].filter(canRun))
    .filter((group) => group.length > 0);

const pointAt = (x: number, y: number): PositioningVirtualElement => ({
  getBoundingClientRect: () => new DOMRect(x, y, 0, 0),
});

interface Shown {
  at: PositioningVirtualElement;
  groups: CommandId[][];
}

/**
 * The menu of the right mouse button on the paper. The window of Electron draws it itself, with cutting and pasting; in
 * the browser the page does, and where it has nothing to add the browser's own menu comes.
 */
export function usePlaceMenu(editor: Editor): {
  onContextMenu: (event: MouseEvent) => void;
  menu: ReactNode;
} {
  const [shown, setShown] = useState<Shown | null>(null);
  const onContextMenu = (event: MouseEvent): void => {
    putCaret(editor, event);
    const groups = groupsAt(editor, event.target);
    if (groups.length === 0) return;
    event.preventDefault();
    const hasSelection = !editor.state.selection.empty;
    if (host.showPlaceMenu(groups, hasSelection)) return;
    setShown({ at: pointAt(event.clientX, event.clientY), groups });
  };
  const menu = shown && (
    <Menu
      open
      positioning={{ target: shown.at, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => open || setShown(null)}
    >
      <MenuPopover>
        <MenuList aria-label="这里可以做的">
          {shown.groups.map((group, at) => [
            at > 0 && <MenuDivider key={`before ${group[0]}`} />,
            ...group.map((id) => (
              <MenuItem
                key={id}
                secondaryContent={keyOf(id)}
                onClick={() => {
                  editor.view.focus();
                  runCommand(id);
                }}
              >
                {nameOf(id)}
              </MenuItem>
            )),
          ])}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
  return { onContextMenu, menu };
}
