import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
  Tooltip,
} from '@fluentui/react-components';
import { ChevronDownRegular, TextBulletListTreeRegular } from '@fluentui/react-icons';
import { type Editor, useEditorState } from '@tiptap/react';
import { LEVELS } from '../../shared/levels.ts';
import { levelAt } from '../document/edit/levels.ts';
import { separateStep } from '../document/edit/separate-step.ts';

/** 层级: shows what the paragraph with the cursor is, and makes it something else. */
export function LevelMenu({ editor }: { editor: Editor }) {
  const level = useEditorState({ editor, selector: ({ editor }) => levelAt(editor.state) });
  return (
    <Menu
      checkedValues={{ level: level === null ? [] : [level] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = LEVELS.find(({ level }) => level === checkedItems[0]);
        if (chosen) separateStep(editor).setLevel(chosen.level).run();
      }}
      onOpenChange={(_, { open }) => {
        // After the menu has given the focus back to its button.
        if (!open) requestAnimationFrame(() => editor.view.focus());
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="光标所在段落的层级" relationship="description">
          <ToolbarButton icon={<TextBulletListTreeRegular />} disabled={level === null}>
            层级
            <ChevronDownRegular />
          </ToolbarButton>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LEVELS.map(({ level, name, key }) => (
            <MenuItemRadio key={level} name="level" value={level} secondaryContent={key}>
              {name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
