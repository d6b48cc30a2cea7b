import { child, elements, type XmlElement } from '../package/xml-element.ts';

/** How a cell shows a number: as a date, per cent, with so many decimals; null decimals for as many as it has. */
export interface CellFormat {
  isDate: boolean;
  isPercent: boolean;
  decimals: number | null;
  /** the words that it shows before and behind the number: 约, 万元 */
  before: string;
  behind: string;
}

/** The formats that every program knows by their number (ISO/IEC 29500-1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Without what is written out, colours and conditions: their letters are no parts of a date. */
const bare = (code: string): string =>
  (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');

const NO_WORDS = { before: '', behind: '' };
const TOKENS = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|general|[\s\S]/giu;
const isWord = (text: string): boolean => /\p{L}/u.test(text);

/** The words of a format about its number. Signs alone, such as ¥, are no words; nor is what only some numbers are shown with. */
function wordsAround(code: string): Pick<CellFormat, 'before' | 'behind'> {
  const section = /^(?:"[^"]*"|\\.|[^;"\\])*/u.exec(code)?.[0] ?? '';
  const tokens = [...section.matchAll(TOKENS)].map(([all, quoted, escaped]) => ({
    isDigit: /^(?:[0#?]|general)$/i.test(all),
    words: quoted ?? escaped ?? (isWord(all) && [...all].length === 1 ? all : ''),
  }));
  const wordsOf = (from: number, to: number): string => {
    const words = tokens.slice(from, to).map((token) => token.words);
    return isWord(words.join('')) ? words.join('').trim() : '';
  };
  const first = tokens.findIndex(({ isDigit }) => isDigit);
  const last = tokens.findLastIndex(({ isDigit }) => isDigit);
  // 0.0,"千元" shows a thousandth of what is kept; which is told as it is kept, in its own unit.
  const isOtherwise = first < 0 || /,\s*$/.test(bare(code)) || /\[[<>=]/.test(section);
  if (isOtherwise) return NO_WORDS;
  return { before: wordsOf(0, first), behind: wordsOf(last + 1, tokens.length) };
}

function formatOf(id: number, code: string | undefined): CellFormat {
  const plain = bare(code ?? BUILT_IN[id] ?? '');
  const isDate = code === undefined ? isBuiltInDate(id) : /[ymdhs]/i.test(plain.replace(/general/gi, ''));
  const decimals = /^[^.]*[0#?](?:\.([0?]*))?[^.#]*$/.exec(plain.replace(/,+$/, ''));
  return {
    isDate,
    ...(isDate ? NO_WORDS : wordsAround(code ?? '')),
    isPercent: plain.includes('%'),
    // A comma at the end shows thousands as one, a # any number of decimals: what is shown cannot be told from here.
    decimals: decimals && !/[eE/]|,\s*$/.test(plain) ? (decimals[1]?.length ?? 0) : null,
  };
}

/** The formats of a workbook's cells in the order of its cellXfs. @param styles xl/styles.xml */
export function cellFormats(styles: XmlElement | undefined): CellFormat[] {
  const codes = new Map(
    elements(child(styles, 's:numFmts'), 's:numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode,
    ]),
  );
  return elements(child(styles, 's:cellXfs'), 's:xf').map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return formatOf(id, codes.get(id));
  });
}

/** Excel tells a number in fifteen digits. */
const DIGITS = 15;

/** A number without 1e+21 or the trace of binary fractions. */
function plainNumber(value: number): string {
  const short = String(Number(value.toPrecision(DIGITS)));
  return short.includes('e') ? value.toFixed(DIGITS).replace(/\.?0+$/, '') : short;
}

/** A number as its cell shows it: 0.955 in 0.0% → 95.5%, 26.5 in 0.0"万元" → 26.5万元. */
export function shownNumber(value: number, { isPercent, decimals, before, behind }: CellFormat): string {
  const scaled = Number((isPercent ? value * 100 : value).toPrecision(DIGITS));
  const text = decimals === null ? plainNumber(scaled) : withoutNoughts(rounded(scaled, decimals));
  return before + (isPercent ? `${text}%` : text) + behind;
}

/** A number without the noughts that only its format shows: 87.00% → 87%. */
export const withoutNoughts = (shown: string): string =>
  /^-?[\d,]+\.\d+%?$/.test(shown) ? shown.replace(/\.?0{1,15}(?=%?$)/, '') : shown;

/** Rounded as a cell does, half away from nought: 2.675 in two decimals is 2.68. */
function rounded(value: number, decimals: number): string {
  const [whole = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const moved = Math.round(Number(`${whole}e${Number(exponent) + decimals}`));
  const text = (moved / 10 ** decimals).toFixed(decimals);
  return value < 0 && moved !== 0 ? `-${text}` : text;
}
