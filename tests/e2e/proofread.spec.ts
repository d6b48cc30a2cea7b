import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { exportedFile } from './exported-file.ts';
import { expect, test } from './fixtures.ts';
import { paper } from './shell-actions.ts';

const SAMPLE = new URL('../../shared/sample/report-2025.txt', import.meta.url);
const panel = (page: Page) => page.getByRole('complementary', { name: '审校' });
const counts = (page: Page) => page.getByRole('button', { name: /^审校：/ });

/** @param rig runs in the page before the report is opened */
async function openSample(page: Page, url: string, extra: string, rig?: () => void): Promise<void> {
  await page.goto(url);
  if (rig) await page.evaluate(rig);
  const text = await readFile(SAMPLE, 'utf8');
  await page.getByLabel('去年的报告文件').setInputFiles({
    name: '报告.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text.replace(/(\n一、[^\n]*\n+[^\n]*\n+)/, `$1${extra}\n\n`)),
  });
  await page.getByRole('button', { name: '开始编辑' }).click();
  await expect(paper(page)).toBeVisible();
}

interface Held {
  /** hands the questions on that wait */
  ask?: () => void;
}

/** Runs in the page: what is to be proofread waits until the test hands it on. */
function holdProofreading(): void {
  const held = window as unknown as Held;
  const own = Worker.prototype.postMessage;
  const waiting: (() => void)[] = [];
  held.ask = () => {
    Worker.prototype.postMessage = own;
    for (const ask of waiting.splice(0)) ask();
  };
  Worker.prototype.postMessage = function (this: Worker, asked: { question?: { absent?: unknown } }) {
    if (!asked.question?.absent) return own.call(this, asked);
    waiting.push(() => own.call(this, asked));
  };
}

/** Runs in the page: the worker fails at whatever is to be proofread. */
function failProofreading(): void {
  const own = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, asked: { question?: { absent?: unknown } }) {
    if (!asked.question?.absent) return own.call(this, asked);
    this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  };
}

test('nothing is called right before it has been read, and what was typed a moment ago is told before an export', async ({
  page,
  host,
}) => {
  await openSample(page, host.url, '推进行政执法体质改革。', holdProofreading);
  await counts(page).click();
  await expect(counts(page)).toHaveText('审校：正在看');
  await expect(panel(page)).not.toContainText('没有必错');
  await panel(page).getByRole('tab', { name: '完整性' }).click();
  await expect(panel(page)).not.toContainText('0/0');

  await paper(page).getByText('青禾镇把法治政府建设放在', { exact: false }).first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('健全法制机制。');
  await page.keyboard.press('Control+Shift+E');
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: '导出前请看一看' });
  await expect(dialog).toBeHidden();
  await page.evaluate(() => (window as unknown as Held).ask?.());
  await expect(dialog).toContainText('法制机制');
  await expect(dialog).toContainText('体质改革');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(counts(page)).toContainText('必错');
});

test('a report that cannot be proofread is not called right, and is exported all the same', async ({
  page,
  host,
}) => {
  await openSample(page, host.url, '推进行政执法体质改革。', failProofreading);
  await expect(counts(page)).toHaveText('审校：没有做成');
  await page.keyboard.press('Control+Shift+E');
  const dialog = page.getByRole('dialog', { name: '导出前请看一看' });
  await expect(dialog).toContainText('还没有署名');
  await exportedFile(page, () => dialog.getByRole('button', { name: '仍然导出' }).click());
});

