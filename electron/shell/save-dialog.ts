import { basename, dirname, extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { DeliveredFiles } from '../host/delivered-files.ts';
import type { Deliver } from '../host/handler-parts.ts';
import { isThere } from '../library/is-there.ts';
import { replaceClerksFile } from '../library/replace-file.ts';
import type { Settings } from './settings.ts';

interface Kind {
  title: string;
  button: string;
  /** what such a file is called */
  name: string;
}

const KINDS: Record<string, Kind> = {
  '.docx': { title: '导出Word', button: '导出', name: 'Word 文档' },
  '.pdf': { title: '导出PDF', button: '导出', name: 'PDF 文件' },
  '.html': { title: '保存网页', button: '保存', name: '网页' },
  '.txt': { title: '另存为文件', button: '保存', name: '文字文件' },
  '.fazhi': { title: '备份全部报告', button: '备份', name: '报告备份' },
  '.fazhipack': { title: '保存方案包', button: '保存', name: '县级方案包' },
  '.json': { title: '保存格式方案', button: '保存', name: '格式方案' },
};

async function chooseFile(window: BrowserWindow, suggestion: string): Promise<string | null> {
  const ending = extname(suggestion);
  const { title = '导出', button = '导出', name = '' } = KINDS[ending] ?? {};
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: button,
    defaultPath: suggestion,
    filters: [{ name, extensions: [ending.slice(1)] }],
  });
  if (canceled || !filePath) return null;
  if (extname(filePath).toLowerCase() === ending) return filePath;
  const completed = `${filePath}${ending}`;
  // The dialog has not asked about replacing this one, so it is shown again with the full name.
  return (await isThere(completed)) ? chooseFile(window, completed) : completed;
}

/**
 * Delivers a file through the save dialog, first in the folder that was used last.
 * @throws AppError as replaceClerksFile and isThere do; a file that was there before is then as it was
 */
export const deliverBySaveDialog =
  (window: () => BrowserWindow, settings: Settings, delivered: DeliveredFiles): Deliver =>
  async (fileName, bytes) => {
    const file = await chooseFile(window(), join(await settings.exportFolder(), fileName));
    if (file === null) return { kind: 'cancelled' };
    await replaceClerksFile(file, bytes);
    await settings.rememberExportFolder(dirname(file));
    return { kind: 'saved', fileName: basename(file), id: delivered.note(file) };
  };
