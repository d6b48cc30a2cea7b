import { decodeWindows1252 } from '../text/windows-1252.ts';

/** Code pages by the names that browsers know them by; those from 1250 to 1258 are named alike. */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [10001, 'shift_jis'],
  [10002, 'big5'],
  [20127, 'utf-8'],
  [65001, 'utf-8'],
]);

/** A code page of this machine, or one not known here, is the one that Chinese Windows has. */
function charsetOf(codePage: number): string {
  if (codePage >= 1250 && codePage <= 1258) return `windows-${codePage}`;
  return CHARSETS.get(codePage) ?? 'gb18030';
}

const IN_PAIRS: ReadonlySet<string> = new Set(['gb18030', 'shift_jis', 'euc-kr', 'big5']);

/** How long the character is that begins with this byte, as far as the next one tells: 4 for the rare ones of GB18030. */
function lengthOf(first: number, second: number | undefined, charset: string): number {
  if (first < 0x81 || first === 0xff) return 1;
  if (charset === 'shift_jis' && first >= 0xa0 && first <= 0xdf) return 1;
  return charset === 'gb18030' && second !== undefined && second >= 0x30 && second <= 0x39 ? 4 : 2;
}

/** Text in which every byte beyond ASCII belongs to a pair of GBK. */
const IS_GBK = /^(?:[\0-\x7f]|[\x81-\xfe][\x40-\x7e\x80-\xfe])*$/;
/** A pair of GB2312: with one of them a text is Chinese, where others alone may be Western letters as well. */
const HAS_GB2312 = /^(?:[\0-\x7f]|[\x81-\xfe][\x40-\x7e\x80-\xfe])*?[\xa1-\xf7][\xa1-\xfe]/;

/**
 * Turns the bytes of a file into text. Western fonts are often set for Chinese text as well, whose bytes Word then takes
 * for Chinese, as we do.
 */
export class BytesDecoder {
  /** A text in a Western font was Chinese, so that a rare character alone is. */
  #isChinese = false;

  /**
   * The text of bytes in a code page.
   * @param mayBeChinese the file is Chinese, so that text in a Western font may be as well
   */
  decode(bytes: Uint8Array, codePage: number, mayBeChinese: boolean): string {
    const isChinese = codePage === 1252 && mayBeChinese && this.#takeForChinese(bytes);
    const charset = isChinese ? 'gb18030' : charsetOf(codePage);
    return charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
  }

  /** How many bytes at the end begin a character whose other bytes are still to come. */
  unfinished(bytes: readonly number[], codePage: number, mayBeChinese: boolean): number {
    const charset = codePage === 1252 && mayBeChinese ? 'gb18030' : charsetOf(codePage);
    if (!IN_PAIRS.has(charset)) return 0;
    let at = 0;
    while (at < bytes.length) {
      const length = lengthOf(bytes[at] ?? 0, bytes[at + 1], charset);
      if (at + length > bytes.length) return bytes.length - at;
      at += length;
    }
    return 0;
  }

  #takeForChinese(bytes: Uint8Array): boolean {
    const text = Buffer.from(bytes).toString('latin1');
    if (!IS_GBK.test(text)) return false;
    this.#isChinese ||= HAS_GB2312.test(text);
    return this.#isChinese;
  }
}
