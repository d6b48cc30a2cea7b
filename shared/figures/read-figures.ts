import { hanziValue } from '../text/hanzi-numerals.ts';
import { arabicValue, THOUSANDS_BLANKS } from '../text/number-value.ts';
import { Brackets } from './brackets.ts';
import { changeOf, REACHING, withoutChange } from './change.ts';
import { countedBy, isComeIn } from './counted.ts';
import { maskNoFigures, NOISE } from './mask.ts';
import { COUNTING_UNIT, PHRASING_UNIT, plainUnit, UNIT } from './units.ts';

/**
 * A number with its unit and what it counts. `text` is as typed, with qualifier and unit: 近1.2万人次. `time` tells a
 * number of the year reported on from one it is held against: 由去年的41名增加到58名, 由5天缩短到2天.
 */
export interface Figure {
  at: number;
  length: number;
  text: string;
  value: number;
  unit: string;
  qualifier: string;
  counts: string;
  time: 'now' | 'last-year' | 'before';
}

const BEFORE =
  '(?<before>不少于|不低于|不超过|不多于|不足|至少|最多|超过|突破|将近|接近|大约|(?<![商赶反农高])超|逾(?!期)|(?<![最附新远临邻靠就亲])近|' +
  '(?<![签条预节违公合立制履民契毁租邀集俭简续守践盟誓解]|(?<!损)失)约|(?<![人次件户总])数(?=[十百千万](?!分))|几(?=[十百千万])|(?<!以)上(?=[百千万](?!分)))?';
const AFTER = '(?<after>以上|以下|以内|左右|上下)?';
const NUMBER = '[0-9]+(?:[,，][0-9]{3}(?![0-9]))*(?:[.．][0-9]+)?';
/** Thousands set apart by blanks: 8 763件; without a unit behind them they may be two numbers. */
const SPACED = `[0-9]{1,3}(?:[${THOUSANDS_BLANKS}][0-9]{3}){1,3}(?=[余多]?[万亿]?(?:${UNIT}))`;
const HANZI = '[零〇一二两三四五六七八九十百千万亿]{1,15}';

const ARABIC = `(?<number>${SPACED}|${NUMBER})(?<scale>万亿|[亿万千]|百(?!分))?(?<inner>[余多来])?(?<more>(?<=[余多来])[万亿])?(?:[ \\u00a0]?(?<unit>${UNIT}))?`;
const COUNTED = `(?<![第初])(?<hanzi>${HANZI})(?<inner2>[余多来几])?(?<more2>(?<=[余多])[万亿])?(?<unit2>${COUNTING_UNIT}|${PHRASING_UNIT})`;
const PER_CENT = '(?<base>[百千])分之(?<share>[零一二三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)';
const HALF = '(?<half>一半)';

/** What a figure may begin with: most places of a text are passed by for it. */
const BEGINS = '(?=[0-9零〇一二两三四五六七八九十百千万亿不至最超突将接大逾近约数几上])';

const FIGURE = new RegExp(`${BEGINS}${BEFORE}(?:${PER_CENT}|${HALF}|${ARABIC}|${COUNTED})${AFTER}`, 'gu');
const RANGE = new RegExp(`^[—–\\-－~～至到]+${NUMBER}[余多]?(${UNIT})`);
const PHRASING_ONLY = new RegExp(`^${PHRASING_UNIT}$`);
const LAST_YEAR = /(?:去年|上年)(?:同期)?[的为是]?\s*$/;
const BEFORE_CHANGE = new RegExp(`^\\s*${REACHING}`);
/** Without one of these no text has a figure. */
const NUMERAL = /[0-9０-９零〇一二两三四五六七八九十百千万亿]/;
const STOP = /[。；！？\n]/;

function shareValue(share: string): number {
  const [whole = '', decimals = ''] = share.split('点');
  return Number(`${hanziValue(whole)}.${[...decimals].map(hanziValue).join('')}`);
}

/** 一件事, 三项制度, 千家万户: a hanzi numeral that counts nothing. */
function isSetPhrase(hanzi: string, unit: string, qualified: boolean, next: string): boolean {
  const isNounNext = /\p{Script=Han}/u.test(next);
  if (/^[百千万亿]/.test(hanzi)) return !qualified;
  if (hanzi === '一' || (hanzi.length === 1 && PHRASING_ONLY.test(unit))) return isNounNext;
  return false;
}

type Amount = Pick<Figure, 'value' | 'unit'>;

/** 三成 are 30 %, 1个半月 is one and a half. */
function toAmount(value: number, unit: string): Amount {
  if (unit === '成') return { value: value * 10, unit: '%' };
  return { value: unit.includes('半') ? value + 0.5 : value, unit: plainUnit(unit) };
}

function readMatch({ groups = {} }: RegExpExecArray, next: string): Amount | null {
  const { before, number, scale = '', more = '', unit, base, share, half } = groups;
  if (share) return { value: shareValue(share), unit: base === '百' ? '%' : '‰' };
  if (half) return { value: 50, unit: '%' };
  if (number) return toAmount(arabicValue(number, scale + more), unit ?? RANGE.exec(next)?.[1] ?? '');
  const { hanzi, inner2, more2 = '', unit2 } = groups;
  if (!hanzi || !unit2 || isSetPhrase(hanzi, unit2, Boolean(before ?? inner2), next.charAt(0))) return null;
  const value = hanziValue(hanzi);
  return Number.isNaN(value) ? null : toAmount(arabicValue(String(value), more2), unit2);
}

