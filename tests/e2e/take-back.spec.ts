import type { Page } from '@playwright/test';
import { LeadersFile, sentReport } from '../electron/read/take-back/leaders-file.ts';
import { expect, test } from './fixtures.ts';
import { keepPicture } from './keep-picture.ts';
import { openReport, paper, saveStatus } from './shell-actions.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: '收回修改稿' });
const change = (page: Page, words: string) => panel(page).getByRole('listitem').filter({ hasText: words });

interface Held {
  /** hands the question on that waits */
  ask?: () => void;
}

/** Runs in the page: the first question for the text with what was taken waits until the test hands it on. */
function holdTaking(): void {
  const held = window as unknown as Held;
  const own = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, asked: { question?: { kind?: string } }) {
    if (asked.question?.kind !== 'taken') return own.call(this, asked);
    Worker.prototype.postMessage = own;
    held.ask = () => own.call(this, asked);
  };
}

/** Runs in the page: the worker fails at the next question for the text with what was taken. */
function failTaking(): void {
  const own = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, asked: { question?: { kind?: string } }) {
    if (asked.question?.kind !== 'taken') return own.call(this, asked);
    Worker.prototype.postMessage = own;
    this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
  };
}

/** A file that the leader has changed: a figure, a sentence struck out, a paragraph of the draft. */
async function changedFile(): Promise<Buffer> {
  const file = (await LeadersFile.of())
    .replace('学法12次', '学法15次')
    .replace('普法形式还比较单一。', '')
    .replace('办好普法讲堂。', '办好普法讲堂和巡回宣讲。');
  return Buffer.from(file.bytes());
}

async function openSent(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await openReport(page, sentReport());
}

test.describe('a file that came back', () => {
  test.beforeEach(async ({ page, host }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await openSent(page, host.url);
  });

  test('is listed change by change, written as one step, and taken back by one undo', async ({ page }) => {
    await page.getByRole('button', { name: '收回修改稿', exact: true }).click();
    await panel(page)
      .getByLabel('选择修改稿')
      .setInputFiles({
        name: '县长改.docx',
        mimeType: 'application/octet-stream',
        buffer: await changedFile(),
      });
    await expect(panel(page)).toContainText('3 处改动，还有 3 处没有定');
    await expect(panel(page).getByRole('list', { name: '数据和名称' })).toContainText('学法');
    await change(page, '普法形式').getByRole('button', { name: '不采纳' }).click();
    await panel(page)
      .getByRole('button', { name: /采纳没有疑问的/ })
      .click();
    await keepPicture(page, 'list');
    await panel(page)
      .getByRole('button', { name: /写入正文（2 处）/ })
      .click();
    await expect(paper(page)).toContainText('学法15次');
    await expect(paper(page)).toContainText('巡回宣讲');
    await expect(paper(page)).toContainText('普法形式还比较单一');
    await expect(panel(page).getByText('已写入')).toHaveCount(2);
    await page.getByRole('button', { name: /撤销/ }).click();
    await expect(paper(page)).toContainText('学法12次');
    await expect(paper(page)).not.toContainText('巡回宣讲');
    await expect(panel(page).getByText('已采纳，待写入')).toHaveCount(2);
    await expect(saveStatus(page)).toContainText('已保存');
    await page.reload();
    await page.getByRole('button', { name: '收回修改稿', exact: true }).click();
    await expect(panel(page)).toContainText('县长改.docx');
    await expect(change(page, '普法形式')).toContainText('不采纳');
    await expect(panel(page).getByRole('button', { name: /写入正文（2 处）/ })).toBeEnabled();
  });

  test('keeps what is typed while its changes are put into the text, and says when that fails', async ({
    page,
  }) => {
    await page.getByRole('button', { name: '收回修改稿', exact: true }).click();
    await panel(page)
      .getByLabel('选择修改稿')
      .setInputFiles({
        name: '县长改.docx',
        mimeType: 'application/octet-stream',
        buffer: await changedFile(),
      });
    await panel(page)
      .getByRole('button', { name: /采纳没有疑问的/ })
      .click();
    const write = panel(page).getByRole('button', { name: /写入正文（3 处）/ });
    await page.evaluate(failTaking);
    await write.click();
    await expect(panel(page)).toContainText('未能写入正文');
    await expect(paper(page)).toContainText('学法12次');
    await page.evaluate(holdTaking);
    await write.click();
    await page.waitForFunction(() => (window as unknown as Held).ask !== undefined);
    await paper(page).getByText('公示信息17条').click();
    await page.keyboard.press('End');
    await page.keyboard.type('边写边改');
    await page.evaluate(() => (window as unknown as Held).ask?.());
    await expect(paper(page)).toContainText('学法15次');
    await expect(paper(page)).toContainText('边写边改');
    await expect(panel(page)).not.toContainText('未能写入正文');
    await page.getByRole('button', { name: /撤销/ }).click();
    await expect(paper(page)).toContainText('学法12次');
    await expect(paper(page)).toContainText('边写边改');
  });

  test('whose place in the draft has changed since is shown side by side', async ({ page }) => {
    await paper(page).getByText('参训860人次').click();
    await page.keyboard.press('Control+h');
    await page.getByLabel('查找', { exact: true }).fill('860');
    await page.getByLabel('替换为').fill('900');
    await page.getByRole('button', { name: '全部替换' }).click();
    await page.getByRole('button', { name: '收回修改稿', exact: true }).click();
    await expect(saveStatus(page)).toContainText('已保存');
    await panel(page)
      .getByLabel('选择修改稿')
      .setInputFiles({
        name: '县长改.docx',
        mimeType: 'application/octet-stream',
        buffer: await changedFile(),
      });
    const conflict = change(page, '学法');
    await expect(conflict).toContainText('这里后来也改过');
    await expect(conflict).toContainText('现在');
    await keepPicture(page, 'conflict');
    await conflict.getByRole('button', { name: '改一改' }).click();
    await panel(page).getByLabel('改成').fill('全年组织学法15次，参训900人次。');
    await panel(page).getByRole('button', { name: '就用这一句' }).click();
    await panel(page)
      .getByRole('button', { name: /写入正文（1 处）/ })
      .click();
    await expect(paper(page)).toContainText('学法15次，参训900人次');
  });
});

