import type { Locator, Page } from '@playwright/test';
import { expect as expectPage, test as program } from './fixtures.ts';
import { expect, test } from './paper-page.ts';
import { createReport, outline, paper } from './shell-actions.ts';

const handle = (page: Page) => page.locator('.block-handle');

async function middle(block: Locator): Promise<{ x: number; y: number }> {
  const box = await block.boundingBox();
  if (!box) throw new Error('not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes the handle beside a block and moves it to the upper or lower edge of another. */
async function drag(page: Page, block: Locator, goal: Locator, side: 'above' | 'below'): Promise<void> {
  await block.hover();
  await expect(handle(page)).toBeVisible();
  const from = await middle(handle(page));
  const box = await goal.boundingBox();
  if (!box) throw new Error('not drawn');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 3, from.y + 3);
  await page.mouse.move(box.x + 40, side === 'above' ? box.y + 4 : box.y + box.height - 4, { steps: 4 });
}

test('a block is dragged by the handle beside it, and numbers follow', async ({ page, paper }) => {
  const zone = page.locator('[data-zone="plan"]');
  await drag(page, zone.getByText('抓服务'), zone.getByText('抓学习'), 'above');
  await expect(page.locator('.drop-line')).toBeVisible();
  await page.mouse.up();
  const points = (await paper.lines('plan')).slice(-3);
  expect(points.map(([, number, text]) => number + text.slice(0, 3))).toEqual([
    '一是抓服务',
    '二是抓学习',
    '三是抓执法',
  ]);
  await expect(page.locator('.drop-line')).toBeHidden();
  await paper.press('Control+z');
  expect((await paper.lines('plan')).slice(-3).map(([, , text]) => text.slice(0, 3))).toEqual([
    '抓学习',
    '抓执法',
    '抓服务',
  ]);
});

test('a section takes all of it along, and Escape lets go of what is dragged', async ({ page, paper }) => {
  const zone = page.locator('[data-zone="measures"]');
  const before = await paper.json();
  await drag(page, zone.getByText('规范行政执法'), zone.getByText('强化理论武装'), 'above');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await paper.json()).toBe(before);

  await drag(page, zone.getByText('规范行政执法'), zone.getByText('强化理论武装'), 'above');
  await page.mouse.up();
  const lines = await paper.lines('measures');
  expect(lines.map(([, number]) => number)).toEqual([
    '（一）',
    '',
    '1.',
    '（1）',
    '（2）',
    '2.',
    '（二）',
    '',
    '（三）',
    '',
  ]);
  expect(lines[0]?.[2]).toBe('规范行政执法');
});

test('nothing can be dragged into the title or out of the five parts', async ({ page, paper }) => {
  const before = await paper.json();
  await drag(page, page.getByText('院坝议事'), page.locator('[data-zone="title"]'), 'above');
  await page.mouse.up();
  expect(await paper.json()).toBe(before);
  await page.locator('.part-heading').first().hover();
  await expect(page.locator('.part-heading .block-handle')).toHaveCount(0);
});

program('a section is dragged in the outline to another part', async ({ page, host }) => {
  await page.goto(host.url);
  await createReport(page);
  for (const words of ['甲', '乙']) {
    await paper(page).locator('[data-zone="measures"] [data-level]').last().click();
    await page.getByRole('button', { name: '插入小节' }).click();
    await page.keyboard.type(words);
  }
  const entry = (text: string) => outline(page).filter({ hasText: text });
  await expectPage(entry('（二）乙')).toBeVisible();
  const [from, to] = [await middle(entry('（二）乙')), await middle(entry('（一）甲'))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y - 6, { steps: 4 });
  await expectPage(entry('（一）甲')).toHaveAttribute('data-drop', 'before');
  await page.mouse.up();
  await expectPage(entry('（一）乙')).toBeVisible();
  await expectPage(entry('（二）甲')).toBeVisible();

  const [again, part] = [await middle(entry('（二）甲')), await middle(entry('四、'))];
  await page.mouse.move(again.x, again.y);
  await page.mouse.down();
  await page.mouse.move(part.x, part.y, { steps: 4 });
  await page.mouse.up();
  await expectPage(paper(page).locator('[data-zone="shortcomings"] [data-level="section"]')).toHaveText('甲');
  await page.keyboard.press('Control+z');
  await expectPage(entry('（二）甲')).toBeVisible();
});
