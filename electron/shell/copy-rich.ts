import { ClipboardItem, clipboard } from 'electron';
import type { CopyRich } from '../host/handler-parts.ts';

/** The clipboard of an Electron that has no ClipboardItem yet. */
interface EarlierClipboard {
  write(data: { html: string; text: string }): void;
}

/** Puts a text on the system's clipboard, as a piece of a page for editors that take one, and plain. */
export const copyRich: CopyRich = async (html, text) => {
  if (typeof ClipboardItem === 'function')
    await clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
  else (clipboard as unknown as EarlierClipboard).write({ html, text });
};
