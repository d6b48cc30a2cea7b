import { AppError } from '../../../shared/app-error.ts';

/** Puts a text on the clipboard as the page itself may, where the program behind it cannot. @throws AppError not-copied */
export async function copyInPage(html: string, text: string): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
    ]);
  } catch (cause) {
    throw new AppError('not-copied', '', { cause });
  }
}
