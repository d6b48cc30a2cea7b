import type { ElectronApplication } from '@playwright/test';
import type { CommandId } from '../../../shared/commands.ts';
import { createReport, goHome, paper, typeIntoTitle } from '../shell-actions.ts';
import { expect, test } from './fixtures.ts';

/** The entries of the page's commands that can be chosen in the menu now. */
const enabled = (application: ElectronApplication) =>
  application.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .filter(
        ({ id, enabled, role, type }) => enabled && !role && type !== 'separator' && !id.startsWith('zoom'),
      )
      .map(({ id }) => id),
  );

const choose = (application: ElectronApplication, command: CommandId) =>
  application.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);

test('the menu offers what can be done on the screen, and does it', async ({ application, page }) => {
  await expect
    .poll(() => enabled(application))
    .toEqual(['new-report', 'open-file', 'settings', 'help', 'about']);
  await createReport(page);
  await expect.poll(() => enabled(application)).toContain('export-word');
  expect(await enabled(application)).not.toContain('undo');
  expect(await enabled(application)).not.toContain('last-year');

  await typeIntoTitle(page, '送审稿');
  await expect.poll(() => enabled(application)).toContain('undo');
  await choose(application, 'undo');
  await expect(paper(page)).not.toContainText('送审稿');
  await expect.poll(() => enabled(application)).toContain('redo');

  await choose(application, 'elements');
  await expect(page.getByRole('dialog', { name: '公文要素' })).toBeVisible();
  await expect.poll(() => enabled(application)).toEqual(['save', 'help']);
  await page.keyboard.press('Escape');
  await expect.poll(() => enabled(application)).toContain('find');

  await choose(application, 'preview');
  await expect(page.getByRole('complementary', { name: '预览' })).toBeVisible();
  await goHome(page);
  await expect
    .poll(() => enabled(application))
    .toEqual(['new-report', 'open-file', 'settings', 'help', 'about']);
});

test('while the page loads nothing of it can be chosen, and afterwards it can', async ({
  application,
  page,
}) => {
  await createReport(page);
  await expect.poll(() => enabled(application)).toContain('find');
  await page.reload();
  await expect.poll(() => enabled(application)).toContain('find');
});
