/** Stands for a sign of a symbol font that has no place in Unicode or that we do not know. */
export const UNKNOWN_SIGN = '〓';

/** Signs of symbol fonts by the hexadecimal code that stands in the file, without the F000 that Word adds. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    '22': '✂',
    '28': '☎',
    '2a': '✉',
    '45': '☜',
    '46': '☞',
    '47': '☝',
    '48': '☟',
    '4a': '☺',
    '6c': '●',
    '6d': '❍',
    '6e': '■',
    '6f': '□',
    '71': '❑',
    '72': '❒',
    '75': '◆',
    '76': '❖',
    '9f': '•',
    a1: '○',
    a4: '◉',
    a5: '◎',
    a7: '▪',
    a8: '□',
    aa: '✦',
    ab: '★',
    ac: '✶',
    b2: '✧',
    b5: '✪',
    b6: '✰',
    d8: '➢',
    df: '←',
    e0: '→',
    e1: '↑',
    e2: '↓',
    e8: '➔',
    ef: '⇦',
    f0: '⇨',
    f1: '⇧',
    f2: '⇩',
    fb: '✗',
    fc: '✓',
    fd: '☒',
    fe: '☑',
  },
  'wingdings 2': { '4f': '✗', '50': '✓', '51': '☒', '52': '☑', '53': '☒', a3: '□' },
  symbol: { a3: '≤', ae: '→', b0: '°', b1: '±', b3: '≥', b4: '×', b7: '•', b9: '≠', bb: '≈' },
};

/** Symbol has Greek letters where others have Latin ones; digits and most other signs are where they always are. */
const GREEK = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const SMALL_GREEK = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const AS_TYPED = /[\d!#%&()+,./:;<=>?[\]_{|}]/;

/** A character below 0x80 of the font Symbol. */
function symbolLetter(code: number): string | undefined {
  if (code >= 0x41 && code <= 0x5a) return GREEK[code - 0x41];
  if (code >= 0x61 && code <= 0x7a) return SMALL_GREEK[code - 0x61];
  const typed = String.fromCharCode(code);
  return AS_TYPED.test(typed) ? typed : { 42: '∗', 45: '−', 126: '∼' }[code];
}

/** Wingdings has ① to ⑩ in a row. */
const CIRCLED_FIRST = 0x81;
const CIRCLED_LAST = 0x8a;

/** Letters set in a font of signs, as the signs that show; hanzi among them show in another font. */
export const symbolText = (font: string, text: string): string =>
  [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const isSign = (code > 0x20 && code < 0x100) || (code >= 0xf000 && code <= 0xf0ff);
      return isSign ? symbolCharacter(font, code.toString(16)) : letter;
    })
    .join('');

/** The character of a w:sym: its font and its hexadecimal code (ISO/IEC 29500-1, 17.3.3.30). */
export function symbolCharacter(font: string, hex: string): string {
  const code = /^[0-9a-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : 0;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code < 0x20 || code > 0x10ffff || isSurrogate) return UNKNOWN_SIGN;
  const name = font.toLowerCase();
  const inFont = code & 0xff;
  if (name === 'wingdings' && inFont >= CIRCLED_FIRST && inFont <= CIRCLED_LAST)
    return String.fromCodePoint(0x2460 + inFont - CIRCLED_FIRST);
  if (name === 'symbol' && inFont < 0x80) return symbolLetter(inFont) ?? UNKNOWN_SIGN;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (isPrivate || Object.hasOwn(SIGNS, name)) return SIGNS[name]?.[inFont.toString(16)] ?? UNKNOWN_SIGN;
  return String.fromCodePoint(code);
}
