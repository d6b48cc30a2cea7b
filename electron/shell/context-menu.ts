import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
import { type CommandId, WINDOW_COMMANDS } from '../../shared/commands.ts';
import { CHANNELS } from './channels.ts';
import { isOwnFrame } from './ipc.ts';
import { commandEntry, isCommand, labelWithAccess } from './menu.ts';

type EditCommand = 'cut' | 'copy' | 'paste' | 'select-all';

const EDITING: readonly {
  id: EditCommand;
  role: 'cut' | 'copy' | 'paste' | 'selectAll';
  flag: EditFlag;
}[] = [
  { id: 'cut', role: 'cut', flag: 'canCut' },
  { id: 'copy', role: 'copy', flag: 'canCopy' },
  { id: 'paste', role: 'paste', flag: 'canPaste' },
  { id: 'select-all', role: 'selectAll', flag: 'canSelectAll' },
];

type EditFlag = 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll';

/** What a right click offers: in text that can be edited everything that applies, elsewhere to copy what is selected. */
export function contextMenuTemplate({
  isEditable,
  selectionText,
  editFlags,
}: Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  editFlags: Pick<ContextMenuParams['editFlags'], EditFlag>;
}): MenuItemConstructorOptions[] {
  if (!isEditable && selectionText.trim() === '') return [];
  return EDITING.filter(({ id }) => isEditable || id === 'copy').map(({ id, role, flag }) => ({
    id,
    label: labelWithAccess(WINDOW_COMMANDS[id]),
    role,
    enabled: editFlags[flag],
  }));
}

/** The commands of what the page has sent, in its groups. */
const groupsOf = (sent: unknown): CommandId[][] =>
  Array.isArray(sent) ? sent.map((group) => (Array.isArray(group) ? group.filter(isCommand) : [])) : [];

/** The menu of a place in the text: what can be done there, then cutting and pasting. @param choose is told what was chosen */
export function placeMenuTemplate(
  groups: readonly (readonly CommandId[])[],
  hasSelection: boolean,
  choose: (command: CommandId) => void,
): MenuItemConstructorOptions[] {
  const editFlags = { canCut: hasSelection, canCopy: hasSelection, canPaste: true, canSelectAll: true };
  return [
    ...groups.flatMap((group) => [
      ...group.map((id) => commandEntry(id, choose)),
      { type: 'separator' } as const,
    ]),
    ...contextMenuTemplate({ isEditable: true, selectionText: '', editFlags }),
  ];
}

/** Gives a window's page a menu at the right mouse button and the menu key. */
export function setupContextMenu(window: BrowserWindow): void {
  const { webContents } = window;
  const show = (template: MenuItemConstructorOptions[]) => {
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  };
  const choose = (command: CommandId) => webContents.send(CHANNELS.menu, command);
  webContents.on('context-menu', (_event, params) => show(contextMenuTemplate(params)));
  webContents.ipc.on(CHANNELS.placeMenu, ({ senderFrame }, groups: unknown, hasSelection: unknown) => {
    if (isOwnFrame(senderFrame)) show(placeMenuTemplate(groupsOf(groups), hasSelection === true, choose));
  });
}
