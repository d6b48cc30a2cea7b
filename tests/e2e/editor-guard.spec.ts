import type { Paper } from './paper-page.ts';
import { expect, test } from './paper-page.ts';

const HEADINGS = [
  '主要举措和成效',
  '特色亮点',
  '主要负责人履行推进法治建设第一责任人职责情况',
  '存在的不足和原因',
  '2026年工作思路、目标和举措',
];

const FORGED =
  '<section data-zone="leadership"><h2 class="part-heading">三、假的</h2><div class="part-body"><p data-level="paragraph">伪造</p></div></section>';
const WORD = '<p class=MsoNormal>　　插入一段</p><p class=MsoNormal>再来一段</p>';

type Selecting = (paper: Paper) => Promise<void>;
type Acting = (paper: Paper) => Promise<void>;

const selections: Record<string, Selecting> = {
  'everything by Ctrl+A twice': async (paper) => {
    await paper.select('专题学习');
    await paper.press('Control+a', 'Control+a');
  },
  'everything by AllSelection': async (paper) => {
    await paper.select('专题学习');
    await paper.page.evaluate(() => window.harness.editor.commands.selectAll());
  },
  'part one to part three': (paper) => paper.select('专题学习', '专题会议'),
  'part three back to the title': (paper) => paper.select('专题会议', '青石镇人民政府关于'),
  'one part by Ctrl+A': async (paper) => {
    await paper.select('专题学习');
    await paper.press('Control+a');
  },
  'lead to date by keyboard': async (paper) => {
    await paper.select('扎实推进');
    await paper.press('Control+Shift+End');
  },
};

const insert =
  (command: string, value?: string): Acting =>
  (paper) =>
    paper.page.evaluate(
      ([name, text]) => void document.execCommand(name ?? '', false, text),
      [command, value],
    );

/** An editing command as the browser's menus and a desktop's own keys give it, by its name in Chromium. */
const command =
  (name: string): Acting =>
  async (paper) => {
    const session = await paper.page.context().newCDPSession(paper.page);
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'F24', commands: [name] });
    await session.detach();
  };

const actions: Record<string, Acting> = {
  Delete: (paper) => paper.press('Delete'),
  Backspace: (paper) => paper.press('Backspace'),
  'Ctrl+Backspace': (paper) => paper.press('Control+Backspace'),
  'a letter': (paper) => paper.page.keyboard.type('字'),
  Enter: (paper) => paper.press('Enter'),
  'Ctrl+X': (paper) => paper.press('Control+x'),
  'pasted text': (paper) => paper.paste({ 'text/plain': '一行\n两行' }),
  'HTML of Word': (paper) => paper.paste({ 'text/html': WORD }),
  'a forged part': (paper) => paper.paste({ 'text/html': FORGED }),
  'cut and pasted back': (paper) => paper.press('Control+x', 'Control+v'),
  'the menu’s Delete': command('Delete'),
  'a key for deleting back': command('DeleteBackward'),
  'a key for a new line': command('InsertNewline'),
  'a composition': async (paper) => {
    const session = await paper.page.context().newCDPSession(paper.page);
    await session.send('Input.imeSetComposition', { text: 'fa', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '法' });
  },
  Tab: (paper) => paper.press('Tab'),
};

/** What a script has the browser do without asking the page before. It sets styles, which the product's policy refuses. */
const scripted: Record<string, Acting> = {
  'execCommand delete': insert('delete'),
  'execCommand forwardDelete': insert('forwardDelete'),
  'execCommand insertText': insert('insertText', '甲'),
  'execCommand insertHTML': insert('insertHTML', FORGED),
  'execCommand insertParagraph': insert('insertParagraph'),
};

const leavesAllWhole = (name: string, select: Selecting, act: Acting) =>
  test(`${name} leaves five parts, and undo brings everything back`, async ({ paper }) => {
    const before = await paper.json();
    await select(paper);
    await act(paper);
    await paper.expectWhole(HEADINGS);
    await paper.undoAll();
    expect(await paper.json()).toBe(before);
    await paper.page.evaluate(() => {
      while (window.harness.editor.commands.redo());
    });
    await paper.expectWhole(HEADINGS);
  });

