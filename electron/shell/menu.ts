import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import {
  COMMANDS,
  type Command,
  type CommandId,
  commandIds,
  commandOf,
  keyOf,
  MENUS,
  WINDOW_COMMANDS,
  type WindowCommandId,
} from '../../shared/commands.ts';
import { acceleratorOf } from '../../shared/keys.ts';
import { CHANNELS } from './channels.ts';
import { isOwnFrame } from './ipc.ts';
import type { ZoomStep } from './zoom.ts';

/** What Electron does by itself. */
const ROLES = {
  cut: 'cut',
  copy: 'copy',
  paste: 'paste',
  'select-all': 'selectAll',
  'full-screen': 'togglefullscreen',
  quit: 'quit',
} as const;

/** How the window zooms, with the key that is shown; the window hears it itself. */
const ZOOM = {
  'zoom-in': { step: 'in', accelerator: 'CmdOrCtrl+=' },
  'zoom-out': { step: 'out', accelerator: 'CmdOrCtrl+-' },
  'zoom-reset': { step: 'reset', accelerator: 'CmdOrCtrl+0' },
} as const;

// A command of the window that is neither does not compile.
const isZoom = (id: keyof typeof ROLES | keyof typeof ZOOM): id is keyof typeof ZOOM =>
  Object.hasOwn(ZOOM, id);

/** Whether this names a command of the page. */
export const isCommand = (id: unknown): id is CommandId =>
  typeof id === 'string' && Object.hasOwn(COMMANDS, id);

/** A label with its access key, as Chinese programs write it: 打印(&P)…; as it is where there is none. */
export function labelWithAccess({ label, access }: Pick<Command, 'label' | 'access'>): string {
  if (access === undefined) return label;
  const [, name = '', dots = ''] = /^(.*?)(…?)$/.exec(label) ?? [];
  return `${name}(&${access})${dots}`;
}

/** A menu's entry for a command of the page, with the key that the page hears itself. @param choose is told of the command */
export function commandEntry(
  id: CommandId,
  choose: (command: CommandId) => void,
): MenuItemConstructorOptions {
  const key = keyOf(id);
  return {
    id,
    label: labelWithAccess(commandOf(id)),
    ...(key && { accelerator: acceleratorOf(key), registerAccelerator: false }),
    click: () => choose(id),
  };
}

function windowEntry(id: WindowCommandId, zoom: (step: ZoomStep) => void): MenuItemConstructorOptions {
  const label = labelWithAccess(WINDOW_COMMANDS[id]);
  if (!isZoom(id)) return { id, label, role: ROLES[id] };
  const { step, accelerator } = ZOOM[id];
  return { id, label, accelerator, registerAccelerator: false, click: () => zoom(step) };
}

/**
 * The menus, from the list of commands. Undo and redo are the page's own: the editor's history, not the browser's. The
 * page hears its keys itself; here they are shown, not taken, so that nothing happens twice.
 * @param choose is told of an entry that the page carries out · @param zoom zooms the window
 */
export function menuTemplate(
  choose: (command: CommandId) => void,
  zoom: (step: ZoomStep) => void,
): MenuItemConstructorOptions[] {
  const entry = (id: CommandId | WindowCommandId): MenuItemConstructorOptions =>
    // Nothing can be chosen until the page has said what can be done.
    isCommand(id) ? { ...commandEntry(id, choose), enabled: false } : windowEntry(id, zoom);
  return MENUS.map(({ label, access, groups }) => ({
    label: labelWithAccess({ label, access }),
    submenu: groups.flatMap((group, at) => [
      ...(at > 0 ? [{ type: 'separator' } as const] : []),
      ...group.map(entry),
    ]),
  }));
}

/** Lets the menu's entries be chosen only while the page can do them. */
function showPossible(menu: Menu, possible: readonly unknown[]): void {
  for (const id of commandIds) {
    const item = menu.getMenuItemById(id);
    if (item) item.enabled = possible.includes(id);
  }
}

/** Puts the menu on a window: its entries go to the page, which says what can be done, and while it loads nothing can. */
export function setupMenu({ webContents }: BrowserWindow, zoom: (step: ZoomStep) => void): void {
  const choose = async (command: CommandId) => {
    // The page takes what follows for the clerk's own doing: without that it may open no file dialog.
    await webContents.executeJavaScript('undefined', true);
    webContents.send(CHANNELS.menu, command);
  };
  const menu = Menu.buildFromTemplate(menuTemplate((command) => void choose(command), zoom));
  Menu.setApplicationMenu(menu);
  webContents.on('did-start-loading', () => showPossible(menu, []));
  webContents.ipc.on(CHANNELS.possible, ({ senderFrame }, possible: unknown) => {
    if (isOwnFrame(senderFrame) && Array.isArray(possible)) showPossible(menu, possible);
  });
}
