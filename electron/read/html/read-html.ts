import { AppError } from '../../../shared/app-error.ts';
import { readPage } from '../../../shared/html/read-page.ts';
import type { FileText } from '../file-text.ts';
import { showUnreadable } from '../unreadable.ts';
import { decodePage } from './decode-page.ts';

/** Room for a page with its pictures inside it. */
const MAX_PAGE_BYTES = 20 * 1024 * 1024;

/**
 * Reads what a saved web page shows, line by line. Nothing is fetched and no script runs.
 * @param charset the charset that the file around the page gives, '' when it gives none
 * @throws AppError too-large
 */
export function readHtml(bytes: Uint8Array, charset = ''): FileText {
  if (bytes.byteLength > MAX_PAGE_BYTES) throw new AppError('too-large');
  const page = readPage(decodePage(bytes, charset));
  const { lines, notes } = showUnreadable(page.lines);
  if (page.frames > 0 && lines.length < 3)
    notes.push('这个网页的正文在另一个文件里，请打开网页，把正文复制后粘贴到这里。');
  return { lines, notes, trackedChanges: 0 };
}
