import { isoDate } from '../report/dates.ts';
import { withOrdinaryDates } from './date-figures.ts';
import { noiseReason } from './noise.ts';
import { simplified } from './simplified.ts';
import { readTypedNumber, valueOfNumeral } from './typed-number.ts';

/** What a line at the end of a report says of its signature: offices, a date, both, or the place of a seal alone. */
export interface SignatureLine {
  offices: string[];
  date: string;
}

const SEAL = '[（(［\\[【]\\s{0,4}(?:盖章|公章|印章|签章|代章|章|印|盖章处)\\s{0,4}[)）\\]］】]';
const SEALS = new RegExp(SEAL, 'g');
const LABEL =
  /^(?:报告|报送|填报|上报|呈报|落款|署名|单位|成文|印发|签发)?(?:单位|机关|部门|日期|时间)?\s{0,4}[:：]\s{0,4}/;

const HANZI_NUMBER = '(?:元|[一二三四五六七八九十廿]{1,3})';
const NUMBER = `(?:\\d{1,2}|${HANZI_NUMBER})`;
const DATE = `(?:\\d{4}\\s?[年\\-—–/.]\\s?(?:\\d{1,2}|${HANZI_NUMBER}(?=\\s?月)|元)\\s?(?:[\\-—–/.]\\s?\\d{1,2}|月(?:\\s?${NUMBER}\\s?[日号]|\\s?\\d{1,2})?))`;
const ANY_DATE = new RegExp(DATE, 'g');
/** 20250110. */
const CLOSE_DATE = /^(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
/** Behind a date: 星期一, （周一）. */
const WEEKDAY = '[（(]?(?:星期|周)[一二三四五六日天][)）]?';
const WHOLE_DATE = new RegExp(
  `^[（(]?\\s{0,4}(${DATE})(?:\\s{1,4}\\d{1,2}:\\d{2}(?::\\d{2})?|\\s{0,4}${WEEKDAY}|印发?|□)?\\s{0,4}[)）]?$`,
);
const DATE_BEHIND = new RegExp(
  `^(\\S.*?)[\\s，,/／|]{0,20}(?:(?:报告|报送|填报|上报|呈报|成文|落款|印发)?(?:日期|时间)[:：]\\s{0,4})?[（(]?(${DATE})(?:\\s{0,4}${WEEKDAY})?[)）]?$`,
);
const DATE_IN_FRONT = new RegExp(`^(${DATE})[\\s，,]{0,20}(\\S.*)$`);
/** A date whose month or day stands in hanzi. */
const HANZI_DATE = new RegExp(`^(\\d{4})年(${NUMBER})月(?:(${NUMBER})[日号])?$`);

const numberOf = (numeral: string): number =>
  numeral === '元' ? 1 : valueOfNumeral(numeral.replace('廿', '二十'));

const valueIn = (typed: string): number => (/\d/.test(typed) ? Number(typed) : numberOf(typed));

/** The full dates in a text without blanks, in whatever figures: where each stands, and its ISO form. */
export function datesIn(text: string): { at: number; typed: string; date: string }[] {
  const date = speltDate(text);
  if (date !== null) return [{ at: 0, typed: text, date }];
  return [...withOrdinaryDates(text).matchAll(ANY_DATE)].map(({ index, 0: typed }) => ({
    at: index,
    typed: text.slice(index, index + typed.length),
    date: plainDate(typed),
  }));
}

/** A date in whatever figures in those of GB/T 9704-2012 (7.3.5.4): ISO where it is a whole one, else as 2025年1月. */
function plainDate(typed: string): string {
  const close = typed
    .replace(/\s/g, '')
    .replace(/[—–]/g, '-')
    .replace(/号$/, '日')
    .replace(CLOSE_DATE, '$1-$2-$3');
  const [, year, month = '', day] = HANZI_DATE.exec(close) ?? [];
  const arabic =
    year === undefined || /^[\d年月日]*$/.test(close)
      ? close.replace(/月(\d{1,2})$/, '月$1日')
      : `${year}年${valueIn(month)}月${day ? `${valueIn(day)}日` : ''}`;
  return isoDate(arabic);
}

const SPELT_DATE = /^[\dOoΟIl〇○零一二三四五六七八九十廿元年月日号曰\s]{6,40}$/;
const SPELT = new RegExp(`^(\\d{4})年(\\d{1,2}|${HANZI_NUMBER})月(?:(\\d{1,2}|${HANZI_NUMBER})日)?$`);

/** A date as a scanner or a careless hand has it, with letters for digits or blanks between: 2O25年1月l0曰, 2 0 2 5 年; null where it is none. */
function speltDate(text: string): string | null {
  if (!SPELT_DATE.test(text)) return null;
  const plain = text
    .replace(/\s/g, '')
    .replace(/[OoΟ]/g, '0')
    .replace(/[Il]/g, '1')
    .replace(/[曰号]/g, '日');
  const [, year, month = '', day] = SPELT.exec(plain) ?? [];
  if (year === undefined) return null;
  return isoDate(`${year}年${valueIn(month)}月${day ? `${valueIn(day)}日` : ''}`);
}

/** A date whose day is to be filled in, as far as it is written; null where it is none: 2025年1月  日. */
function openDate(text: string): string | null {
  const [, year, month] = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s{0,8}[xX×*_]{0,2}\s{0,8}日$/.exec(text) ?? [];
  return year === undefined ? null : `${year}年${Number(month)}月`;
}

/** A day of which a character cannot be made out, so that it may be another one: 1□, □5日, 十□. After 4 or 15 □ is 日. */
const LOST_DAY = `(?:[0-3]|[二三]?十|廿|[二三])?\\s?□{1,2}[\\d一二三四五六七八九十]?\\s?[日号]?`;
const WITHOUT_DAY = new RegExp(
  `^(\\d{4})\\s?[年\\-/.]\\s?(\\d{1,2}|${HANZI_NUMBER})\\s?[月\\-/.]\\s?${LOST_DAY}$`,
);
const WITHOUT_MONTH = /^(\d{4})\s?年[\d\s]{0,3}□{1,2}\d?\s?(?:月\s?)?(?:\d{1,2}\s?日)?$/;
const DAY_MARK = new RegExp(`(月\\s?(?:\\d{1,2}|${HANZI_NUMBER}))□$`);

/** A date as far as it can be made out where some of it cannot: 2025年1月 for 2025年1月1□日; null where it is none. */
function unreadableDate(text: string): string | null {
  const [, year, month] = WITHOUT_DAY.exec(text) ?? [];
  if (year !== undefined && month !== undefined)
    return plainDate(`${year}年${/\d/.test(month) ? Number(month) : month}月`);
  const [, only] = WITHOUT_MONTH.exec(text) ?? [];
  return only === undefined ? null : `${only}年`;
}

const ENDINGS =
  '(?:委员会|政府|办事处|工委|管委会|党委|党组|[镇乡县市区旗州盟]委|办公室|[局厅办科处室所站队]|中心|[农林牧渔茶]场|[镇乡]|街道|苏木|园区|开发区|度假区|新区|社区|公司|集团|(?:领导|工作|专项)小组|\\d{1,3}团|兵团|法庭)';
/** What begins a sentence about an office, and no office's name: 建强司法所, 整治违建3处. */
const DEED =
  /^(?:进一步|持续|不断|深入|全面|积极|切实|大力|着力|加强|推[进动]|完善|健全|建[立成好强优]|打造|规范|优化|提升|做[好实强]|用好|抓[好实]|开展|组织|落实|强化|深化|设[立置]|成立|依托|发挥|整合|走访|关闭|整治|查处|取缔|拆除|捣毁)/;
const OFFICE = new RegExp(
  `(?!${DEED.source})^(?!.*(?:[\\d余多几]|[一二三四五六七八九十两](?=[处场]))[处场站所队科室]$)(?!.*网站$)(?!.*(?:情况|工作(?!委员会|领导小组|[局站组办小])|报告|总结|问题|措施|成效|特此))[\\p{Script=Han}（）()\\d]{1,38}${ENDINGS}$`,
  'u',
);
/** Whether a line begins with what is done or to be done. */
export const tellsDeed = (text: string): boolean => DEED.test(simplified(text));

/** What ends the name of an office and hardly anything else. */
const SURE_OFFICE =
  /(?:委员会|人民政府|办事处|党工委|管委会|政府|(?:人民政府|委员会)办公室|司法局|[镇乡县市区旗州]委)$/;
/** Between two offices: a blank or mark, or nothing where the party's ends and the government's begins. */
const BETWEEN =
  /[、，,]|\s{2,}|(?<=委员会|党工委|党委)\s?(?=\p{Script=Han}{2,30}(?:政府|办事处|管委会|局|委员会)$)(?!办公室)|(?<=[镇乡县市区旗州盟]委)(?!员会)\s?(?=\p{Script=Han}{2,30}政府$)|(?<=政府|委员会|办事处|局)\s(?=\p{Script=Han})/u;

function officesIn(typed: string): string[] | null {
  const names = typed.split(BETWEEN).map((name) => name.replace(/\s/g, ''));
  const [first = '', ...others] = names;
  const isName = (name: string): boolean => OFFICE.test(simplified(name));
  const isRest = (name: string): boolean => isName(name) || /^(?:人民)?政府$|^办事处$/.test(simplified(name));
  return isName(first) && others.every(isRest) ? names : null;
}

/** A name's brackets as they belong to hanzi; folding the widths of digits has folded them too. */
const withOwnBrackets = (name: string): string => name.replaceAll('(', '（').replaceAll(')', '）');

/** A line set letter by letter, 竹 坞 镇, as it reads. */
const closed = (text: string): string =>
  /^\S(?:\s{1,3}\S){2,40}$/.test(text) ? text.replace(/\s/g, '') : text;

/** Reads a line as a signature's, null where it cannot be one. A numbered line and one of the website never is. */
export function signatureLine(typed: string): SignatureLine | null {
  const read = withOrdinaryDates(
    closed(
      typed
        .replace(/\u3000/g, '  ')
        .normalize('NFKC')
        .replace(SEALS, '')
        .replace(LABEL, '')
        .replace(/^公元\s?/, '')
        .trim()
        .replace(/(?<=\p{Script=Han})[。.]$/u, '')
        .replace(/^[（(](\p{Script=Han}+?)(?:代章)?[）)]$/u, '$1'),
    ),
  );
  if (typed.length > 80 || readTypedNumber(typed) !== null) return null;
  if (read === '') return { offices: [], date: '' };
  const lost = unreadableDate(read);
  if (lost !== null) return { offices: [], date: lost };
  const text = read.replace(DAY_MARK, '$1日');
  const whole = WHOLE_DATE.exec(text)?.[1] ?? CLOSE_DATE.exec(text)?.[0];
  if (whole) return { offices: [], date: plainDate(whole) };
  const other = speltDate(text) ?? openDate(text);
  if (other !== null) return { offices: [], date: other };
  // Without its label: 签发：in front of a name is the website's, in front of an office it is not.
  if (![null, 'repeated-date'].includes(noiseReason(text))) return null;
  const [, front = '', behind = ''] = DATE_BEHIND.exec(text) ?? [];
  const [, before = '', after = ''] = DATE_IN_FRONT.exec(text) ?? [];
  // 2025年1月10日于竹坞镇 tells a place, and no office.
  const isPlace = after.startsWith('于');
  const offices = isPlace ? [] : (officesIn(front || after || text)?.map(withOwnBrackets) ?? null);
  const date = behind || before;
  return offices && { offices, date: date === '' ? '' : plainDate(date) };
}

/** Whether a signature's line shows by itself that it is one: an office that is sure, or a date written out. */
export const isSureLine = ({ offices, date }: SignatureLine, typed: string): boolean =>
  offices.length > 0
    ? offices.every((name) => SURE_OFFICE.test(simplified(name)))
    : date !== '' && /月/.test(typed);
