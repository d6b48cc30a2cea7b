import { type BrowserWindow, dialog } from 'electron';
import type { ChooseFolder } from '../host/handler-parts.ts';

/** Lets the clerk choose a folder in a dialog. */
export const chooseFolder =
  (window: () => BrowserWindow): ChooseFolder =>
  async (title) => {
    const { filePaths } = await dialog.showOpenDialog(window(), {
      title,
      buttonLabel: '选择',
      properties: ['openDirectory', 'createDirectory'],
    });
    return filePaths[0] ?? null;
  };