test('what colleagues have sent goes where it belongs, several at once, each under its name', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openSent(page, host.url);
  await page.keyboard.press('Control+Alt+r');
  const dialog = page.getByRole('dialog', { name: '收同事的材料' });
  const text = (name: string, words: string) => ({
    ...{ name, mimeType: 'text/plain' },
    buffer: Buffer.from(words),
  });
  await dialog
    .getByLabel('同事的材料', { exact: true })
    .setInputFiles([
      text(
        '青禾镇司法所材料.txt',
        '全年组织学法16次，参训920人次。\n在赶集日开设普法宣讲摊位，组织学习培训进村。',
      ),
      text('综合执法队.txt', '开展联合检查19次，发现问题71处，均已整改。'),
    ]);
  await expect(dialog.getByLabel('“青禾镇司法所材料.txt”是谁的材料')).toHaveValue('司法所');
  await dialog.getByLabel('粘贴文字').fill('继续充实执法队伍，每季度办好一期普法讲堂。');
  await keepPicture(page, 'dialog');
  await dialog.getByRole('button', { name: '放进清单' }).click();
  await expect(panel(page)).toContainText('粘贴的文字1');
  await panel(page).getByLabel('哪一份修改稿').selectOption({ index: 2 });
  await expect(change(page, '参训')).toContainText('司法所');
  await keepPicture(page, 'list');
  await change(page, '赶集日').getByRole('button', { name: '采纳', exact: true }).click();
  await change(page, '赶集日')
    .getByLabel('这一段放在哪里')
    .selectOption({ label: '一、（二） 规范行政执法' });
  await change(page, '参训').getByRole('button', { name: '采纳', exact: true }).click();
  await panel(page)
    .getByRole('button', { name: /写入正文（2 处）/ })
    .click();
  await expect(paper(page)).toContainText('全年组织学法16次，参训920人次。邀请县司法局');
  await expect(paper(page)).toContainText('赶集日');
  await page.getByRole('button', { name: /撤销/ }).click();
  await expect(paper(page)).not.toContainText('赶集日');
});
