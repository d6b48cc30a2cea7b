import { valueOfNumeral } from './typed-number.ts';

/** A mark in a form of its own: its value, and the heading behind it. */
export interface OtherMark {
  value: number;
  rest: string;
}

const HANZI = '[一二三四五六七八九十]{1,2}';
const STEMS = '甲乙丙丁戊己庚辛';
const LETTERS = 'ABCDEFGH';
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The value of a numeral in any figures: 二, 2, ②, Ⅱ, II, 乙, B; 0 for none. */
function numeralValue(numeral: string): number {
  if (numeral === '') return 0;
  const black = '❶❷❸❹❺❻❼❽❾❿'.indexOf(numeral) + 1;
  if (black > 0) return black;
  const listed = STEMS.indexOf(numeral) + 1 || LETTERS.indexOf(numeral.toUpperCase()) + 1;
  if (listed > 0) return listed;
  const plain = numeral.normalize('NFKC');
  return /^\d+$/.test(plain) ? Number(plain) : valueOfNumeral(plain) || ROMAN.indexOf(plain) + 1;
}

const ORDINAL = `^第(${HANZI}|\\d{1,2})`;
const HEADING = '[、：:．.\\s]{0,4}(\\S.*)$';

/** What a file may have in front of its parts instead of 一、, or of its sections instead of （一）: each numeral, then the heading. */
export const OTHER_FORMS: readonly RegExp[] = [
  new RegExp(`^(${HANZI})(?:[，,：:]|\\s{1,4})(\\S.*)$`),
  new RegExp(`${ORDINAL}部分${HEADING}`),
  new RegExp(`${ORDINAL}章${HEADING}`),
  new RegExp(`${ORDINAL}篇${HEADING}`),
  new RegExp(`${ORDINAL}节${HEADING}`),
  new RegExp(`${ORDINAL}条${HEADING}`),
  new RegExp(`^第(${HANZI}|\\d{1,2})[、：:．.]\\s{0,4}(\\S.*)$`),
  new RegExp(`^[【［[〔<〈](${HANZI}|\\d{1,2})[】］\\]〕>〉]\\s{0,4}(\\S.*)$`),
  /^([㊀-㊉])[、.．]?\s{0,4}(\S.*)$/u,
  /^([①-⑩])[、.．]?\s{0,4}(\S.*)$/u,
  /^([❶-❿])[、.．]?\s{0,4}(\S.*)$/u,
  /^([Ⅰ-Ⅹ]|I{1,3}|IV|VI{0,3}|IX|X)[、.．：:\s]\s{0,4}(\S.*)$/u,
  /^(\d{1,2})[)）：:]\s{0,4}(\S.*)$/,
  /^[（(](\d{1,2})[)）]\s{0,4}(\S.*)$/,
  new RegExp(`^[（(]?(${HANZI})[)）][、.．]?\\s{0,4}(\\S.*)$`),
  new RegExp(`^([${STEMS}${LETTERS}])[、.．：:]\\s{0,4}(\\S.*)$`),
  /^PART\s{0,2}(\d)[.:：\s]{0,4}(\S.*)$/i,
  /^(0?\d)(?:\s{0,4}(?=\p{Script=Han})|\s{1,4}(?=20\d\d年))(\S.*)$/u,
];

/** The mark of one of the forms in front of a line; null where it has none. */
export function readOtherMark(text: string, form: RegExp): OtherMark | null {
  const [, numeral = '', rest = ''] = form.exec(text) ?? [];
  const value = numeralValue(numeral);
  return value > 0 ? { value, rest } : null;
}

/**
 * The parts' marks of a file that has no 一、 in another form, the same for all of them; null where there are none.
 * @param texts the file's lines
 * @param areParts whether headings are those of parts
 */
export function otherPartMarks(
  texts: readonly string[],
  areParts: (headings: readonly string[]) => boolean,
): (OtherMark | null)[] | null {
  for (const form of OTHER_FORMS) {
    const marks = texts.map((text) => readOtherMark(text, form));
    const found = marks.filter((mark) => mark !== null);
    if (found.every(({ value }, at) => value === at + 1) && areParts(found.map(({ rest }) => rest)))
      return marks;
  }
  return null;
}
