import type { Level } from '../../../shared/levels.ts';
import { valueOfNumeral } from '../../../shared/recognise/typed-number.ts';
import { isListed } from './numeral-in-words.ts';

/** A number typed at the start of a text. */
export interface LeadingNumber {
  /** The level whose form it has; null for forms that no level is drawn with, such as 一、 ① 1) 【1】 壹、 and for slips such as 1。 */
  level: Level | null;
  /** Its characters, with the marks and blanks that belong to it. */
  length: number;
  /** Whether nothing typed behind it can make it part of a figure or of a row of numbers, as with （1） and 一是. */
  isClosed: boolean;
}

const HANZI = '[一二三四五六七八九十]{1,3}';
const DIGITS = '[0-9０-９]{1,2}';
/** Numerals as on a cheque. */
const CHEQUE = '壹贰叁肆伍陆柒捌玖拾';
/** Marks that are typed behind a closed number without need: （一）、 */
const TAIL = '\\s*[、.．]?\\s*';
const NO_FIGURE = '(?:(?![0-9０-９])|(?=20\\d\\d\\s*年))';
/** 1, 2号楼 is a row with or without the blank. */
const NOTHING_BUT_WORDS = '(?:(?!\\s*[0-9０-９])|(?=\\s*20\\d\\d\\s*年))';
/** 2、12345热线 has a number; 2、3号楼 and 2、12月 may be rows. */
const NO_ROW = '(?:(?!\\s*[0-9０-９])|(?=\\s*[0-9０-９]{3}))';

const FORMS: readonly (Omit<LeadingNumber, 'length'> & { form: RegExp })[] = [
  {
    level: 'section',
    isClosed: true,
    form: new RegExp(
      `^(?:[（(]\\s*(${HANZI})\\s*[)）]${TAIL}|(${HANZI})[)）]${TAIL}|[㈠-㈩]${TAIL}(?![㈠-㈩、.．]))`,
    ),
  },
  { level: 'point', isClosed: true, form: new RegExp(`^(${HANZI})是(?![，,：:])\\s*`) },
  {
    level: 'subitem',
    isClosed: true,
    form: new RegExp(`^(?:[（(]\\s*(${DIGITS})\\s*[)）]${TAIL}|[⑴-⒇]${TAIL}(?![⑴-⒇、.．]))`),
  },
  // Not 3.15 or 12.4, which are dates, not 1.5万 and not 2、3号楼; but 2.2025年….
  {
    level: 'item',
    isClosed: false,
    form: new RegExp(`^(?:(${DIGITS})\\s*(?:[.．]${NO_FIGURE}|、${NO_ROW})\\s*|[⒈-⒛]\\s*)`),
  },
  ...[
    new RegExp(`^(${DIGITS})[)）]${TAIL}`),
    new RegExp(`^[【〔[［](?:(${HANZI})|(${DIGITS}))[】〕\\]］]${TAIL}`),
    new RegExp(`^(?:[（(][${CHEQUE}]{1,3}[)）]${TAIL}|[${CHEQUE}]{1,3}[、.．，,：:](?![${CHEQUE}])\\s*)`),
  ].map((form) => ({ level: null, isClosed: true, form })),
  ...[
    new RegExp(`^(${HANZI})\\s*[、.．，,：:]\\s*`),
    new RegExp(`^(${DIGITS})\\s*[，,：:。]${NOTHING_BUT_WORDS}\\s*`),
    new RegExp(`^[①-⑳❶-❿㊀-㊉]${TAIL}(?![①-⑳❶-❿㊀-㊉、.．和及至—～-])`),
    /^[Ⅰ-Ⅻ]\s*[、.．，：:](?![Ⅰ-Ⅻ])\s*/,
  ].map((form) => ({ level: null, isClosed: false, form })),
];

const numeralValue = (numeral: string): number =>
  /^[0-9０-９]/.test(numeral) ? Number(numeral.normalize('NFKC')) : valueOfNumeral(numeral);

const ROW = new RegExp(`^(${HANZI})\\s*[、，,.．：:]\\s*(${HANZI})(.*)`, 's');
const IN_BRACKETS = `[（(【〔[［]?\\s*(${HANZI}|${DIGITS})\\s*[)）】〕\\]］]`;
const ROW_IN_BRACKETS = new RegExp(`^${IN_BRACKETS}\\s*[、，,和与及至到]?\\s*${IN_BRACKETS}(.*)`, 's');

/** 一、二、三产业, 三、四季度, 五.一期间, 三：七分成, （1）（2）两项 and 【1】、【2】 begin with no number of their own; 1.三项制度 does. */
function isRow(text: string): boolean {
  const [, first = '', second = '', rest = ''] = ROW.exec(text) ?? ROW_IN_BRACKETS.exec(text) ?? [];
  return isListed(numeralValue(first), numeralValue(second), rest);
}

/** The number, in any of the forms that clerks type, that a text begins with; null when there is none. */
export function leadingNumber(text: string): LeadingNumber | null {
  for (const { level, isClosed, form } of FORMS) {
    const [typed, ...numerals] = form.exec(text) ?? [];
    if (typed === undefined) continue;
    const numeral = numerals.find((group) => group !== undefined);
    if ((numeral !== undefined && numeralValue(numeral) === 0) || isRow(text)) continue;
    return { level, length: typed.length, isClosed };
  }
  return null;
}

/** A text that is numbered by its place, without the number typed in front of it. */
export function withoutLeadingNumber(text: string): string {
  const number = leadingNumber(text);
  return number ? withoutLeadingNumber(text.slice(number.length)) : text;
}
