import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
import { WINDOW_COMMANDS } from '../../shared/commands.ts';
import { labelWithAccess } from './menu.ts';

type EditCommand = 'cut' | 'copy' | 'paste' | 'select-all';

const EDITING: readonly {
  id: EditCommand;
  role: 'cut' | 'copy' | 'paste' | 'selectAll';
  flag: keyof EditFlags;
}[] = [
  { id: 'cut', role: 'cut', flag: 'canCut' },
  { id: 'copy', role: 'copy', flag: 'canCopy' },
  { id: 'paste', role: 'paste', flag: 'canPaste' },
  { id: 'select-all', role: 'selectAll', flag: 'canSelectAll' },
];

type EditFlags = ContextMenuParams['editFlags'];

/** What a right click offers: in text that can be edited everything that applies, elsewhere to copy what is selected. */
export function contextMenuTemplate({
  isEditable,
  selectionText,
  editFlags,
}: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>): MenuItemConstructorOptions[] {
  if (!isEditable && selectionText.trim() === '') return [];
  return EDITING.filter(({ id }) => isEditable || id === 'copy').map(({ id, role, flag }) => ({
    id,
    label: labelWithAccess(WINDOW_COMMANDS[id]),
    role,
    enabled: editFlags[flag],
  }));
}

/** Gives a window's page a menu at the right mouse button and the menu key. */
export function setupContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = contextMenuTemplate(params);
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