function timeOf(before: string, after: string): Figure['time'] {
  if (LAST_YEAR.test(before)) return 'last-year';
  return BEFORE_CHANGE.test(after) ? 'before' : 'now';
}

/** Without it no list is told in turn; the list itself is looked for at every place of a text. */
const EACH_OF = /(?:分别\p{Script=Han}{0,4}|各(?:为|是|达到?|有)?)$/u;
const LIST = /([^，。；：！？,;:]{1,60}?)(?:分别\p{Script=Han}{0,4}|各(?:为|是|达到?|有)?)$/u;
/** Tells in turn how the figures in front changed: 办案9起，罚款2万元，同比分别下降18%和31%. */
const EACH_BEFORE = /^[，,（(]?(?:均?(?:同比|环比|[较比]\p{Script=Han}{0,6}))?分别\p{Script=Han}{2,3}$/u;
const NEXT_IN_TURN = new RegExp(`^[、和及与]${NUMBER}(?:${UNIT})`);

/** How many figures follow one another, the first of which stands before the text; more than `most` are not counted. */
function inTurn(after: string, most: number): number {
  let [count, rest] = [1, after];
  for (let next = NEXT_IN_TURN.exec(rest); next && count <= most; next = NEXT_IN_TURN.exec(rest)) {
    count += 1;
    rest = rest.slice(next[0].length);
  }
  return count;
}

/**
 * The names that the numbers behind 分别 go with in turn: 办结率和满意率分别为100%、98.2%; null where there are none.
 * @param figures those before, the last `told` of which are of the same sentence
 */
function namesIn(between: string, after: string, figures: readonly Figure[], told: number): string[] | null {
  if (!EACH_OF.test(between)) return null;
  const verb = changeOf(between)?.verb ?? '';
  const list = LIST.exec(between)?.[1] ?? '';
  const names = list
    .replace(/均?(?:[同环]比|[较比](?:去年|上年)(?:同期)?)$/, '')
    .replace(/”(?=“)/g, '、')
    .replace(/[“”]/g, '')
    .split(/[、和及与]/)
    .filter((name) => name !== '');
  const numbers = inTurn(after, told);
  const isTold = numbers > 1 && numbers <= told && verb !== '' && EACH_BEFORE.test(between);
  const named = isTold ? figures.slice(-numbers).map(({ counts }) => counts) : names;
  return named.length > 1 ? named.map((name) => name + verb) : null;
}

/** The text with `NOISE` for what is no word of it; names keep their numbers. */
function readable(text: string, masked: string): string {
  let words = '';
  let end = 0;
  for (let at = masked.indexOf(NOISE); at >= 0; at = masked.indexOf(NOISE, end)) {
    words += text.slice(end, at) + NOISE;
    end = at + 1;
  }
  return words + text.slice(end);
}

/**
 * The figures of a text in order: Arabic and hanzi numbers with unit, qualifier and what they count. Years, dates,
 * document and telephone numbers, titles, ordinals, list numbers and set phrases (三项制度) are no figures.
 */
export function readFigures(text: string): Figure[] {
  if (!NUMERAL.test(text)) return [];
  const masked = maskNoFigures(text);
  const words = readable(text, masked);
  const figures: Figure[] = [];
  let end = 0;
  let topic = '';
  const cameIn = new Map<string, string>();
  let sentence = 0;
  let names: readonly string[] = [];
  let turn = 0;
  // of a range's second end the words before the first; else the verb that passed over what only says whose it is
  let front = { words: '', isWhole: false };
  const brackets = new Brackets();
  FIGURE.lastIndex = 0;
  for (let match = FIGURE.exec(masked); match; match = FIGURE.exec(masked)) {
    const next = match.index + match[0].length;
    const read = readMatch(match, masked.slice(next));
    if (!read) continue;
    const between = front.isWhole
      ? front.words
      : front.words + brackets.around(words.slice(end, match.index));
    const range = RANGE.exec(masked.slice(next))?.[0].length ?? 0;
    const after = words.slice(next + range);
    if (STOP.test(between)) {
      [topic, sentence] = ['', figures.length];
      cameIn.clear();
    }
    const told = countedBy(between, read.unit, after, { topic, cameIn: cameIn.get(read.unit) });
    const named = namesIn(between, after, figures, figures.length - sentence);
    if (named) [names, turn] = [named, 0];
    else if (/^[、和及与]$/.test(between)) turn += 1;
    else names = [];
    const isNextTo = words.slice(end, match.index) === '' && told.isCarried === true;
    const counts = names[turn] ?? (isNextTo ? figures.at(-1)?.counts : undefined) ?? told.counts;
    const isOfTopic = told.isCarried === true || counts.startsWith(topic) || counts.endsWith(topic);
    if (topic === '' || !(isOfTopic || brackets.isInside)) topic = withoutChange(counts);
    if (isComeIn(counts)) cameIn.set(read.unit, counts);
    const { before, inner, inner2, after: bound } = match.groups ?? {};
    figures.push({
      at: match.index,
      length: match[0].length,
      text: text.slice(match.index, next),
      ...read,
      qualifier: before ?? inner ?? inner2 ?? bound ?? '',
      counts,
      time: timeOf(between, words.slice(next)),
    });
    front = range > 0 ? { words: between, isWhole: true } : { words: told.verb ?? '', isWhole: false };
    end = next + (range > 0 ? 0 : told.length);
  }
  return figures;
}
