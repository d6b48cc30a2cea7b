import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveBareEditor } from './bare-editor/serve.mjs';
import { EDITABLE, ROW } from './drawn.mjs';
import { startHost } from './host.mjs';
import { median, print, ratio } from './measure.mjs';

/** @typedef {import('@playwright/test').Browser} Browser @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').CDPSession} Session */
/** @typedef {{ paints: number[], work: number }} Typed `work` of the main thread, in ms a key */

const ROUNDS = 3;
const KEYS = 40;
const BETWEEN_MS = 200;
/** What follows the last key a while later belongs to it. */
const REST_MS = 1500;

/** The part of a list below which so many of it lie. @param {number[]} values @param {number} part */
const quantile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;

/** Notes in the page how long it takes from each key, or each letter of a composition, until it has been painted. */
function watchPaints() {
  /** @type {number[]} */
  const paints = [];
  const note = (/** @type {Event} */ { timeStamp }) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => paints.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  document.addEventListener('keydown', note, true);
  document.addEventListener('compositionupdate', note, true);
  Object.assign(globalThis, { paints });
}

/** Puts the caret into the middle of the text. @param {string} selector */
function putCaret(selector) {
  const paper = /** @type {HTMLElement} */ (document.querySelector(selector));
  const long = [...paper.querySelectorAll('p')].filter((one) => (one.textContent ?? '').length > 60);
  const middle = /** @type {HTMLElement} */ (long[Math.floor(long.length / 2)]);
  middle.scrollIntoView({ block: 'center' });
  paper.focus();
  const walker = document.createTreeWalker(middle, NodeFilter.SHOW_TEXT);
  const text = /** @type {Text} */ (walker.nextNode());
  getSelection()?.collapse(text, Math.min(3, text.length));
}

/** @param {Session} session */
async function mainThreadMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** One letter after the other. @param {Session} session */
async function pressKey(session) {
  const key = { key: 'a', code: 'KeyA', windowsVirtualKeyCode: 65 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: 'a', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** As an input method does: four letters of a word, then the word. @param {Session} session @param {number} at */
async function composeLetter(session, at) {
  const [letters, step] = ['jian', at % 5];
  if (step === 4) return void (await session.send('Input.insertText', { text: '建' }));
  const text = letters.slice(0, step + 1);
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}

/** @param {Page} page @param {(session: Session, at: number) => Promise<void>} enter @returns {Promise<Typed>} */
async function type(page, enter) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(watchPaints);
  await page.evaluate(putCaret, EDITABLE);
  await page.waitForTimeout(REST_MS);
  const before = await mainThreadMs(session);
  const start = performance.now();
  for (let at = 0; at < KEYS; at += 1) {
    await enter(session, at);
    await page.waitForTimeout(Math.max(0, start + (at + 1) * BETWEEN_MS - performance.now()));
  }
  await page.waitForTimeout(REST_MS);
  const work = ((await mainThreadMs(session)) - before) / KEYS;
  return { paints: await page.evaluate('globalThis.paints'), work };
}

/** Opens a report's editor with a panel beside it. @param {Page} page @param {string} year @param {string[]} clicks names of what is clicked, in order */
async function openReport(page, year, clicks) {
  await page.locator(ROW).filter({ hasText: year }).first().click();
  await page.locator(EDITABLE).waitFor();
  for (const name of clicks)
    await page
      .locator('header, aside, footer')
      .locator(`button:has-text("${name}"), [role="tab"]:has-text("${name}"), button[aria-label^="${name}"]`)
      .first()
      .click();
  await page.waitForTimeout(REST_MS);
}

/** What is typed in: a report or a draft, and what is opened beside it. @type {[string, string, string[]][]} */
const SCREENS = [
  ['a report', '2025', []],
  ['a draft with last year', '2026', []],
  ['beside 沿用去年', '2026', ['去年']],
  ['beside 去年稿', '2026', ['去年', '去年稿']],
  ['beside 去年计划', '2026', ['去年', '去年计划']],
  ['beside 数据', '2026', ['去年', '数据']],
  ['beside 审校', '2026', ['审校']],
  ['beside 完整性', '2026', ['审校', '完整性']],
  ['beside 版本', '2026', ['版本']],
  ['beside 预览', '2026', ['预览']],
  ['beside 批注', '2027', ['批注']],
  ['beside 收回修改稿', '2027', ['收回修改稿']],
];

/**
 * From a key to its paint, and the main thread's work for a key, while a letter is typed every 200 ms, against the bare
 * editor with the same text in turn.
 * @param {string} folder @param {typeof import('../../tests/bench/own.ts')} own @param {RegExp} [only]
 */
export async function benchTyping(folder, own, only) {
  const dataDir = join(folder, 'typing');
  const paragraphs = await own.fillWithDrafts(dataDir);
  const bare = await serveBareEditor(folder, paragraphs);
  const host = await startHost('dist/browser-host.mjs', dataDir);
  const browser = await chromium.launch({
    executablePath: process.env.FAZHI_CHROMIUM ?? '/usr/bin/chromium',
  });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  /** @param {(page: Page) => Promise<unknown>} open @param {typeof pressKey | typeof composeLetter} enter */
  const measured = async (open, enter) => {
    const page = await context.newPage();
    await open(page);
    const typed = await type(page, enter);
    await page.close();
    return typed;
  };
  const openBare = (/** @type {Page} */ page) => page.goto(bare.url, { waitUntil: 'networkidle' });
  /** @type {(year: string, clicks: string[]) => (page: Page) => Promise<void>} */
  const openOwn = (year, clicks) => async (page) => {
    await page.goto(host.url(), { waitUntil: 'networkidle' });
    await openReport(page, year, clicks);
  };
  for (const [enter, words] of /** @type {const} */ ([
    [pressKey, 'Typing'],
    [composeLetter, 'Composing with an input method'],
  ])) {
    console.log(`\n${words} in ${paragraphs.join('').length} characters, a key every ${BETWEEN_MS} ms`);
    const screens = SCREENS.filter(([name]) => !only || only.test(name));
    /** @type {Map<string, Typed[]>} */
    const all = new Map();
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, open] of [
        /** @type {const} */ (['bare ProseMirror', openBare]),
        ...screens.map(([name, year, clicks]) => /** @type {const} */ ([name, openOwn(year, clicks)])),
      ])
        all.set(name, [...(all.get(name) ?? []), await measured(open, enter)]);
    const p95 = (/** @type {string} */ name) =>
      quantile(
        (all.get(name) ?? []).flatMap(({ paints }) => paints),
        0.95,
      );
    const workOf = (/** @type {string} */ name) => median((all.get(name) ?? []).map(({ work }) => work));
    const [peer] = all.keys();
    for (const name of all.keys()) {
      print(`${name}, key to paint, p95`, p95(name), 'ms', ratio(p95(name), p95(peer ?? ''), 'bare'));
      print(`${name}, work a key`, workOf(name), 'ms', ratio(workOf(name), workOf(peer ?? ''), 'bare'));
    }
  }
  await browser.close();
  await host.stop();
  await bare.stop();
}
