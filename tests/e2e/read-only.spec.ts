import { symlink } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { RunningHost } from './running-host.ts';
import { createReport, outline, paper, reportRows, saveStatus, typeIntoTitle } from './shell-actions.ts';

const LINE = '这些报告正在这台电脑的另一个窗口里打开着，这里只能看，不能改。';

test('whoever opens the reports second can read them, is told where they are open, and gets his turn (in the browser)', async ({
  page,
  host,
  dataDir,
  browser,
}) => {
  await page.goto(host.url);
  await createReport(page);
  await typeIntoTitle(page, '第一处写的');
  await expect(saveStatus(page)).toContainText('已保存');

  const alias = `${dataDir}-alias`;
  await symlink(dataDir, alias);
  const second = new RunningHost(alias);
  await second.start();
  const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await other.goto(second.url);
  await expect(other.getByText(LINE)).toBeVisible();
  await reportRows(other).first().click();
  await expect(other.getByText(LINE)).toBeVisible();
  await expect(paper(other)).toContainText('第一处写的');
  await expect(paper(other)).toHaveAttribute('contenteditable', 'false');
  await outline(other).first().click();
  await other.keyboard.type('不该写进去');
  await expect(other.getByRole('button', { name: '公文要素' })).toBeDisabled();
  await expect(other.getByRole('button', { name: '插入小节' })).toBeDisabled();
  await expect(paper(other)).not.toContainText('不该写进去');

  await page.close();
  await host.stop();
  await other.getByRole('button', { name: '再试' }).click();
  await expect(other.getByText(LINE)).toBeHidden();
  await expect(paper(other)).toHaveAttribute('contenteditable', 'true');
  await typeIntoTitle(other, '第二处写的');
  await expect(saveStatus(other)).toContainText('已保存');
  await other.context().close();
  expect(await second.stop()).toBe(0);
});
