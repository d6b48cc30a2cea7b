import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { NO_ELECTRON, programEnv, testElectron, withPrelude } from './program.ts';

/**
 * Blocks the page for good, gives it a key to answer, and answers the question with 重新打开; ends when the page is up
 * again. All of it in the program, since with a debugger attached it would never be said that the page does not answer.
 */
const BLOCK_THE_PAGE = `
  const { appendFileSync } = require('node:fs');
  const note = (line) => appendFileSync(process.env.FAZHI_DATA_DIR + '/noted', line + '\\n');
  electron.dialog.showMessageBox = async (_window, { message, buttons }) => {
    note(message + ' ' + buttons.join('/'));
    return { response: 1 };
  };
  let loads = 0;
  electron.app.on('browser-window-created', (_event, window) => {
    window.webContents.on('did-finish-load', () => {
      loads += 1;
      note('loaded ' + loads);
      if (loads === 2) return electron.app.exit(0);
      void window.webContents.executeJavaScript('setTimeout(() => { for (;;); }, 500)');
      setInterval(() => {
        if (window.isDestroyed()) return;
        window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'a' });
      }, 1000);
    });
  });`;

test('a page that does not answer is told of, and is opened anew when the clerk says so', async ({
  dataDir,
}) => {
  const binary = testElectron();
  test.skip(binary === null, NO_ELECTRON);
  const folder = await withPrelude(BLOCK_THE_PAGE);
  const program = spawn(binary ?? '', [folder], { env: programEnv(dataDir), stdio: 'ignore' });
  const [code] = await once(program, 'exit');
  expect(code).toBe(0);
  const noted = await readFile(join(dataDir, 'noted'), 'utf8');
  expect(noted.split('\n')).toEqual(['loaded 1', '窗口暂时没有反应。 继续等待/重新打开', 'loaded 2', '']);
  expect(await readFile(join(dataDir, 'fazhi-nianbao.log'), 'utf8')).toContain('page gone: crashed');
  await rm(folder, { recursive: true });
});
