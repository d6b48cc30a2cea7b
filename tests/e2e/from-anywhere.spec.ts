import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures.ts';
import { createReport, paper, reportRows, typeIntoTitle } from './shell-actions.ts';

const SAMPLE = fileURLToPath(new URL('../../shared/sample/report-2025.txt', import.meta.url));

test('from the editor another report is begun, blank or from last year’s file, and what was open is saved', async ({
  page,
  host,
}) => {
  test.slow();
  await page.goto(host.url);
  await createReport(page);
  await typeIntoTitle(page, '（写到一半）');
  await page.keyboard.press('ControlOrMeta+N');
  const dialog = page.getByRole('dialog', { name: '新建空白报告' });
  await expect(dialog.getByLabel('单位')).toHaveValue(/云溪镇/);
  await dialog.getByLabel('年度').fill('2024');
  await dialog.getByRole('button', { name: '新建' }).click();
  await expect(paper(page)).toContainText('2024年度');
  await expect(paper(page)).not.toContainText('（写到一半）');

  const choosing = page.waitForEvent('filechooser');
  // Once the page has answered it knows that its file dialogs are caught, which the next key would overtake.
  await page.evaluate(() => null);
  await page.keyboard.press('ControlOrMeta+O');
  await (await choosing).setFiles(SAMPLE);
  await expect(page.getByRole('button', { name: /做成2026年度草稿/ })).toBeVisible();
  // What was read and not begun to be edited is not left for a new one unasked.
  await page.keyboard.press('ControlOrMeta+N');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: '返回', exact: true }).click();
  await expect(reportRows(page)).toHaveCount(2);
  await reportRows(page).filter({ hasText: '2025年度' }).click();
  await expect(paper(page)).toContainText('（写到一半）');
});
