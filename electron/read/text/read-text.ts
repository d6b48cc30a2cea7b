import { AppError } from '../../../shared/app-error.ts';
import { withoutEntities } from '../../../shared/html/doubly-escaped.ts';
import { withoutTags } from '../../../shared/html/literal-tags.ts';
import { readPage } from '../../../shared/html/read-page.ts';
import { withoutMarkdown } from '../../../shared/lines/markdown.ts';
import { withTabTables } from '../../../shared/lines/tab-table.ts';
import { textLines } from '../../../shared/recognise/read-line.ts';
import type { FileText } from '../file-text.ts';
import { showUnreadable } from '../unreadable.ts';
import { decodeText } from './decode-text.ts';

/** A long report has 100 000 bytes. */
const MAX_TEXT_BYTES = 20 * 1024 * 1024;

/**
 * Reads a plain text file as it stands, empty lines too.
 * @throws AppError too-large, not-text, unsupported-file
 */
export function readText(bytes: Uint8Array): FileText {
  if (bytes.byteLength > MAX_TEXT_BYTES) throw new AppError('too-large');
  const text = withoutEntities(decodeText(bytes));
  const plain = withoutTags(textLines(text), (page) => readPage(page).lines);
  return { ...showUnreadable(withTabTables(withoutMarkdown(plain))), trackedChanges: 0 };
}
