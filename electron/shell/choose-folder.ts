import { type BrowserWindow, dialog } from 'electron';
import type { ChooseFolder } from '../host/handler-parts.ts';

/** Lets the clerk choose the second place of the backups in a dialog. */
export const chooseFolder =
  (window: () => BrowserWindow): ChooseFolder =>
  async () => {
    const { filePaths } = await dialog.showOpenDialog(window(), {
      title: '备份再存一份到哪里',
      buttonLabel: '选择',
      properties: ['openDirectory', 'createDirectory'],
    });
    return filePaths[0] ?? null;
  };
