import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeliveredFiles } from '../../../electron/host/delivered-files.ts';
import { deliverBySaveDialog } from '../../../electron/shell/save-dialog.ts';
import { Settings } from '../../../electron/shell/settings.ts';
import { FakeWindow } from '../support/fake-electron.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const dialogs = vi.hoisted(() => ({ answers: [] as (string | null)[], suggested: [] as string[] }));

vi.mock('electron', () => ({
  dialog: {
    showSaveDialog: async (_window: unknown, { defaultPath }: { defaultPath: string }) => {
      dialogs.suggested.push(defaultPath);
      const filePath = dialogs.answers.shift() ?? '';
      return { canceled: filePath === '', filePath };
    },
  },
}));

const bytes = new Uint8Array([80, 75, 3, 4]);

async function setup() {
  const folder = await temporaryFolder();
  await mkdir(join(folder, '导出'));
  const settings = new Settings(join(folder, 'settings.json'), join(folder, '文档'));
  const deliver = deliverBySaveDialog(() => new FakeWindow().real, settings, new DeliveredFiles());
  return { folder, exports: join(folder, '导出'), deliver, settings };
}

describe('delivering by the save dialog', () => {
  beforeEach(() => {
    dialogs.answers.length = 0;
    dialogs.suggested.length = 0;
  });

  it('writes the file where the clerk chose, and nothing beside it', async () => {
    const { exports, deliver } = await setup();
    dialogs.answers.push(join(exports, '报告.docx'));
    expect(await deliver('报告.docx', bytes)).toEqual({
      kind: 'saved',
      fileName: '报告.docx',
      id: expect.any(String),
    });
    expect(await readdir(exports)).toEqual(['报告.docx']);
    expect([...(await readFile(join(exports, '报告.docx')))]).toEqual([...bytes]);
  });

  it('writes nothing when the clerk cancels', async () => {
    const { folder, deliver } = await setup();
    expect(await deliver('报告.docx', bytes)).toEqual({ kind: 'cancelled' });
    expect(await readdir(folder)).toEqual(['导出']);
  });

  it('begins in the documents folder, then in the folder used last, also after a restart', async () => {
    const { folder, exports, deliver } = await setup();
    dialogs.answers.push(join(exports, 'a.docx'), null);
    await deliver('a.docx', bytes);
    await deliver('b.docx', bytes);
    const restarted = new Settings(join(folder, 'settings.json'), join(folder, '文档'));
    await deliverBySaveDialog(() => new FakeWindow().real, restarted, new DeliveredFiles())('c.docx', bytes);
    expect(dialogs.suggested).toEqual([
      join(folder, '文档', 'a.docx'),
      join(exports, 'b.docx'),
      join(exports, 'c.docx'),
    ]);
  });

  it('begins in the documents folder when the settings are damaged', async () => {
    const { folder, deliver } = await setup();
    await writeFile(join(folder, 'settings.json'), '{"exportFolder": 7}');
    await deliver('a.docx', bytes);
    expect(dialogs.suggested).toEqual([join(folder, '文档', 'a.docx')]);
  });

  it('adds the ending that the clerk left out', async () => {
    const { exports, deliver } = await setup();
    dialogs.answers.push(join(exports, '送审稿'));
    expect(await deliver('报告.docx', bytes)).toEqual({
      kind: 'saved',
      fileName: '送审稿.docx',
      id: expect.any(String),
    });
  });

  it('asks again before the added ending would replace another file', async () => {
    const { exports, deliver } = await setup();
    await writeFile(join(exports, '送审稿.docx'), '别的文件');
    dialogs.answers.push(join(exports, '送审稿'), null);
    expect(await deliver('报告.docx', bytes)).toEqual({ kind: 'cancelled' });
    expect(await readFile(join(exports, '送审稿.docx'), 'utf8')).toBe('别的文件');
    expect(dialogs.suggested[1]).toBe(join(exports, '送审稿.docx'));
  });

  it('says what is wrong when the file cannot be written, and does not remember that folder', async () => {
    const { folder, deliver, settings } = await setup();
    dialogs.answers.push(join(folder, '没有', '报告.docx'));
    await expect(deliver('报告.docx', bytes)).rejects.toMatchObject({
      code: 'folder-missing',
      detail: join(folder, '没有'),
    });
    expect(await settings.exportFolder()).toBe(join(folder, '文档'));
  });
});
