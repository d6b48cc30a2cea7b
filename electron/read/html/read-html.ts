import { AppError } from '../../../shared/app-error.ts';
import { type PageText, readPage } from '../../../shared/html/read-page.ts';
import { changeNotes } from '../change-notes.ts';
import { unreadSentences } from '../docx/unread.ts';
import type { FileText, TrackedReading } from '../file-text.ts';
import { unknownSignNotes } from '../unknown-signs.ts';
import { showUnreadable } from '../unreadable.ts';
import { decodePage } from './decode-page.ts';

/** Room for a page with its pictures inside it. */
const MAX_PAGE_BYTES = 20 * 1024 * 1024;

/** A page with fewer lines only holds another one. */
const FEWEST_LINES = 3;

/** What the clerk must know of a page. */
function pageNotes({ lines, changes, formulas, drawnNumbers, isInField }: PageText, tracked: TrackedReading) {
  return [
    ...changeNotes(changes, tracked),
    ...unreadSentences({ formulas }),
    ...(drawnNumbers > 0
      ? [`网页有 ${drawnNumbers} 处编号由网页的样式画出，文件里没有这些编号，请对照原网页补上。`]
      : []),
    ...(isInField ? ['正文放在网页的输入框或框架里，已从那里读入，请对照原网页核对。'] : []),
    ...unknownSignNotes(lines),
  ];
}

/** How a saved page is read. */
interface HtmlOptions {
  /** the charset that the file around the page gives */
  charset?: string;
  tracked?: TrackedReading;
  /** the style sheet at an address, where the file around the page has it; '' where it has not */
  linked?: (address: string) => string;
}

/**
 * Reads what a saved web page shows, line by line. Nothing is fetched and no script runs.
 * @throws AppError too-large
 */
export function readHtml(
  bytes: Uint8Array,
  { charset = '', tracked = 'accepted', linked }: HtmlOptions = {},
): FileText {
  if (bytes.byteLength > MAX_PAGE_BYTES) throw new AppError('too-large');
  const page = readPage(decodePage(bytes, charset), tracked, linked, 'file');
  const { lines, notes } = showUnreadable(page.lines);
  return {
    lines,
    notes: [...notes, ...pageNotes(page, tracked)],
    trackedChanges: page.changes,
    ...(page.frames + page.scripts > 0 && lines.length < FEWEST_LINES && { isElsewhere: true }),
  };
}
