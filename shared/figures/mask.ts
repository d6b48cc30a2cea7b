import { lettersOf, mayMatch, needsOf } from '../text/must-have.ts';
import { UNIT } from './units.ts';

const HANZI = '[零〇○一二三四五六七八九十百千]';
const YEAR = '(?:19|20)\\d{2}';
const HOTLINE = '12[1-9]\\d{2}|96\\d{3,4}|1(?:10|14|19|20|22)';

/** In place of a number that belongs to a name (三项制度, 12345热线): the name may still say what is counted. */
export const NAME = '■';
/** In place of a date, a document or telephone number: no word of what is counted. */
export const NOISE = '□';

/** What holds digits or numerals and is no figure. Order matters: what is longer goes first. */
const NO_FIGURES: readonly (readonly [typeof NAME | typeof NOISE, RegExp])[] = [
  // titles, quoted names (“三项制度” “1+6+N” “八五”), web and mail addresses
  [NAME, /《[^《》]*》/g],
  [NAME, /“[^“”]{1,24}”|"[^"]{1,24}"/g],
  [NOISE, /(?:https?:\/\/|www\.)[\x21-\x7e]+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+/g],
  // document numbers and telephone numbers
  [
    NOISE,
    new RegExp(
      `[〔［【[(（]\\s{0,8}${YEAR}\\s{0,8}[〕］】\\])）]\\s{0,8}(?:第?\\s{0,8}\\d+\\s{0,8}号)?`,
      'g',
    ),
  ],
  [NOISE, /(?<=[）)〕\]□])\p{Script=Han}{1,2}\d{2,4}(?=\p{Script=Han}{1,4}\d{1,6}号)/gu],
  [NOISE, /(?<!\d)第?\s?\d{1,9}\s?[号號]/g],
  // those born in the eighties; roads
  [NAME, /(?<!\d)[0-9]0后|(?<!\d)[5-9]5后/g],
  [NAME, /(?<!\d)\d{2,3}(?=[国省县乡]道)|(?<=[国省县乡]道\s?)\d{2,3}(?=线|沿线|段)/g],
  [NAME, new RegExp(`${HANZI}{1,3}次(?=(?:、${HANZI}{1,3}次){0,6}(?:全会|全体会议))`, 'g')],
  [NOISE, /(?<![\d.])(?:1[0-2]|[1-9])[.．](?:[12]\d|3[01]|[1-9])(?=、\d{1,2}[.．]\d{1,2}(?!\d)|等(?!\d))/g],
  [NOISE, /0\d{2,3}[-－—]\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?=\d)(?<=电话[^，。；]{0,4})\d[\d-]{6,}/g],
  // dates, years, times of day
  [NOISE, new RegExp(`${YEAR}\\s{0,8}年?\\s{0,8}[—–\\-－~～至到]{1,4}\\s{0,8}${YEAR}\\s{0,8}年?度?`, 'g')],
  [NOISE, new RegExp(`${YEAR}\\s{0,8}[-./]\\s{0,8}\\d{1,2}(?:\\s{0,8}[-./]\\s{0,8}\\d{1,2})?(?!\\d)`, 'g')],
  [NOISE, new RegExp(`(?<!\\d)${YEAR}\\s{0,8}(?:年度?|度)`, 'g')],
  [NOISE, new RegExp(`(?<!\\d|\\d[.,，])${YEAR}(?!\\s?${UNIT}|[\\d余多万]|[.,，]\\d)`, 'g')],
  [NOISE, /[零〇○一二三四五六七八九]{4}年/g],
  [
    NOISE,
    /\d{1,2}(?:月?[—–\-－~～至到]\d{1,2})?\s?月(?:份(?=\p{Script=Han})|\s?\d{1,2}\s?日)?(?:[—–\-－~～至到、]+\d{1,2}日)?/gu,
  ],
  [NOISE, /(?<=每\s?(?:个)?月)\s?(?:的)?\d{1,2}日/g],
  [NOISE, new RegExp(`${HANZI}{1,3}(?:月?[至到]${HANZI}{1,3})?月(?:${HANZI}{1,3}日)?`, 'g')],
  [NOISE, /\d{1,2}[:：]\d{2}|\d{1,2}时(?:\d{1,2}分)?(?!长)/g],
  // days named by their date: 12·4, 3.15消费者权益日
  [NOISE, /\d{1,2}[·•・‧]\d{1,2}/g],
  [NOISE, /\d{1,2}[.．]\d{1,2}(?=(?:国家|国际|消费者|全民|世界|全国|禁毒|宪法|宣传))/g],
  // ordinals, plenums, plans of so many years, sayings
  [NAME, new RegExp(`第(?:\\d+|${HANZI}+)`, 'g')],
  [NAME, new RegExp(`(?=${HANZI})(?<=届\\p{Script=Han}{0,4}?)${HANZI}{1,2}次`, 'gu')],
  [NAME, /\d{1,2}年(?=来|以来|行动|规划|计划)|[跑查进][一1]次/g],
  [NOISE, /(?<!历时|用时|任职|工作|达)近\d{1,2}年(?=的?\p{Script=Han}{2})/gu],
  // what is counted has been there for so long: 化解5年以上信访积案4件
  [NAME, /(?<!连续)(?<!\d)\d{1,2}年以[上下](?=的?\p{Script=Han}{2,10}\d)/gu],
  // people by their age: 其中35岁以下41人
  [NAME, /(?<!\d)\d{1,2}周?岁及?以[上下](?=的?\p{Script=Han}{0,8}\d{1,6}[人名位])/gu],
  // formulas, model names, ratios, round the clock
  [NAME, /(?<!\d)\d+(?:[+＋×][\dA-Za-z]+)+(?:小时)?/g],
  [NAME, /(?<!\d)24小时/g],
  [NAME, /(?<![A-Za-z])[A-Za-z]+[-/]?(?!\d{1,9}(?:[.．]\d|[余多万]))\d[\d\-/]*|(?<!\d)\d+[A-Za-z]+/g],
  [NAME, /(?<!\d)\d+\/\d+/g],
  [NAME, /(?<!\d)\d{1,4}\s?∶\s?\d{1,4}|(?<=比(?:例|率|值)?[为达约]{0,2})\d{1,4}[:：]\d{1,4}/g],
  // three rates that are all 100%
  [NAME, /[双两三四五六七]个(?=100[%％])/g],
  // hotlines, unless they are counted: 119件
  [NAME, new RegExp(`(?<!\\d|\\d[.,，])(?:${HOTLINE})(?!\\s?${UNIT}|[\\d余多万]|[.,，]\\d)`, 'g')],
  [
    NAME,
    new RegExp(`(?<!\\d|\\d[.,，])\\d{3,6}(?!\\s?${UNIT}|\\d)(?=\\p{Script=Han}{0,8}(?:热线|专线))`, 'gu'),
  ],
  // numbers of tables and annexes, of a list, and in the first cell of a row
  [NOISE, new RegExp(`(?<=附件|[表图])\\s?\\d{1,2}(?!\\s?${UNIT}|\\d|[余多万]|[.,，]\\d)`, 'g')],
  [NOISE, /\d{1,3}(?=\u3000)(?<=^\s{0,8}\d{1,3})/gm],
  [NOISE, /\d{1,2}[.．、](?=\D)(?<=(?:^|[。；;：:\n])\s{0,8}\d{1,2}.)/gm],
  [NOISE, /[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]/g],
];

const toHalfWidth = (text: string): string => text.replace(/[０-９％]/g, (mark) => mark.normalize('NFKC'));

/** The text at its own length with every number that is no figure blanked out by `NAME` or `NOISE`, and digits of one width. */
export function maskNoFigures(text: string): string {
  const plain = toHalfWidth(text);
  const letters = lettersOf(plain + NAME + NOISE);
  let masked = plain;
  // those which a text has no letters for are not run: masking adds no other letters
  for (const [mark, pattern] of NO_FIGURES)
    if (mayMatch(letters, needsOf(pattern)))
      masked = masked.replace(pattern, (found) => mark.repeat(found.length));
  return masked;
}
