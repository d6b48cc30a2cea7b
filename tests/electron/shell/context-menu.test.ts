import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { expect, it, vi } from 'vitest';
import {
  contextMenuTemplate,
  placeMenuTemplate,
  setupContextMenu,
} from '../../../electron/shell/context-menu.ts';
import { FakeWindow, ownFrame } from '../support/fake-electron.ts';

const shown = vi.hoisted(() => ({ items: [] as MenuItemConstructorOptions[] }));

vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => {
      shown.items = template;
      return { popup: () => {} };
    },
  },
}));

const flags = {
  canCut: true,
  canCopy: true,
  canPaste: false,
  canSelectAll: true,
} as ContextMenuParams['editFlags'];

it('text that can be edited offers all four, each as far as it applies', () => {
  const template = contextMenuTemplate({ isEditable: true, selectionText: '', editFlags: flags });
  expect(template.map(({ id, role, enabled }) => [id, role, enabled])).toEqual([
    ['cut', 'cut', true],
    ['copy', 'copy', true],
    ['paste', 'paste', false],
    ['select-all', 'selectAll', true],
  ]);
});

it('other text offers to copy what is selected, and nothing where nothing is', () => {
  const given = { isEditable: false, editFlags: flags };
  expect(contextMenuTemplate({ ...given, selectionText: '青石镇' }).map(({ id }) => id)).toEqual(['copy']);
  expect(contextMenuTemplate({ ...given, selectionText: ' \n' })).toEqual([]);
});

it('a place in the text offers what the page says of it, then cutting and pasting', () => {
  const chosen: string[] = [];
  const template = placeMenuTemplate([['keep-carried'], ['rewrite-heading']], false, (id) => chosen.push(id));
  expect(template.map(({ id, type, role }) => role ?? id ?? type)).toEqual([
    'keep-carried',
    'separator',
    'rewrite-heading',
    'separator',
    'cut',
    'copy',
    'paste',
    'selectAll',
  ]);
  expect(template.filter(({ enabled }) => enabled === false).map(({ role }) => role)).toEqual([
    'cut',
    'copy',
  ]);
  for (const { id, click } of template) if (id === 'rewrite-heading') (click as unknown as () => void)();
  expect(chosen).toEqual(['rewrite-heading']);
});

it.each([
  ['what is no list', 'undo', 0],
  ['groups that are none and commands that are none', [3, ['quit', '__proto__', 5], ['undo']], 1],
])('of %s only commands of the page are shown', (_what, groups, count) => {
  const window = new FakeWindow();
  shown.items = [];
  setupContextMenu(window.real);
  window.webContents.ipc.emit('page:place-menu', { senderFrame: ownFrame }, groups, true);
  expect(shown.items.filter(({ click }) => click)).toHaveLength(count);
  shown.items = [];
  window.webContents.ipc.emit('page:place-menu', { senderFrame: null }, [['undo']], true);
  expect(shown.items).toEqual([]);
});
