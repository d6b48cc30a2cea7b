import { hanziNumeral } from './hanzi-numerals.ts';

const DIGITS = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Characters that run on from a first one, such as ① to ⑳; beyond the last, the plain number. */
const inRow = (first: string, last: string) => (value: number) => {
  const code = (first.codePointAt(0) ?? 0) + value - 1;
  return value >= 1 && code <= (last.codePointAt(0) ?? 0) ? String.fromCodePoint(code) : String(value);
};

const hanzi = (value: number): string =>
  value >= 1 && value <= 9999 ? hanziNumeral(value) : value === 0 ? '零' : String(value);

const digitByDigit = (value: number): string =>
  [...String(value)].map((digit) => DIGITS[Number(digit)]).join('');

/** The largest number that Word writes in letters; each 26 make the label a letter longer. */
const MOST = 32_767;

function roman(value: number): string {
  if (value > MOST) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** a, b, … z, aa, bb, … (ISO/IEC 29500-1, 17.18.59: the letter repeats). */
function letters(value: number): string {
  if (value > MOST) return String(value);
  return value < 1 ? '' : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** As on a cheque: 壹拾贰. */
const inLegal =
  (signs: string) =>
  (value: number): string =>
    hanzi(value)
      .replace(/^十/, '一十')
      .replace(/[一二三四五六七八九十百千]/g, (sign) =>
        signs.charAt('一二三四五六七八九十百千'.indexOf(sign)),
      );

const fullWidth = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Word's number formats that a Chinese paper may hold (ISO/IEC 29500-1, 17.18.59); any other counts 1, 2, 3. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: hanzi,
  chineseCountingThousand: hanzi,
  japaneseCounting: hanzi,
  taiwaneseCounting: hanzi,
  taiwaneseCountingThousand: hanzi,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: inLegal('壹贰叁肆伍陆柒捌玖拾佰仟'),
  ideographLegalTraditional: inLegal('壹貳參肆伍陸柒捌玖拾佰仟'),
  japaneseLegal: inLegal('壱弐参四伍六七八九拾百阡'),
  ideographZodiac: (value) => BRANCHES[value - 1] ?? String(value),
  ideographTraditional: (value) => STEMS[value - 1] ?? String(value),
  numberInDash: (value) => `-${value}-`,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: inRow('①', '⑳'),
  decimalEnclosedCircleChinese: inRow('①', '⑳'),
  decimalEnclosedParen: inRow('⑴', '⒇'),
  decimalEnclosedFullstop: inRow('⒈', '⒛'),
  ideographEnclosedCircle: inRow('㊀', '㊉'),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => '',
};

/** A counted value as `format` (w:numFmt) writes it: 3 in chineseCounting → 三. */
export const formatNumber = (value: number, format: string): string => (FORMATS[format] ?? String)(value);
