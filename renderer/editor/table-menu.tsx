import {
  Menu,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
  Tooltip,
} from '@fluentui/react-components';
import { ChevronDownRegular, TableRegular } from '@fluentui/react-icons';
import { type Editor, useEditorState } from '@tiptap/react';
import { type CommandId, nameOf } from '../../shared/commands.ts';
import { separateStep } from '../document/edit/separate-step.ts';
import { tableAt } from '../document/edit/tables.ts';
import { CommandItem } from '../ui/command-item.tsx';

/** How a table can lie (GB/T 9704-2012, 8). */
const WAYS = [
  { way: 'upright', label: '竖排' },
  { way: 'landscape', label: '横排（单独一页）' },
] as const;

const GROUPS: readonly (readonly CommandId[])[] = [
  ['row-above', 'row-below', 'column-left', 'column-right'],
  ['merge-cells', 'split-cell'],
  ['delete-rows', 'delete-columns', 'delete-table'],
];

/** 表格: what can be done to the table with the cursor, and how it lies. */
export function TableMenu({ editor }: { editor: Editor }) {
  const landscape = useEditorState({
    editor,
    selector: ({ editor }) => tableAt(editor.state)?.table.attrs.landscape === true,
  });
  return (
    <Menu
      checkedValues={{ way: [landscape ? 'landscape' : 'upright'] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        separateStep(editor)
          .turnTable(checkedItems[0] === 'landscape')
          .run()
      }
      onOpenChange={(_, { open }) => {
        // After the menu has given the focus back to its button.
        if (!open) requestAnimationFrame(() => editor.view.focus());
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="光标所在表格的行、列、格和排法" relationship="description">
          <ToolbarButton icon={<TableRegular />}>
            表格
            <ChevronDownRegular />
          </ToolbarButton>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {GROUPS.map((group) => [
            ...group.map((id) => (
              <CommandItem key={id} id={id}>
                {nameOf(id)}
              </CommandItem>
            )),
            <MenuDivider key={`after ${group[0]}`} />,
          ])}
          {WAYS.map(({ way, label }) => (
            <MenuItemRadio key={way} name="way" value={way}>
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
