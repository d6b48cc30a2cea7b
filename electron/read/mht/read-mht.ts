import { AppError } from '../../../shared/app-error.ts';
import { keptTexts } from '../../../shared/recognise/read-line.ts';
import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';
import type { FileText, TrackedReading } from '../file-text.ts';
import { readHtml } from '../html/read-html.ts';
import { type MimePart, parameter, readPart, splitParts } from './part.ts';
import { decodeBody } from './transfer-encoding.ts';

/** Twice what a page may have: its pictures are in the same file, in base64. */
const MAX_MHT_BYTES = 40 * 1024 * 1024;

const DEEPEST_PART = 5;
const MOST_PARTS = 10_000;
/** Frames beyond these hold no article. */
const MOST_PAGES = 10;
/** A page with less text is none by itself. */
const LEAST_TEXT = 200;

const mediaType = ({ headers }: MimePart): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** The parts that are HTML, in their order: the page itself, then its frames (RFC 2557, 8). */
function findPages(part: MimePart, depth = 0): MimePart[] {
  if (mediaType(part) === 'text/html') return [part];
  const boundary = parameter(part.headers.get('content-type'), 'boundary');
  if (boundary === '' || depth === DEEPEST_PART) return [];
  const pages: MimePart[] = [];
  let seen = 0;
  for (const bytes of splitParts(part.body, boundary)) {
    pages.push(...findPages(readPart(bytes), depth + 1));
    seen += 1;
    if (seen === MOST_PARTS || pages.length === MOST_PAGES) break;
  }
  return pages;
}

function readPage({ headers, body }: MimePart, tracked: TrackedReading): FileText {
  const charset = parameter(headers.get('content-type'), 'charset');
  return readHtml(decodeBody(body, headers.get('content-transfer-encoding')), { charset, tracked });
}

/** A report has parts with numbers. */
const FEWEST_PARTS = 2;

const isReport = ({ lines }: FileText): boolean =>
  keptTexts(lines).filter((text) => readTypedNumber(text)?.level === 'part').length >= FEWEST_PARTS;

const lengthOf = ({ lines }: FileText): number => keptTexts(lines).join('').length;

/**
 * Reads what a web page saved in one file (.mht, .mhtml) shows, line by line.
 * @throws AppError too-large; damaged when there is no page in it
 */
export function readMht(bytes: Uint8Array, tracked: TrackedReading = 'accepted'): FileText {
  if (bytes.byteLength > MAX_MHT_BYTES) throw new AppError('too-large');
  const parts = findPages(readPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  const [page, ...frames] = parts.map((part) => readPage(part, tracked));
  if (!page) throw new AppError('damaged');
  if (isReport(page)) return page;
  // The page only frames another one that is in the same file, or is a menu beside it.
  const report = frames.find(isReport);
  if (report || lengthOf(page) >= LEAST_TEXT) return report ?? page;
  return frames.find((frame) => lengthOf(frame) >= LEAST_TEXT) ?? page;
}
