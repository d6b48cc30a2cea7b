import { countFaults, decode, decodeText, decodeUnmarkedUtf16, FAULT, isUtf8 } from '../text/decode-text.ts';

/** So far into a page browsers look for its charset, and a little more. */
const HEAD_BYTES = 4096;

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,30})/i;

/** The text of bytes in a charset that a page names; null for one that is not known. */
function decodeNamed(bytes: Uint8Array, charset: string | null): string | null {
  if (charset === null) return null;
  try {
    return decode(bytes, charset);
  } catch (error) {
    if (error instanceof RangeError) return null;
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

/**
 * The text of a saved page. UTF-8 is believed before what the page says of itself: a program that saves pages in UTF-8
 * often leaves the old charset standing in them.
 * @param outer the charset that the file around the page gives, '' when it gives none
 */
export function decodePage(bytes: Uint8Array, outer = ''): string {
  if (hasMark(bytes)) return decodeText(bytes);
  const utf8 = decode(bytes, 'utf-8');
  if (!utf8.includes(FAULT)) return utf8;
  const wide = decodeUnmarkedUtf16(bytes);
  if (wide !== null || isUtf8(utf8)) return wide ?? utf8;
  const named = decodeNamed(bytes, worthTrying(outer) ?? worthTrying(namedInside(bytes)));
  const chinese = decode(bytes, 'gb18030');
  return named !== null && countFaults(named) <= countFaults(chinese) ? named : chinese;
}
