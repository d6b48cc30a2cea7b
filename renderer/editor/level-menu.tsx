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
import { levelAt } from '../document/edit/levels.ts';
import { separateStep } from '../document/edit/separate-step.ts';
import type { Level } from '../document/schema/level.ts';

/** The levels of the text, in the order of GB/T 9704-2012, 7.3.3. */
const LEVELS: readonly { level: Level; label: string; keys: string }[] = [
  { level: 'section', label: '（一） 小节标题', keys: 'Ctrl+Alt+1' },
  { level: 'run-in-section', label: '（一） 小节，标题后接正文', keys: '' },
  { level: 'item', label: '1.', keys: 'Ctrl+Alt+2' },
  { level: 'subitem', label: '（1）', keys: 'Ctrl+Alt+3' },
  { level: 'point', label: '一是、二是', keys: 'Ctrl+Alt+4' },
  { level: 'paragraph', label: '正文', keys: 'Ctrl+Alt+0' },
];

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
          {LEVELS.map(({ level, label, keys }) => (
            <MenuItemRadio key={level} name="level" value={level} secondaryContent={keys}>
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
