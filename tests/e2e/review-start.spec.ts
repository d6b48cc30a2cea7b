import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { encodeWire } from '../../shared/wire.ts';
import { expect, test } from './fixtures.ts';
import { paper } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);

const heading = (page: Page) => page.getByRole('heading', { name: '读到的内容' });

async function sample(name: string, edit = (text: string) => text) {
  const text = edit(await readFile(SAMPLE, 'utf8'));
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

test('a file says its name, and can be made a draft of another year', async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles(await sample('青禾镇报告.txt'));
  await expect(page.getByText('青禾镇报告.txt')).toBeVisible();
  await page.getByRole('button', { name: '做成别的年度' }).click();
  await page.getByRole('menuitem', { name: '2027年度草稿' }).click();
  await expect(paper(page)).toContainText('2027年度法治政府建设情况');
  await expect(paper(page)).toContainText('2028年工作思路');
});

test('what takes long shows how much of it is done, and can be cancelled (in the browser)', async ({
  page,
  host,
}) => {
  const answer = (result: unknown): Buffer => Buffer.concat(encodeWire(result));
  await page.goto(host.url);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/\/call\/import:file$/, async (route) => {
    await held;
    await route.fulfill({ body: answer({ ok: false, error: { code: 'cancelled', detail: '' } }) });
  });
  let share = 0.25;
  await page.route(/\/call\/work:share$/, (route) =>
    route.fulfill({ body: answer({ ok: true, value: share }) }),
  );
  await page.getByLabel('去年的报告文件').setInputFiles(await sample('去年.txt'));
  const bar = page.getByRole('progressbar', { name: '正在读入“去年.txt”' });
  await expect(bar).toHaveAttribute('aria-valuenow', '0.25');
  await expect(page.getByText('25%')).toBeVisible();
  share = 0.8;
  await expect(page.getByText('80%')).toBeVisible();
  const cancelled = page.waitForRequest(/\/call\/work:cancel$/);
  await page.getByRole('button', { name: '取消' }).click();
  await cancelled;
  goOn();
  await expect(bar).toHaveCount(0);
});

test('返回 asks before it throws corrections away, and without any goes at once', async ({ page, host }) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles(await sample('去年.txt'));
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByLabel('去年的报告文件')).toBeAttached();

  await page.getByLabel('去年的报告文件').setInputFiles(await sample('去年.txt'));
  await page.getByRole('treeitem').filter({ hasText: '（二）建好“一码查”' }).click();
  await page.keyboard.press('Alt+5');
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: '留在这里' }).click();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('treeitem').filter({ hasText: '（四）建好“一码查”' })).toBeVisible();
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: '不要了，返回' }).click();
  await expect(page.getByLabel('去年的报告文件')).toBeAttached();
});

test('of several files none is ignored: the others wait on the home screen', async ({ page, host }) => {
  await page.goto(host.url);
  await page
    .getByLabel('去年的报告文件')
    .setInputFiles([
      await sample('甲.txt'),
      await sample('乙.txt', (text) => text.replaceAll('青禾镇', '白石镇')),
      await sample('丙.txt'),
    ]);
  await expect(page.getByText('看完这份，还有 2 份')).toBeVisible();
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByText('乙.txt、丙.txt')).toBeVisible();
  await page.getByRole('button', { name: '读下一份' }).click();
  await expect(page.getByRole('treeitem').filter({ hasText: '白石镇' }).first()).toBeVisible();
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('button', { name: '都不读了' }).click();
  await expect(page.getByText('丙.txt')).toHaveCount(0);
});

test('files that are dropped beside what was read wait as well, and nothing of the corrections is lost', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await page.getByLabel('去年的报告文件').setInputFiles(await sample('去年.txt'));
  await page.getByRole('treeitem').filter({ hasText: '（二）建好“一码查”' }).click();
  await page.keyboard.press('Alt+5');
  const isTaken = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ['乙.txt', '丙.txt']) dataTransfer.items.add(new File(['正文'], name));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector('[role=treeitem]')?.dispatchEvent(event);
    return event.defaultPrevented;
  });
  // Else the browser would go to the file, and away from the page.
  expect(isTaken).toBe(true);
  await expect(page.getByText('看完这份，还有 2 份')).toBeVisible();
  await expect(page.getByRole('treeitem').filter({ hasText: '（四）建好“一码查”' })).toBeVisible();
});