test('what is wrong is listed, underlined and corrected, and one undo takes it back', async ({
  page,
  host,
}) => {
  await openSample(page, host.url, '健全法制机制，出具法律意见16余次，推进行政执法体质改革。');
  await expect(counts(page)).toContainText('必错 4');
  await counts(page).click();
  await expect(panel(page)).toContainText('“16”是准数');
  await expect(paper(page).locator('.finding-certain')).toHaveCount(4);

  await panel(page)
    .getByRole('button', { name: /^全部改正/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(dialog).not.toContainText('16余次');
  await dialog.getByRole('button', { name: '全部改正' }).click();
  await expect(paper(page)).toContainText('健全法治机制，出具法律意见16余次，推进行政执法体制改革。');
  await expect(counts(page)).toContainText('必错 2');
  await paper(page).click();
  await page.keyboard.press('Control+z');
  await expect(paper(page)).toContainText('健全法制机制，出具法律意见16余次，推进行政执法体质改革。');

  const line = panel(page)
    .getByRole('listitem')
    .filter({ hasText: '16余次' })
    .or(panel(page).getByRole('listitem').filter({ hasText: '“16”是准数' }));
  await line.first().getByRole('button', { name: '去看' }).click();
  await expect(paper(page)).toBeFocused();
  await line.first().getByRole('button', { name: '这里不改' }).click();
  await expect(panel(page)).not.toContainText('“16”是准数');
  await panel(page).getByRole('button', { name: '已设为不改 1 处' }).click();
  await panel(page)
    .getByRole('button', { name: /^恢复提醒：/ })
    .click();
  await expect(panel(page)).toContainText('“16”是准数');

  await panel(page).getByRole('tab', { name: '完整性' }).click();
  await expect(panel(page)).toContainText(/完整性 \d+\/30/);
  await page.keyboard.press('F7');
  await expect(paper(page)).toBeFocused();
});

test('what is not to be changed is kept with the report, and for the office with all of them', async ({
  page,
  host,
}) => {
  await openSample(page, host.url, '健全法制机制，出具法律意见16余次。');
  await counts(page).click();
  const line = (words: string) => panel(page).getByRole('listitem').filter({ hasText: words });
  await line('“16”是准数').getByRole('button', { name: '这里不改' }).click();
  await expect(panel(page)).not.toContainText('“16”是准数');
  await line('法治').first().getByRole('button', { name: '本单位都这样写' }).click();
  await expect(panel(page).getByRole('button', { name: '已设为不改 2 处' })).toBeVisible();
  await page.reload();
  await counts(page).click();
  await expect(panel(page).getByRole('button', { name: '已设为不改 2 处' })).toBeVisible();
  await expect(panel(page)).not.toContainText('“16”是准数');
});

test('what an earlier version kept in the window goes into the data folder, once', async ({ page, host }) => {
  await openSample(page, host.url, '出具法律意见16余次。');
  await counts(page).click();
  await expect(panel(page)).toContainText('“16”是准数');
  await page.evaluate(() => {
    const id = /[A-Za-z0-9_-]{8,}$/.exec(location.href)?.[0] ?? '';
    localStorage.setItem(`proofread-places-${id}`, JSON.stringify(['exact-with-more\u000116余次\u0001']));
    localStorage.setItem('proofread-own-words', JSON.stringify(['某某用语']));
  });
  await page.reload();
  await counts(page).click();
  await expect(panel(page).getByRole('button', { name: '已设为不改 2 处' })).toBeVisible();
  await expect(panel(page)).not.toContainText('“16”是准数');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('proofread-'))),
  ).toEqual([]);
});

test('a thing that is missing gets a gap where it belongs, or did not occur this year', async ({
  page,
  host,
}) => {
  await openSample(page, host.url, '健全机制。');
  await counts(page).click();
  await panel(page).getByRole('tab', { name: '完整性' }).click();
  const missing = panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: '写一句' }) });
  await expect(missing.first()).toBeVisible();
  const count = await missing.count();
  await missing.first().getByRole('button', { name: '本年无' }).click();
  await expect(missing).toHaveCount(count - 1);
  await missing.first().getByRole('button', { name: '写一句' }).click();
  await expect(paper(page)).toContainText('【待补：');
  await expect(paper(page)).toBeFocused();
  await page.keyboard.type('今年的做法。');
  await expect(paper(page)).toContainText('【待补：今年的做法。】');
});
