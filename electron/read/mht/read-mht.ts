import { AppError } from '../../../shared/app-error.ts';
import { keptTexts } from '../../../shared/recognise/read-line.ts';
import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';
import type { FileText, TrackedReading } from '../file-text.ts';
import { readHtml } from '../html/read-html.ts';
import { readText } from '../text/read-text.ts';
import { type MimePart, parameter, readPart, splitParts } from './part.ts';
import { SheetsInside } from './sheets-inside.ts';
import { decodeBody } from './transfer-encoding.ts';

/** Twice what a page may have: its pictures are in the same file, in base64. */
const MAX_MHT_BYTES = 40 * 1024 * 1024;

const DEEPEST_PART = 5;
const MOST_PARTS = 10_000;
/** Frames beyond these hold no article. */
const MOST_PAGES = 10;
/** Style sheets beyond these decide nothing more. */
const MOST_SHEETS = 100;
/** A page with less text is none by itself. */
const LEAST_TEXT = 200;

const mediaType = ({ headers }: MimePart): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** What a message holds of a page: the page itself, then its frames (RFC 2557, 8), their style sheets, and plain text. */
interface Found {
  pages: MimePart[];
  sheets: MimePart[];
  texts: MimePart[];
}

function findParts(part: MimePart, found: Found, depth = 0): Found {
  const type = mediaType(part);
  if (type === 'text/html') found.pages.push(part);
  if (type === 'text/css' && found.sheets.length < MOST_SHEETS) found.sheets.push(part);
  if (type === 'text/plain' && found.texts.length < MOST_PAGES) found.texts.push(part);
  const boundary = parameter(part.headers.get('content-type'), 'boundary');
  if (boundary === '' || depth === DEEPEST_PART) return found;
  let seen = 0;
  for (const bytes of splitParts(part.body, boundary)) {
    findParts(readPart(bytes), found, depth + 1);
    seen += 1;
    if (seen === MOST_PARTS || found.pages.length === MOST_PAGES) break;
  }
  return found;
}

const bytesOf = ({ headers, body }: MimePart): Buffer =>
  decodeBody(body, headers.get('content-transfer-encoding'));

function readPage(part: MimePart, sheets: SheetsInside, tracked: TrackedReading): FileText {
  const charset = parameter(part.headers.get('content-type'), 'charset');
  const linked = (address: string): string => sheets.at(address, part);
  return readHtml(bytesOf(part), { charset, tracked, linked });
}

/** A report has parts with numbers. */
const FEWEST_PARTS = 2;

const isReport = ({ lines }: FileText): boolean =>
  keptTexts(lines).filter((text) => readTypedNumber(text)?.level === 'part').length >= FEWEST_PARTS;

const lengthOf = ({ lines }: FileText): number => keptTexts(lines).join('').length;

/** A message without a page, as a mail program saves one: its text that is longest. */
function readPlain(texts: readonly MimePart[]): FileText {
  const [first, ...others] = texts.map(bytesOf);
  if (!first) throw new AppError('damaged');
  return readText(others.reduce((longest, one) => (one.length > longest.length ? one : longest), first));
}

/**
 * Reads what a web page saved in one file (.mht, .mhtml) shows, line by line.
 * @throws AppError too-large; damaged when there is neither a page nor a text in it
 */
export function readMht(bytes: Uint8Array, tracked: TrackedReading = 'accepted'): FileText {
  if (bytes.byteLength > MAX_MHT_BYTES) throw new AppError('too-large');
  const message = readPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const { pages, sheets, texts } = findParts(message, { pages: [], sheets: [], texts: [] });
  const inside = new SheetsInside(sheets);
  const [page, ...frames] = pages.map((part) => readPage(part, inside, tracked));
  if (!page) return readPlain(texts);
  if (isReport(page)) return page;
  // The page only frames another one that is in the same file, or is a menu beside it.
  const report = frames.find(isReport);
  if (report || lengthOf(page) >= LEAST_TEXT) return report ?? page;
  return frames.find((frame) => lengthOf(frame) >= LEAST_TEXT) ?? page;
}
