import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Settings } from '../../../electron/shell/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function storedIn(text: string) {
  const file = join(await temporaryFolder(), 'settings.json');
  await writeFile(file, text);
  return { file, settings: new Settings(file, '/documents') };
}

describe('the window’s settings', () => {
  it('remember the folder of the last export', async () => {
    const { file, settings } = await storedIn('{}');
    expect(await settings.exportFolder()).toBe('/documents');
    await settings.rememberExportFolder('/公文');
    expect(await new Settings(file, '/documents').exportFolder()).toBe('/公文');
  });

  it.each(['', '坏', '{"exportFolder":7}', '[]'])('that are damaged, %j, are written anew', async (text) => {
    const { file, settings } = await storedIn(text);
    expect(await settings.exportFolder()).toBe('/documents');
    await settings.rememberExportFolder('/公文');
    expect(await new Settings(file, '/documents').exportFolder()).toBe('/公文');
  });

  it.each(['{"version":99,"folders":[]}', '{"exportFolder":"/a","later":2}'])(
    'that a newer program wrote, %s, are left alone, and this run remembers by itself',
    async (newer) => {
      const { file, settings } = await storedIn(newer);
      await settings.rememberExportFolder('/公文');
      expect(await settings.exportFolder()).toBe('/公文');
      expect(await readFile(file, 'utf8')).toBe(newer);
    },
  );
});
