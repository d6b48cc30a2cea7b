import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keepPicture } from './keep-picture.ts';
import { createReport, outline, paper } from './shell-actions.ts';
import { replaceVoices } from './voices.ts';

const bar = (page: Page) => page.getByRole('region', { name: '朗读' });
const texts = (page: Page) => page.evaluate(() => window.spoken.map(({ text }) => text));
const lit = (page: Page) => paper(page).locator('.spoken');

async function writtenReport(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await createReport(page);
  await outline(page).filter({ hasText: /^一、/ }).click();
  await page.keyboard.press('End');
  await page.keyboard.type('全年学法12次。青府发〔2025〕26号办结98.5%。');
}

test('the part with the caret is read sentence by sentence with a local voice, the sentence lit (voices replaced)', async ({
  page,
  host,
}) => {
  await replaceVoices(page, [
    { lang: 'zh-CN', localService: false },
    { lang: 'zh-HK', localService: true },
  ]);
  await writtenReport(page, host.url);
  await page.keyboard.press('F4');
  await expect(bar(page)).toContainText('正在朗读');
  expect(await page.evaluate(() => window.spoken[0]?.voice)).toBe('zh-HK');
  await page.evaluate(() => window.endSpoken());
  await expect(lit(page)).toHaveText('全年学法12次。');
  await keepPicture(page, 'read-aloud');

  await page.keyboard.press('Space');
  await expect(bar(page)).toContainText('已暂停');
  await page.keyboard.press('Space');
  await bar(page).getByLabel('语速').selectOption({ label: '快' });
  await page.evaluate(() => window.endSpoken());
  await expect(lit(page)).toHaveText('青府发〔2025〕26号办结98.5%。');
  expect((await texts(page)).slice(1)).toEqual([
    '全年学法十二次。',
    '全年学法十二次。',
    '全年学法十二次。',
    '青府发二零二五，二十六号办结百分之九十八点五。',
  ]);
  expect(await page.evaluate(() => window.spoken.at(-1)?.rate)).toBe(1.5);
  await page.evaluate(() => window.endSpoken());
  await expect(bar(page)).toContainText('读完了');
  await expect(lit(page)).toHaveCount(0);
  await bar(page).getByRole('button', { name: '关闭（Esc）' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(paper(page)).toBeFocused();
  await expect(paper(page)).toContainText('全年学法12次。青府发〔2025〕26号办结98.5%。');
});

test('what is selected is read alone, from the panel of 审校 too (voices replaced)', async ({
  page,
  host,
}) => {
  await replaceVoices(page, [{ lang: 'zh-CN', localService: true }]);
  await writtenReport(page, host.url);
  for (let left = 3; left > 0; left -= 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.getByRole('button', { name: '审校', exact: true }).click();
  await page.getByRole('complementary', { name: '审校' }).getByRole('button', { name: '朗读' }).click();
  await expect.poll(() => texts(page)).toEqual(['青府发二零二五，二十六号办结百分之九十八点五。']);
});

test('without a local voice it is said where to get one, and one that comes later reads (voices replaced)', async ({
  page,
  host,
}) => {
  await replaceVoices(page, [{ lang: 'zh-CN', localService: false }]);
  await writtenReport(page, host.url);
  await page.keyboard.press('F4');
  await expect(bar(page)).toContainText('没有能离线朗读的中文语音');
  await expect(bar(page)).toContainText('添加“中文（简体，中国）”的语音包');
  expect(await texts(page)).toEqual([]);
  await page.evaluate(() => window.bringVoice({ lang: 'cmn', localService: true }));
  await expect(bar(page)).toContainText('正在朗读');
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});
