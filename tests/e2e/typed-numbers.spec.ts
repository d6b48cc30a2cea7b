import { blankReport } from '../../shared/report/blank-report.ts';
import { expect, type Paper, test } from './paper-page.ts';

test.use({ given: blankReport('numbers', 2025, '云岭县青石镇人民政府') });

/** Composes a text as an input method does: its letters first, then the word chosen. */
async function compose(paper: Paper, letters: string, word: string): Promise<void> {
  const session = await paper.page.context().newCDPSession(paper.page);
  await session.send('Input.imeSetComposition', {
    text: letters,
    selectionStart: letters.length,
    selectionEnd: letters.length,
  });
  await session.send('Input.insertText', { text: word });
  await session.detach();
}

/** Types 2、 in front of what stands in a second item. */
async function typeInFront(paper: Paper): Promise<void> {
  const { keyboard } = paper.page;
  await paper.goTo('measures');
  await keyboard.type('1.学习');
  await paper.press('Enter');
  await keyboard.type('执法');
  await paper.press('Home');
  await keyboard.type('2、');
}

const POINTS = [
  ['point', '一是', '学习'],
  ['point', '二是', '执法'],
];

test('a number typed in the next point is the point’s own', async ({ paper, page }) => {
  await paper.goTo('measures');
  await page.keyboard.type('一是学习');
  await paper.press('Enter');
  await page.keyboard.type('二是执法');
  expect(await paper.lines('measures')).toEqual(POINTS);
  await paper.press('Enter');
  await page.keyboard.type('（1）台账');
  await paper.press('Enter');
  await page.keyboard.type('(2)公示');
  expect(await paper.lines('measures')).toEqual([
    ...POINTS,
    ['subitem', '（1）', '台账'],
    ['subitem', '（2）', '公示'],
  ]);
});

test('a number composed by an input method is, alone or with its text', async ({ paper }) => {
  await paper.goTo('measures');
  await compose(paper, 'yishi', '一是');
  await expect.poll(() => paper.lines('measures')).toEqual([['point', '一是', '']]);
  await compose(paper, 'xuexi', '学习');
  await paper.press('Enter');
  await compose(paper, 'ershizhifa', '二是执法');
  await expect.poll(() => paper.lines('measures')).toEqual(POINTS);
  await paper.press('Control+z');
  expect(await paper.lines('measures')).toEqual([POINTS[0], ['point', '二是', '二是执法']]);
});

test('a number pasted into an empty point or before a heading is', async ({ paper, page }) => {
  await paper.goTo('measures');
  await page.keyboard.type('一是学习');
  await paper.press('Enter');
  await paper.paste({ 'text/plain': '②执法' });
  expect(await paper.lines('measures')).toEqual(POINTS);
  await paper.goTo('highlights');
  await page.keyboard.type('（一）议事');
  await paper.press('Home');
  await paper.paste({ 'text/plain': '（二）院坝' });
  expect(await paper.lines('highlights')).toEqual([['section', '（一）', '院坝议事']]);
});

test('a number alone is the item’s own once the caret leaves it', async ({ paper, page }) => {
  await paper.goTo('measures');
  await page.keyboard.type('1.学习');
  await paper.press('Enter');
  await page.keyboard.type('2.');
  expect(await paper.lines('measures')).toEqual([
    ['item', '1.', '学习'],
    ['item', '2.', '2.'],
  ]);
  await paper.goTo('highlights');
  expect(await paper.lines('measures')).toEqual([
    ['item', '1.', '学习'],
    ['item', '2.', ''],
  ]);
});

test('a number typed in front of what stood there is the item’s own once the caret leaves it', async ({
  paper,
  page,
}) => {
  await typeInFront(paper);
  await paper.press('End');
  await page.keyboard.type('规范');
  expect((await paper.lines('measures'))[1]).toEqual(['item', '2.', '2、执法规范']);
  await paper.press('ArrowUp');
  // The browser tells of the caret a little later.
  await expect.poll(async () => (await paper.lines('measures'))[1]).toEqual(['item', '2.', '执法规范']);
  await paper.press('Control+z');
  expect((await paper.lines('measures'))[1]).toEqual(['item', '2.', '2、执法规范']);
});

test('a text that comes without a key behind a number stays behind all that is there', async ({
  paper,
  page,
}) => {
  await typeInFront(paper);
  await page.evaluate(() =>
    window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), true),
  );
  await paper.press('End');
  await page.keyboard.type('规范');
  expect((await paper.lines('measures'))[1]).toEqual(['item', '2.', '2、执法规范']);
});

for (const key of ['Alt+ArrowUp', 'Tab', 'F9', 'Control+Alt+4', 'Alt+Shift+ArrowUp'])
  test(`${key} is a step of its own: what was typed right before it stays when it is undone`, async ({
    paper,
    page,
  }) => {
    await paper.goTo('measures');
    await page.keyboard.type('（一）学习');
    await paper.press('Enter');
    await page.keyboard.type('（二）执法');
    const typed = await paper.lines('measures');
    await paper.press(key);
    expect(await paper.lines('measures')).not.toEqual(typed);
    await paper.press('Control+z');
    expect(await paper.lines('measures')).toEqual(typed);
  });

test('a number composed or typed stands in the text again where a row begins with it', async ({
  paper,
  page,
}) => {
  await paper.goTo('measures');
  await page.keyboard.type('1.学习');
  await paper.press('Enter');
  await compose(paper, '(1)', '（1）');
  await expect
    .poll(() => paper.lines('measures'))
    .toEqual([
      ['item', '1.', '学习'],
      ['subitem', '（1）', ''],
    ]);
  await compose(paper, '(2)lx', '、（2）两项');
  await expect
    .poll(() => paper.lines('measures'))
    .toEqual([
      ['item', '1.', '学习'],
      ['item', '2.', '（1）、（2）两项'],
    ]);
  await paper.press('Enter');
  await page.keyboard.type('【1】、【2】两类');
  expect((await paper.lines('measures'))[2]).toEqual(['item', '3.', '【1】、【2】两类']);
});
