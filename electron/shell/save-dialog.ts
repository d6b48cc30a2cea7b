import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Deliver } from '../host/export-word.ts';
import { replaceFile } from '../library/replace-file.ts';
import type { Settings } from './settings.ts';

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const KINDS: Record<string, { title: string; name: string }> = {
  '.docx': { title: '导出Word', name: 'Word 文档' },
  '.pdf': { title: '导出PDF', name: 'PDF 文件' },
};

async function chooseFile(window: BrowserWindow, suggestion: string): Promise<string | null> {
  const ending = extname(suggestion);
  const { title = '导出', name = '' } = KINDS[ending] ?? {};
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: '导出',
    defaultPath: suggestion,
    filters: [{ name, extensions: [ending.slice(1)] }],
  });
  if (canceled || !filePath) return null;
  if (extname(filePath).toLowerCase() === ending) return filePath;
  const completed = `${filePath}${ending}`;
  // The dialog has not asked about replacing this one, so it is shown again with the full name.
  return (await exists(completed)) ? chooseFile(window, completed) : completed;
}

/**
 * Delivers a file through the save dialog, first in the folder that was used last.
 * @throws AppError as replaceFile does; a file that was there before is then as it was
 */
export const deliverBySaveDialog =
  (window: () => BrowserWindow, settings: Settings): Deliver =>
  async (fileName, bytes) => {
    const file = await chooseFile(window(), join(await settings.exportFolder(), fileName));
    if (file === null) return { kind: 'cancelled' };
    await replaceFile(file, bytes, false);
    await settings.rememberExportFolder(dirname(file));
    return { kind: 'saved', fileName: basename(file) };
  };
