import { expect, test } from './fixtures.ts';
import { createReport, paper } from './shell-actions.ts';

test('half-width marks among hanzi are turned while typing, and one undo gives back what was typed', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  const lead = paper(page).locator('[data-zone="lead"] p').first();
  await lead.click();
  await page.keyboard.type('学法,讲"法治"课6,400场(次)');
  await expect(lead).toHaveText('学法，讲“法治”课6,400场（次）');

  await page.keyboard.type('好,今天');
  await expect(lead).toHaveText('学法，讲“法治”课6,400场（次）好，今天');
  await page.keyboard.press('Control+z');
  await expect(lead).toHaveText('学法，讲“法治”课6,400场（次）好，');
  await page.keyboard.press('Control+z');
  await expect(lead).toHaveText('学法，讲“法治”课6,400场（次）好,');
  await page.keyboard.type('明天');
  await expect(lead).toHaveText('学法，讲“法治”课6,400场（次）好,明天');
});

test('a mark that stands between figure and composed hanzi is turned when they are composed', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await createReport(page);
  const lead = paper(page).locator('[data-zone="lead"] p').first();
  await lead.click();
  await page.keyboard.type('ABC,');
  await expect(lead).toHaveText('ABC,');
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'ban', selectionStart: 3, selectionEnd: 3 });
  await client.send('Input.insertText', { text: '办理' });
  await expect(lead).toHaveText('ABC，办理');
});
