import type { Page } from '@playwright/test';
import { windowOf } from './electron/running-window.ts';

/** Lets the page paste with the keys. In Electron it may at any time. */
export async function allowClipboard(page: Page): Promise<void> {
  if (windowOf(page) === null) await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** Puts something on the clipboard, by its type, as copying it would. */
export async function putOnClipboard(page: Page, data: Record<string, string>): Promise<void> {
  await allowClipboard(page);
  await page.evaluate((copied) => {
    const copy = new AbortController();
    const options = { capture: true, signal: copy.signal };
    // Says that there is something to copy, although nothing is selected.
    document.addEventListener('beforecopy', (event) => event.preventDefault(), options);
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        for (const [type, text] of Object.entries(copied)) event.clipboardData?.setData(type, text);
      },
      options,
    );
    document.execCommand('copy');
    copy.abort();
  }, data);
}
