import type { ContextMenuParams } from 'electron';
import { expect, it, vi } from 'vitest';
import { contextMenuTemplate } from '../../../electron/shell/context-menu.ts';

vi.mock('electron', () => ({ Menu: {} }));

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