for (const [what, select] of Object.entries(selections))
  test.describe(`with ${what} selected`, () => {
    for (const [name, act] of Object.entries(actions)) leavesAllWhole(name, select, act);

    test.describe('under a policy that lets styles in', () => {
      test.use({ withStyles: true });
      for (const [name, act] of Object.entries(scripted)) leavesAllWhole(name, select, act);
    });
  });

test('what was selected before the caret moved is not deleted by the next key', async ({ paper }) => {
  await paper.select('专题学习', '12次');
  await paper.press('ArrowRight', 'Backspace', 'Backspace');
  expect((await paper.zones()).measures).toContain('全年组织专题12次');
});

test.describe('what comes without a key, before the page heard that the caret moved,', () => {
  test.beforeEach(async ({ paper }) => {
    await paper.select('专题学习');
    // The browser tells of it as late as can be: never.
    await paper.page.evaluate(() =>
      window.addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), true),
    );
  });

  test('goes where the caret is', async ({ paper, page }) => {
    await paper.press('End');
    await page.keyboard.insertText('另有');
    expect((await paper.zones()).measures).toContain('860人次。另有|');
  });

  test('composed, goes where the caret is', async ({ paper, page }) => {
    await paper.press('End');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'lingyou', selectionStart: 7, selectionEnd: 7 });
    await session.send('Input.insertText', { text: '另有' });
    await expect.poll(async () => (await paper.zones()).measures).toContain('860人次。另有|');
  });

  for (const [moved, move, zone, text] of [
    ['clicked', (paper) => paper.page.getByText('专题会议').click(), 'leadership', '另有'],
    ['moved by a key', (paper) => paper.press('End'), 'measures', '860人次。另有|'],
    [
      'clicked after everything was selected',
      async (paper) => {
        await selections['everything by AllSelection']?.(paper);
        await paper.page.getByText('持证人员').click();
      },
      'shortcomings',
      '另有',
    ],
  ] satisfies [string, Acting, string, string][])
    test(`goes where one has ${moved}, although the text is drawn anew meanwhile`, async ({
      paper,
      page,
    }) => {
      await move(paper);
      await page.evaluate(() => {
        const { view } = window.harness.editor;
        view.dispatch(view.state.tr.insertText('甲乙', 1));
      });
      await page.keyboard.insertText('另有');
      const zones = await paper.zones();
      expect(zones[zone]).toContain(text);
      expect(zones.title).toContain('甲乙');
    });

  test('replaces what is selected, over parts too', async ({ paper, page }) => {
    await paper.press('Control+Shift+End');
    await page.keyboard.insertText('新');
    await paper.expectWhole(HEADINGS);
    const { measures, plan } = await paper.zones();
    expect(measures).toBe('强化理论武装|全年组织新');
    expect(plan).toBe('');
    await paper.undoAll();
    expect((await paper.zones()).measures).toContain('全年组织专题学习');
  });

  test('keeps its order where the title breaks into lines', async ({ paper, page }) => {
    await paper.goTo('title');
    await paper.press('End');
    for (const word of '没有存进去的字') await page.keyboard.insertText(word);
    expect((await paper.zones()).title).toBe(
      '云岭县青石镇人民政府没有存进去的字关于2025年度法治政府建设情况的报告',
    );
  });
});

