import { AppError } from '../app-error.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const isKnownBinary = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || // zip: .docx, .xlsx
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) || // OLE: .doc, .wps
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || // PDF
  startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66); // RTF

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Bytes that UTF-8 and GB18030 text never holds and Chinese UTF-16 text nearly always does: 一 is 4E 00, 。 is 30 02. */
const isStrange = (byte: number): boolean =>
  byte === 0xff || byte < 0x09 || byte === 0x0b || byte === 0x0c || (byte > 0x0d && byte < 0x20);

const COMMON =
  /[\t\r\n -~\u00A0-\u00FF\u2010-\u2027\u2030-\u203F\u2460-\u24FF\u3000-\u303F\p{Script=Han}\uFF00-\uFFEF]/gu;

/** How much of a text is made of characters that a Chinese text has. */
const plausibility = (text: string): number => (text.match(COMMON)?.join('').length ?? 0) / text.length;

/** UTF-16 without a byte order mark, in the byte order that makes sense; null when neither does. */
function decodeUnmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0 || !bytes.some(isStrange)) return null;
  const readings = ['utf-16le', 'utf-16be'].map((encoding) => {
    const text = decode(bytes, encoding) ?? '';
    return { text, score: plausibility(text) };
  });
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0.9 ? best.text : null;
}

/** UTF-16 behind its byte order mark; half a character at the end of a cut file is let go. */
function decodeMarkedUtf16(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes.subarray(0, bytes.length & ~1), 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes.subarray(0, bytes.length & ~1), 'utf-16be');
  return null;
}

const holdsNoNul = (text: string | null): string | null => (text?.includes('\u0000') ? null : text);

/**
 * The text of a .txt file in UTF-8, UTF-16 or GB18030, with or without a byte order mark.
 * @throws AppError unsupported-file for a Word, PDF or RTF file, not-text for other bytes that are no text
 */
export function decodeText(bytes: Uint8Array): string {
  if (isKnownBinary(bytes)) throw new AppError('unsupported-file');
  // Text holds no NUL; a binary file nearly always does.
  const text =
    decodeMarkedUtf16(bytes) ??
    holdsNoNul(decode(bytes, 'utf-8')) ??
    holdsNoNul(decodeUnmarkedUtf16(bytes)) ??
    holdsNoNul(decode(bytes, 'gb18030'));
  if (text === null) throw new AppError('not-text');
  return text;
}
