import { hanziNumeral } from './hanzi-numerals.ts';

const DIGITS = '零一二三四五六七八九';
const MOST = 100_000_000;
/** So many digits and more are a code, and no quantity. */
const CODE_LENGTH = 10;
/** 110 and 12348 are read 幺幺零 and 幺二三四八. */
const CODE_DIGITS = '零幺二三四五六七八九';

const digitByDigit = (digits: string, names = DIGITS): string =>
  digits.replace(/\d/g, (digit) => names.charAt(Number(digit)));

/** A whole number: 2000 两千, 1200万 is read by its 1200. */
function spokenInteger(digits: string): string {
  if (digits.length >= CODE_LENGTH || /^0\d/.test(digits)) return digitByDigit(digits);
  const value = Number(digits);
  if (value === 0) return '零';
  const [hundredMillions, rest] = [Math.floor(value / MOST), value % MOST];
  if (hundredMillions === 0) return hanziNumeral(value).replace(/^二(?=[千万])/, '两');
  const nought = rest > 0 && rest < MOST / 10 ? '零' : '';
  return `${hundredMillions === 2 ? '两' : hanziNumeral(hundredMillions)}亿${nought}${rest > 0 ? hanziNumeral(rest) : ''}`;
}

/** A number with or without a decimal part: 98.05 九十八点零五. */
function spokenNumber(number: string): string {
  const [whole = '', part] = number.replaceAll(',', '').split('.');
  return part === undefined ? spokenInteger(whole) : `${spokenInteger(whole)}点${digitByDigit(part)}`;
}

const NUMBER = String.raw`(?<![\d.])\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?(?![\d,])|(?<![\d.])\d{1,30}(?:\.\d{1,9})?`;
const TO = '(?:-|—{1,2}|–|－|~|～|至|到)';
/** What is counted two by two (两个), where 2 of a date, an order or a fraction is 二. */
const COUNTED =
  '[个次件名项场份人户家条起批处支台辆部座所间栋套本册篇届天周年倍位组对张块片座宗桩种类]|小时|分钟|公里|万|亿|千|余|多';

const year = (digits: string): string => digitByDigit(digits);
const month = (digits: string): string => spokenInteger(String(Number(digits)));

const date = (_: string, y: string, m: string, d: string | undefined): string =>
  `${year(y)}年${month(m)}月${d === undefined ? '' : `${month(d)}日`}`;

function clock(whole: string, hour: string, minute: string): string {
  if (Number(hour) > 24 || Number(minute) > 59) return whole;
  if (minute === '00') return `${spokenInteger(String(Number(hour)))}点`;
  return `${spokenInteger(String(Number(hour)))}点${minute.startsWith('0') ? '零' : ''}${spokenInteger(String(Number(minute)))}分`;
}

/** A day by its figures: 12·4 十二四, 3·15 三一五. */
const namedDay = (_: string, m: string, d: string): string => spokenInteger(m) + digitByDigit(d);

const percent = (sign: string): string => (sign === '‰' ? '千分之' : '百分之');

