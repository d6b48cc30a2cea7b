import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type RunningWindow, windowOf } from './electron/running-window.ts';
import { exportAnyway } from './shell-actions.ts';

/** A file as the clerk gets it. */
export interface ExportedFile {
  name: string;
  bytes: Uint8Array;
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<ExportedFile> {
  const downloading = page.waitForEvent('download');
  await act();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function savedByDialog({ exported }: RunningWindow, act: () => Promise<void>): Promise<ExportedFile> {
  const before = await readdir(exported);
  await act();
  // While it is written it stands beside under a temporary name.
  const added = async () =>
    (await readdir(exported)).filter((name) => !before.includes(name) && !name.endsWith('.tmp'));
  await expect.poll(added).toHaveLength(1);
  const [file = ''] = await added();
  return { name: file.replace(/^\d+-/, ''), bytes: await readFile(join(exported, file)) };
}

/**
 * The file that an action hands to the clerk: a download in the browser, what the save dialog put on the disk in Electron.
 * @param act by default 导出Word and 仍然导出
 */
export function exportedFile(page: Page, act = () => exportAnyway(page)): Promise<ExportedFile> {
  const window = windowOf(page);
  return window === null ? downloaded(page, act) : savedByDialog(window, act);
}
