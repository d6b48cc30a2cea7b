import { decodeText } from '../../../shared/recognise/decode-text.ts';

/** So far into a page browsers look for its charset, and a little more. */
const HEAD_BYTES = 4096;

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,30})/i;

/** Null for a charset that is not known, and when `fatal` for bytes that are no text in it. */
function decode(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

const namedInside = (bytes: Uint8Array): string =>
  CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)))?.[1] ?? '';

/** A charset worth trying. Any bytes at all are text in a Latin one, and UTF-16 would have been known by its mark. */
function worthTrying(charset: string): string | null {
  if (/^(x-)?gb/i.test(charset)) return 'gb18030'; // holds gb2312 and gbk
  return /^$|ascii|8859|latin|1252|utf-?16/i.test(charset) ? null : charset;
}

const hasMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Bytes read in spite of faults, in the encoding that leaves fewer of them. */
function decodeFaulty(bytes: Uint8Array, charset: string | null): string {
  const faults = (text: string): number => text.split('\uFFFD').length;
  const texts = [charset ?? 'utf-8', 'utf-8', 'gb18030'].map(
    (name) => decode(bytes, name, false) ?? '\uFFFD'.repeat(9),
  );
  return texts.reduce((best, text) => (faults(text) < faults(best) ? text : best));
}

/**
 * The text of a saved page. Valid UTF-8 is believed before what the page says of itself: a program that saves pages in
 * UTF-8 often leaves the old charset standing in them.
 * @param outer the charset that the file around the page gives, '' when it gives none
 */
export function decodePage(bytes: Uint8Array, outer = ''): string {
  if (hasMark(bytes)) return decodeText(bytes);
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null && !utf8.includes('\u0000')) return utf8;
  const charset = worthTrying(outer) ?? worthTrying(namedInside(bytes));
  const named = charset === null ? null : decode(bytes, charset, true);
  return named ?? decode(bytes, 'gb18030', true) ?? decodeFaulty(bytes, charset);
}