/** Forms with figures as a person reads them; the first that fits a stretch takes it. */
const FORMS: readonly [RegExp, (...found: string[]) => string][] = [
  [
    /(?:〔|［|\[|【)(\d{4})(?:〕|］|\]|】)第?(\d{1,6})号/g,
    (_, y = '', n = '') => `${year(y)}，${spokenInteger(n)}号`,
  ],
  [
    /(?<![A-Za-z])(GB|DB|GA|SF)(?:(\/)([TZ]))? {0,2}(\d{1,6})(?:[—–-](\d{4}))?/g,
    (_, kind = '', slash = '', t = '', n = '', y = '') =>
      `${kind}${slash && t} ${digitByDigit(n)}${y && ` ${year(y)}`}`,
  ],
  [/(?<![\d.])((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.])/g, date],
  [
    /(?<![\d.])((?:19|20)\d\d)\.(1[0-2]|0?[1-9])(?![\d.万亿元%％倍])/g,
    (whole, y, m) => date(whole, y ?? '', m ?? '', undefined),
  ],
  [
    new RegExp(`(?<!\\d)((?:19|20)\\d\\d)年?${TO}((?:19|20)\\d\\d)(?=年)`, 'g'),
    (_, from = '', to = '') => `${year(from)}至${year(to)}`,
  ],
  [/(?<![\d.])((?:19|20)\d\d)(?=年)/g, (_, y = '') => year(y)],
  [/(?<!\d)(\d{1,2})[·•](\d{1,2})(?!\d)/g, namedDay],
  [
    /(?<![\d.])(12\.4|3\.15|6\.26|4\.15|11\.9)(?=前后|国家|消费|宪法|宣传|禁毒|全民|消防|[日”])/g,
    (_, day = '') => namedDay(day, ...(day.split('.') as [string, string])),
  ],
  [/(?<![\d.])(\d{1,2})[:：]([0-5]\d)(?![\d:：])/g, clock],
  [
    /(?<![\d.])(\d{1,4})[:：](\d{1,4})(?![\d:：])/g,
    (_, one = '', other = '') => `${spokenInteger(one)}比${spokenInteger(other)}`,
  ],
  [
    new RegExp(`(${NUMBER})([%％‰])?${TO}(${NUMBER})([%％‰])`, 'g'),
    (_, from = '', first = '', to = '', sign = '') =>
      `${percent(sign)}${spokenNumber(from)}至${first === '' ? '' : percent(sign)}${spokenNumber(to)}`,
  ],
  [
    new RegExp(`(${NUMBER})([%％‰])`, 'g'),
    (_, number = '', sign = '') => percent(sign) + spokenNumber(number),
  ],
  [
    /(?<![\d/])(\d{1,4})\/(\d{1,4})(?![\d/])/g,
    (_, part = '', whole = '') => `${spokenInteger(whole)}分之${spokenInteger(part)}`,
  ],
  [
    /(?<!\d)(12345|12348|12315|12309|12388|12389|110|119|120|122)(?=热线|平台|电话|报警|服务|便民|政务|急救|、|”)/g,
    (_, code = '') => digitByDigit(code, code === '12345' ? DIGITS : CODE_DIGITS),
  ],
  [
    new RegExp(`(${NUMBER})${TO}(?=\\d)`, 'g'),
    (_, number = '') => `${number === '2' ? '两' : spokenNumber(number)}至`,
  ],
  [new RegExp(`(?<![第\\d.])2(?=${COUNTED})`, 'g'), () => '两'],
  [new RegExp(NUMBER, 'g'), (number = '') => spokenNumber(number)],
  [/\d/g, (digit = '') => digitByDigit(digit)],
];

const SIGNS: readonly [RegExp, string][] = [
  [/[Ⅰ-Ⅻ]/g, ''],
  [/㎡|m²|平米/g, '平方米'],
  [/km²/g, '平方公里'],
  [/℃/g, '摄氏度'],
  [/[&＆]/g, '和'],
  [/[<＜]/g, '小于'],
  [/[>＞]/g, '大于'],
  [/≤/g, '小于等于'],
  [/≥/g, '大于等于'],
  [/[=＝]/g, '等于'],
  [/(?<=[\p{Script=Han}A-Za-z\d])[+＋](?=[\p{Script=Han}A-Za-z\d“])/gu, '加'],
  [/(?<=元|次|件|个|吨|人)\/(?=\p{Script=Han})/gu, '每'],
  [/(?<=[零一二三四五六七八九十百千万])[×xX](?=[零一二三四五六七八九十百千万])/g, '乘'],
  [/[×]{1,20}/g, '某某'],
  [/—{1,2}|…{1,2}/g, '，'],
  [/[【】〔〕［］[\]{}<>*#_`|\\~]/g, '，'],
];

const FULL_WIDTH = /[０-９．％，：](?=[０-９\d])|[０-９％]/g;
const halfWidth = (sign: string): string =>
  sign === '，' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
/** 1. and （1） in front of a paragraph. */
const NUMBERED = /^(?:[（(](\d{1,3})[)）]|(\d{1,3})[.．、](?!\d))/;
const CIRCLED = /[①-⑳Ⅰ-Ⅻ]/g;

/** The text of a sentence as a person reads it aloud: figures, dates, numbers of papers and signs in words. */
export function spokenText(text: string): string {
  const plain = text
    .replace(FULL_WIDTH, halfWidth)
    .replace(CIRCLED, (sign) =>
      sign >= 'Ⅰ' && sign <= 'Ⅻ' ? String(sign.charCodeAt(0) - 0x215f) : sign.normalize('NFKC'),
    )
    .replace(NUMBERED, (_, inner?: string, bare?: string) => `${spokenInteger(inner ?? bare ?? '')}，`);
  const worded = FORMS.reduce(
    (said, [form, words]) =>
      said.replace(form, (...found: unknown[]) =>
        words(...(found.map((each) => (typeof each === 'string' ? each : '')) as string[])),
      ),
    plain,
  );
  return SIGNS.reduce((said, [sign, words]) => said.replace(sign, words), worded);
}
