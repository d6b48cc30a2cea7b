/** @typedef {import('@playwright/test').Browser} Browser @typedef {import('@playwright/test').Page} Page */

/** A report's row on the home screen. */
export const ROW = '[role="grid"] [role="row"]';
/** The paper when it can be written on. */
export const EDITABLE = '.ProseMirror[contenteditable="true"]';

/** Waits in the page until something stands there and has been drawn. @param {string} selector */
export const drawn = (selector) =>
  new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(selector)) requestAnimationFrame(() => setTimeout(resolve));
      else requestAnimationFrame(look);
    };
    look();
  });

/** @template T @param {Browser} browser @param {(page: Page) => Promise<T>} use */
export async function withPage(browser, use) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** From a click in the page until something else is drawn, in ms. @param {Page} page @param {string} clicked @param {string} appearing */
export async function clickToDrawn(page, clicked, appearing) {
  await page.evaluate(`globalThis.drawn = ${drawn}`);
  return page.evaluate(
    async ([from, to]) => {
      const begin = performance.now();
      document
        .querySelector(/** @type {string} */ (from))
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await /** @type {any} */ (globalThis).drawn(to);
      return performance.now() - begin;
    },
    [clicked, appearing],
  );
}
