import { AppError } from '../../../shared/app-error.ts';
import type { FileText } from '../file-text.ts';
import { readHtml } from '../html/read-html.ts';
import { type MimePart, parameter, readPart, splitParts } from './part.ts';
import { decodeBody } from './transfer-encoding.ts';

/** Twice what a page may have: its pictures are in the same file, in base64. */
const MAX_MHT_BYTES = 40 * 1024 * 1024;

const DEEPEST_PART = 5;
const MOST_PARTS = 10_000;

const mediaType = ({ headers }: MimePart): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** The page itself is the first part that is HTML; later ones are frames, headers and the like (RFC 2557, 8). */
function findPage(part: MimePart, depth = 0): MimePart | null {
  if (mediaType(part) === 'text/html') return part;
  const boundary = parameter(part.headers.get('content-type'), 'boundary');
  if (boundary === '' || depth === DEEPEST_PART) return null;
  let seen = 0;
  for (const bytes of splitParts(part.body, boundary)) {
    const page = findPage(readPart(bytes), depth + 1);
    seen += 1;
    if (page !== null || seen === MOST_PARTS) return page;
  }
  return null;
}

/**
 * Reads what a web page saved in one file (.mht, .mhtml) shows, line by line.
 * @throws AppError too-large; damaged when there is no page in it
 */
export function readMht(bytes: Uint8Array): FileText {
  if (bytes.byteLength > MAX_MHT_BYTES) throw new AppError('too-large');
  const page = findPage(readPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  if (page === null) throw new AppError('damaged');
  const charset = parameter(page.headers.get('content-type'), 'charset');
  return readHtml(decodeBody(page.body, page.headers.get('content-transfer-encoding')), charset);
}
