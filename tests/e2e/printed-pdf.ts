import type { Page } from '@playwright/test';
import { windowOf } from './electron/running-window.ts';

/** What the page prints, as a PDF, its bytes as latin1 text. */
export async function printedPdf(page: Page): Promise<string> {
  const window = windowOf(page);
  if (window === null) return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return window.application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const bytes = await contents?.printToPDF({ preferCSSPageSize: true });
    return bytes?.toString('latin1') ?? '';
  });
}
