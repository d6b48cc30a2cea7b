import { type Page, test } from '@playwright/test';

/**
 * Keeps a picture of what stands on the screen with the test's results.
 * @param name its file's name, without an ending
 */
export async function keepPicture(page: Page, name: string): Promise<void> {
  // To hide the caret, styles would be written into the paper: the editor would draw it anew and the caret would move.
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), caret: 'initial' });
}