test.describe('a selection over parts', () => {
  const AFTER_TYPING = {
    title: '云岭县青石镇人民政府关于2025年度法治政府建设情况的报告',
    measures: '强化理论武装|全年组织新',
    highlights: '',
    leadership: '专题会议4次。',
    shortcomings: '执法力量不足。持证人员仅14名，难以满足需要。|普法方式单一。群众参与度还不高。',
  };

  test('typed over loses what is selected and moves nothing', async ({ paper }) => {
    await paper.select('专题学习', '专题会议');
    await paper.page.keyboard.type('新');
    expect(await paper.zones()).toMatchObject(AFTER_TYPING);
  });

  test('composed over loses what is selected and moves nothing', async ({ paper }) => {
    await paper.select('专题学习', '专题会议');
    const session = await paper.page.context().newCDPSession(paper.page);
    await session.send('Input.imeSetComposition', { text: 'xin', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.insertText', { text: '新' });
    await expect.poll(() => paper.zones()).toMatchObject(AFTER_TYPING);
  });

  test.describe('deleted by a script', () => {
    test.use({ withStyles: true });
    test('moves nothing', async ({ paper }) => {
      await paper.select('专题学习', '专题会议');
      await paper.page.evaluate(() => void document.execCommand('insertText', false, '新'));
      const { shortcomings, plan } = await paper.zones();
      expect(shortcomings).toBe(AFTER_TYPING.shortcomings);
      expect(plan).toContain('以规范为主线。');
      await expect(paper.page.locator('[data-zone="shortcomings"] [data-level]')).toHaveCount(2);
    });
  });

  test('made with the mouse is cut zone by zone', async ({ paper, page }) => {
    await page.getByText('探索').click();
    const from = await page.getByText('坚持严格规范').boundingBox();
    const to = await page.getByText('探索').boundingBox();
    if (!from || !to) throw new Error('not drawn');
    await page.mouse.move(from.x + 90, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 90, to.y + 20, { steps: 8 });
    await page.mouse.up();
    await paper.press('Delete');
    await paper.expectWhole(HEADINGS);
    const { measures, highlights, leadership } = await paper.zones();
    expect(measures).toMatch(/^强化理论武装\|全年组织专题学习12次，覆盖干部860人次。\|规范行政执法\|坚持?/);
    expect(measures).not.toContain('化解矛盾纠纷');
    expect(highlights).toContain('议事');
    expect(leadership).toBe('带头学法|主持专题会议4次。');
  });

  test('cannot be dragged', async ({ paper, page }) => {
    const before = await paper.json();
    await paper.select('坚持严格', '议事');
    const from = await page.getByText('健全制度').boundingBox();
    const to = await page.getByText('扎实推进').boundingBox();
    if (!from || !to) throw new Error('not drawn');
    await page.mouse.move(from.x + 90, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 200, to.y + 20, { steps: 8 });
    await page.mouse.up();
    expect(await paper.json()).toBe(before);
  });
});

test.describe('at the edge of a part', () => {
  test('Backspace at its start changes nothing but the level', async ({ paper }) => {
    await paper.goTo('highlights');
    for (let count = 0; count < 10; count += 1) await paper.press('Backspace');
    expect(await paper.lines('highlights')).toEqual([
      ['paragraph', '', '探索“院坝议事”机制，把问题解决在家门口。'],
    ]);
    await paper.expectWhole(HEADINGS);
  });

  test('Ctrl+Backspace at its start changes nothing', async ({ paper }) => {
    const before = await paper.zones();
    await paper.goTo('highlights');
    await paper.press('Control+Backspace', 'Control+Backspace');
    expect(await paper.zones()).toEqual(before);
  });

  test('Delete at its end changes nothing', async ({ paper }) => {
    await paper.select('成功率99.1%。', undefined, 'after');
    const before = await paper.json();
    for (let count = 0; count < 40; count += 1) await paper.press('Delete');
    expect(await paper.json()).toBe(before);
  });

  test('the arrow keys walk over the heading', async ({ paper, page }) => {
    await paper.select('成功率99.1%。', undefined, 'after');
    await paper.press('ArrowRight');
    await page.keyboard.type('甲');
    await paper.press('ArrowLeft', 'ArrowLeft');
    await page.keyboard.type('乙');
    const { measures, highlights } = await paper.zones();
    expect([measures?.endsWith('99.1%。乙'), highlights?.startsWith('甲探索')]).toEqual([true, true]);
    await paper.select('主持专题');
    await paper.press('ArrowUp', 'ArrowUp');
    await page.keyboard.type('丙');
    expect((await paper.zones()).highlights).toContain('丙');
  });

  test.describe('a script', () => {
    test.use({ withStyles: true });
    test('that deletes a word at its start deletes none', async ({ paper }) => {
      const before = await paper.zones();
      await paper.goTo('leadership');
      await insert('delete')(paper);
      await paper.goTo('highlights');
      await insert('delete')(paper);
      expect(await paper.zones()).toEqual(before);
      await paper.expectWhole(HEADINGS);
    });
  });

  test('the browser’s own keys do what Backspace, Delete and Enter do', async ({ paper }) => {
    const before = await paper.json();
    await paper.goTo('leadership');
    for (const name of ['DeleteBackward', 'DeleteWordBackward', 'DeleteToBeginningOfLine'])
      await command(name)(paper);
    expect((await paper.zones()).highlights).toMatch(/家门口。$/);
    await paper.expectWhole(HEADINGS);
    await paper.select('99.1%。', undefined, 'after');
    for (const name of ['DeleteForward', 'DeleteWordForward', 'DeleteToEndOfLine'])
      await command(name)(paper);
    await paper.expectWhole(HEADINGS);
    await paper.undoAll();
    expect(await paper.json()).toBe(before);

    await paper.select('覆盖干部');
    await command('InsertNewline')(paper);
    expect((await paper.zones()).measures).toContain('12次，|覆盖干部');
    await command('DeleteBackward')(paper);
    expect((await paper.zones()).measures).toContain('12次，覆盖干部');
    await command('DeleteBackward')(paper);
    await command('DeleteForward')(paper);
    expect((await paper.zones()).measures).toContain('12次盖干部');
    await paper.undoAll();
    expect(await paper.json()).toBe(before);
  });
});

test.describe('a part heading', () => {
  test('cannot be typed into, and a click on it puts the caret into its part', async ({ paper, page }) => {
    for (const clickCount of [1, 2, 3]) {
      await page.locator('.part-heading-text').nth(1).click({ clickCount });
      await page.keyboard.type('新');
    }
    expect((await paper.zones()).highlights).toMatch(/^新新新探索/);
    await paper.expectWhole(HEADINGS);
  });

  test('asks to be rewritten by its button', async ({ paper, page }) => {
    await paper.select('探索');
    await page.locator('.part-heading').nth(3).hover();
    await page.getByRole('button', { name: '改写标题' }).nth(3).click();
    expect(await page.evaluate(() => window.harness.rewrites)).toEqual(['shortcomings 存在的不足和原因']);
    expect(await page.evaluate(() => window.harness.edits)).toBe(0);
  });

  test('is rewritten on purpose and comes back by undo', async ({ paper, page }) => {
    await page.evaluate(() => window.harness.editor.commands.rewritePartHeading('highlights', '亮点工作'));
    await paper.expectWhole(HEADINGS.with(1, '亮点工作'));
    expect((await paper.report()).parts[1].heading).toBe('亮点工作');
    await paper.press('Control+z');
    await paper.undoAll();
    await paper.expectWhole(HEADINGS);
  });
});

test.describe('a program', () => {
  test('cannot put a document without a part into the paper', async ({ paper, page }) => {
    const before = await paper.json();
    await page.evaluate(() => {
      const { commands } = window.harness.editor;
      const tries = [
        () => commands.setContent({ type: 'doc', content: [{ type: 'title' }] }),
        () => commands.clearContent(),
        () => commands.deleteNode('highlights'),
        () => commands.insertContentAt(0, '<p>甲</p>'),
      ];
      for (const attempt of tries)
        try {
          attempt();
        } catch {
          // Refused with an error is refused.
        }
    });
    expect(await paper.json()).toBe(before);
  });
});
