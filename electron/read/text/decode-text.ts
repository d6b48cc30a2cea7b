import { AppError } from '../../../shared/app-error.ts';

/** Stands in a decoded text for bytes that are none. */
export const FAULT = '\uFFFD';

/** More of a text than this in faults makes it none. */
const MOST_FAULTS = 0.2;

/** In so many right characters beyond ASCII for each fault, UTF-8 that was damaged is known from other encodings. */
const RIGHT_FOR_A_FAULT = 4;

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const isKnownBinary = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || // zip: .docx, .xlsx
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) || // OLE: .doc, .wps
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || // PDF
  startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66); // RTF

/** Text holds none of these: NUL, and the control characters but tab, line ends, page end and Word's line break. */
const isControl = (code: number): boolean => code < 0x20 && !(code >= 0x09 && code <= 0x0d);

/** A text with a mark for each character that is none; what was damaged in a row is one. */
function marked(text: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isFault = text[at] === FAULT || isControl(text.charCodeAt(at));
    if (!isFault) continue;
    result += text.slice(from, at);
    if (at > from || from === 0) result += FAULT;
    from = at + 1;
  }
  return result + text.slice(from);
}

/**
 * The text of bytes in an encoding, with `FAULT` for what is none.
 * @throws RangeError for an encoding that is not known
 */
export const decode = (bytes: Uint8Array, encoding: string): string =>
  marked(new TextDecoder(encoding).decode(/^gb/i.test(encoding) ? inStep(bytes) : bytes));

const isPaired = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xa1 && byte < 0xff;

/** How many bytes of hanzi stand in a row. */
function runLength(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isPaired(bytes[at])) at += 1;
  return at - from;
}

/**
 * GB18030 where a byte that begins no character would set the whole run behind it askew: of hanzi, two bytes each, an odd
 * number behind it tells that it took the place of a first byte, so that its second goes with it.
 */
function inStep(bytes: Uint8Array): Uint8Array {
  let result: Uint8Array | null = null;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (byte !== 0xff && byte !== 0x80) at += (bytes[at + 1] ?? 0) < 0x40 && byte >= 0x81 ? 3 : 1;
    else if (runLength(bytes, at + 1) % 2 === 1) {
      result ??= bytes.slice();
      result[at + 1] = 0xff;
      at += 1;
    }
  }
  return result ?? bytes;
}

/** How many characters of a text could not be made out. */
export const countFaults = (text: string): number => text.split(FAULT).length - 1;

/** A file that was cut off in a crash ends in zeros, one of an old program in the sign for its end. */
const textEnd = (bytes: Uint8Array): number => bytes.findLastIndex((byte) => byte !== 0 && byte !== 0x1a) + 1;

const withoutZeros = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, textEnd(bytes));

/** The bytes of whole UTF-16 characters; half of one at the end of a cut file is let go. */
const inPairs = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(0, Math.min(textEnd(bytes) + 1, bytes.length) & ~1);

/** Bytes that UTF-8 and GB18030 text never holds and Chinese UTF-16 text nearly always does: 一 is 4E 00, 。 is 30 02. */
const isStrange = (byte: number): boolean =>
  byte === 0xff || byte < 0x09 || byte === 0x0b || byte === 0x0c || (byte > 0x0d && byte < 0x20);

const COMMON =
  /[\t\r\n -~\u00A0-\u00FF\u2010-\u2027\u2030-\u203F\u2460-\u24FF\u3000-\u303F\p{Script=Han}\uFF00-\uFFEF]/gu;

/** How much of a text is made of characters that a Chinese text has. */
const plausibility = (text: string): number => (text.match(COMMON)?.join('').length ?? 0) / text.length;

/** UTF-16 without a byte order mark, in the byte order that makes sense; null when neither does. */
export function decodeUnmarkedUtf16(bytes: Uint8Array): string | null {
  if (!bytes.some(isStrange)) return null;
  const readings = ['utf-16le', 'utf-16be'].map((encoding) => {
    const text = decode(inPairs(bytes), encoding);
    return { text, score: plausibility(text) };
  });
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one));
  // Of a file that was cut there must be more to tell by.
  const isWhole = bytes.length % 2 === 0 || /\p{Script=Han}/u.test(best.text);
  return best.score > 0.9 && isWhole ? best.text : null;
}

/** What the mark at the beginning says. */
function decodeMarked(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(inPairs(bytes), 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(inPairs(bytes), 'utf-16be');
  return startsWith(bytes, 0xef, 0xbb, 0xbf) ? decode(withoutZeros(bytes), 'utf-8') : null;
}

/** Whether a text read as UTF-8 is: any other encoding has a fault in nearly every character. */
export function isUtf8(text: string): boolean {
  const right = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return countFaults(text) * RIGHT_FOR_A_FAULT <= right;
}

/** What nearly every Chinese text has, and hardly any that was read in another encoding. */
const USUAL = /[的一是不在有人年大和法治政府工作，。、（）]/g;
const usualIn = (text: string): number => text.match(USUAL)?.length ?? 0;

/** Bytes in GB18030, or in Big5 where that makes far more sense. */
function decodeHanzi(bytes: Uint8Array): string {
  const text = decode(bytes, 'gb18030');
  // One in twenty of a Chinese text's characters is such, at the least.
  if (usualIn(text) * 20 > text.length) return text;
  const other = decode(bytes, 'big5');
  return usualIn(other) > 2 * usualIn(text) && countFaults(other) <= countFaults(text) + 2 ? other : text;
}

function decodeUnmarked(bytes: Uint8Array): string {
  const text = withoutZeros(bytes);
  const utf8 = decode(text, 'utf-8');
  if (!utf8.includes(FAULT)) return utf8;
  return decodeUnmarkedUtf16(bytes) ?? (isUtf8(utf8) ? utf8 : decodeHanzi(text));
}

/**
 * The text of a .txt file in UTF-8, UTF-16, GB18030 or Big5, with or without a byte order mark. Bytes here and there that are
 * no text stand in it as `FAULT`.
 * @throws AppError unsupported-file for a Word, PDF or RTF file, not-text for other bytes that are no text
 */
export function decodeText(bytes: Uint8Array): string {
  if (isKnownBinary(bytes)) throw new AppError('unsupported-file');
  const text = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  if (countFaults(text) > text.length * MOST_FAULTS) throw new AppError('not-text');
  return text;
}
