import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { _electron } from '@playwright/test';
import { makeDeb } from '../../../build/linux/deb-package.mjs';
import { createReport, exportAnyway, notice, paper, saveStatus, typeIntoTitle } from '../shell-actions.ts';
import { answerSaveDialogsInto } from './dialogs.ts';
import { expect, test } from './fixtures.ts';
import { LIKE_NEWER_NODE, NO_ELECTRON, programEnv, project, testElectron } from './program.ts';

const run = promisify(execFile);

/** The settings but for what the test needs: the inspector for Playwright, and no fuse that an old Electron lacks. */
const likeReleased = (settings: string): string =>
  settings
    .replace('enableNodeCliInspectArguments: false', 'enableNodeCliInspectArguments: true')
    .replace('  grantFileProtocolExtraPrivileges: false\n', '');

/** Packages the built program around an Electron as `npm run package` does, and lays its .deb out. Returns the program there. */
async function packaged(folder: string, binary: string): Promise<string> {
  const electronDist = dirname(binary);
  const electronVersion = (await readFile(join(electronDist, 'version'), 'utf8')).trim().replace(/^v/, '');
  for (const name of ['build', 'dist', 'package.json', 'LICENSE'])
    await cp(join(project, name), join(folder, name), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const main = join(folder, 'dist', 'main.cjs');
  await writeFile(main, LIKE_NEWER_NODE + (await readFile(main, 'utf8')));
  const settings = join(folder, 'build', 'electron-builder.yml');
  await writeFile(settings, likeReleased(await readFile(settings, 'utf8')));
  const builder = join(project, 'node_modules', 'electron-builder', 'cli.js');
  const options = ['--config', settings, '--linux', 'dir', '--publish', 'never'];
  const electron = [`-c.electronDist=${electronDist}`, `-c.electronVersion=${electronVersion}`];
  await run(process.execPath, [builder, ...options, ...electron], { cwd: folder });
  const deb = makeDeb(join(folder, 'release', 'linux-unpacked'), 'amd64', folder, 'none');
  const installed = join(folder, 'installed');
  await run('dpkg-deb', ['-x', join(folder, deb), installed]);
  return join(installed, 'opt', 'fazhi-nianbao', 'fazhi-nianbao');
}

test('the program out of its .deb starts in Chinese, saves, reads a file and exports one', async ({
  dataDir,
}) => {
  test.skip(process.platform !== 'linux', 'the package for Linux');
  test.setTimeout(600_000);
  const binary = testElectron();
  if (binary === null) return test.skip(true, NO_ELECTRON);
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-packaged-'));
  try {
    const executablePath = await packaged(folder, binary);
    const env = programEnv(dataDir);
    const application = await _electron.launch({ executablePath, env, chromiumSandbox: true });
    expect(await application.evaluate(({ app }) => [app.isPackaged, app.getLocale()])).toEqual([
      true,
      'zh-CN',
    ]);
    const page = await application.firstWindow();
    await createReport(page);
    await typeIntoTitle(page, '（装好的程序）');
    await expect(saveStatus(page)).toHaveText(/^已保存/);
    await answerSaveDialogsInto(application, dataDir);
    await exportAnyway(page);
    await expect(notice(page).first()).toHaveText(/^已导出/);
    await page.getByRole('button', { name: '返回首页' }).click();
    await page
      .getByLabel('去年的报告文件')
      .setInputFiles(join(project, 'tests/fixtures/stored/carried-2.docx'));
    await page.getByRole('button', { name: '开始编辑' }).click();
    await expect(paper(page)).toBeVisible();
    await application.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
