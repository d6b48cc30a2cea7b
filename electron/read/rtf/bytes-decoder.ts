import { decodeWindows1252 } from '../text/windows-1252.ts';

/** Windows code pages by the names that browsers know them by; those from 1250 to 1258 are named alike. */
const CHARSETS: Readonly<Record<string, string>> = {
  cp874: 'windows-874',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp10001: 'shift_jis',
  cp10002: 'big5',
  cp65001: 'utf-8',
};

/** A code page of this machine, or one not known here, is the one that Chinese Windows has. */
function charsetOf(codePage: string): string {
  if (/^cp125[0-8]$/.test(codePage)) return codePage.replace('cp', 'windows-');
  return CHARSETS[codePage] ?? 'gb18030';
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
   * The text of bytes in a Windows code page.
   * @param codePage the font's, such as cp936
   * @param fileCodePage the one that the file names for all fonts, such as 936
   */
  decode(bytes: Uint8Array, codePage: string, fileCodePage: number): string {
    const mayBeChinese = codePage === 'cp1252' && fileCodePage === 936;
    const charset = mayBeChinese && this.#takeForChinese(bytes) ? 'gb18030' : charsetOf(codePage);
    return charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
  }

  #takeForChinese(bytes: Uint8Array): boolean {
    const text = Buffer.from(bytes).toString('latin1');
    if (!IS_GBK.test(text)) return false;
    this.#isChinese ||= HAS_GB2312.test(text);
    return this.#isChinese;
  }
}
