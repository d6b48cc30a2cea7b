/** Stands for a sign of a symbol font that has no place in Unicode or that we do not know. */
export const UNKNOWN_SIGN = '〓';

/** Signs of symbol fonts by the hexadecimal code that stands in the file, without the F000 that Word adds. */
const SIGNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    '6c': '●',
    '6e': '■',
    '6f': '□',
    '75': '◆',
    a8: '□',
    d8: '➢',
    e0: '→',
    fb: '✗',
    fc: '✓',
    fd: '☒',
    fe: '☑',
  },
  'wingdings 2': { '4f': '✗', '50': '✓', '51': '☒', '52': '☑', '53': '☒', a3: '□' },
  symbol: { a3: '≤', ae: '→', b0: '°', b1: '±', b3: '≥', b4: '×', b7: '•', b9: '≠', bb: '≈' },
};

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
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (isPrivate || Object.hasOwn(SIGNS, name)) return SIGNS[name]?.[inFont.toString(16)] ?? UNKNOWN_SIGN;
  return String.fromCodePoint(code);
}
