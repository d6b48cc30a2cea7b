import { isSameUnit, plainUnit } from '../figures/units.ts';
import { hanziValue } from '../text/hanzi-numerals.ts';
import type { CollectRow } from './collect-row.ts';
import { movedPoint } from './decimals.ts';
import { powerOf } from './figure-shape.ts';

/** Why what stands in a cell cannot be taken without being looked at; collect-words.ts holds a sentence for each. */
export type Unclear =
  | 'none'
  | 'several'
  | 'words'
  | 'negative'
  | 'other-unit'
  | 'scale'
  | 'share'
  | 'fraction'
  | 'decimals'
  | 'qualifier'
  | 'hanzi'
  | 'raised'
  | 'lines'
  | 'gap'
  | 'formula'
  | 'unseen'
  | 'long'
  | 'date'
  | 'no-value'
  | 'error'
  | 'merged'
  | 'truth';

/**
 * What a cell says for its row: a number in the row's own unit with the word that makes it no exact one (约, 近, 余, 以上),
 * words for a gap, or why it is not clear.
 */
export type Reading =
  | { kind: 'number'; number: string; before: string; inner: string; after: string }
  | { kind: 'words'; words: string }
  | { kind: 'unclear'; why: Unclear };

const unclear = (why: Unclear): Reading => ({ kind: 'unclear', why });

const NONE =
  /^(?:无|没有|暂无|无数据|没有数据|未发生|未开展|无此项|不涉及|空|[-—–－―_/／\\]+|n\/?a|none|nil|x|×)[。.]?$/i;
const BEFORE =
  '(?<before>大约|约|将近|接近|近|超过|超|突破|逾|不少于|不低于|不超过|不多于|不足|至少|最多|合计|共计|共|计|达到?|为)?';
const NUMBER = '[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?';
const HANZI = '[零〇一二两三四五六七八九十百千万亿]+';
const SIMPLE = new RegExp(
  `^${BEFORE}(?:(?<number>${NUMBER})(?<inner>[余多来])?(?<scale>万亿|[亿万千百])?(?<inner2>[余多])?|(?<hanzi>${HANZI})(?<inner3>[余多])?)` +
    '(?<unit>[^0-9]{0,12}?)(?<after>以上|左右|上下|以内|以下|多|余)?$',
  'u',
);
const SHARE =
  /^百分之(?:(?<digits>[0-9]+(?:\.[0-9]+)?)|(?<whole>[零〇一二两三四五六七八九十百]+)(?:点(?<decimals>[零〇一二三四五六七八九]+))?)$/;
/** Said before a number and no part of it. */
const SUM = /^(?:合计|共计|共|计|达到?|为)$/;
const MOST_DECIMALS = 4;
const MOST_DIGITS = 15;
/** So many times more or less than last year is another scale, not another year. */
const OTHER_SCALE = 300;
/** What is measured may have decimals where last year had none; what is counted has none. */
const MEASURED =
  /^(?:[%‰元亩吨分天年倍米]|.*百分点|公顷|公里|平方米|平方公里|立方米|厘米|公斤|千克|个?小时|分钟|个月|个?工作日)$/;

/** ①, ² or ½, which one width makes a digit of the number beside it: 15① is no 151. ㎡ is a unit. */
const isRaised = (sign: string): boolean =>
  /[\p{No}\p{So}]/u.test(sign) && /^\(?[0-9]/.test(sign.normalize('NFKC'));

/** One width, no blanks but those between digits, no mark at the end. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .trim()
    .replace(/[。.;；,、]+$/, '')
    .replace(/(?<!\d)\s+|\s+(?!\d)/g, '');

const digitOf = (sign: string): number =>
  '零一二三四五六七八九'.indexOf(sign.replace('〇', '零').replace('两', '二'));

function shareNumber(text: string): string | null {
  const { digits, whole, decimals = '' } = SHARE.exec(text)?.groups ?? {};
  if (digits !== undefined) return digits;
  if (whole === undefined) return null;
  const value = hanziValue(whole);
  if (Number.isNaN(value)) return null;
  return decimals === '' ? String(value) : `${value}.${[...decimals].map(digitOf).join('')}`;
}

/** The scale that a row's number is told in, and the unit behind it: 万 and 人次. */
function unitOf({ unit }: CollectRow): { power: number; unit: string } {
  const scale = /^(?:万亿|[亿万]|[千百](?![克米分]))/.exec(unit)?.[0] ?? '';
  return { power: powerOf(scale) ?? 0, unit: unit.slice(scale.length) };
}

const isUnit = (typed: string, unit: string): boolean =>
  isSameUnit(plainUnit(typed.replace(/^\((.*)\)$/, '$1')), unit);

/** Last year's number of a row, null where it is none in digits. */
const lastNumber = ({ last }: CollectRow): number | null => {
  const digits = /[0-9][0-9,]*(?:\.[0-9]+)?/.exec(last.normalize('NFKC'))?.[0];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
};

const isOtherScale = (value: number, last: number): boolean =>
  value > 0 && last > 0 && (value / last >= OTHER_SCALE || last / value >= OTHER_SCALE);

function isCounted(row: CollectRow): boolean {
  const { power, unit } = unitOf(row);
  return power === 0 && unit !== '' && !MEASURED.test(unit);
}

/** Whether a number can be what is counted so; null where nothing speaks against it. */
function doubt(number: string, row: CollectRow, isScaleTyped: boolean, isUnitTyped: boolean): Unclear | null {
  const last = lastNumber(row);
  const { power, unit } = unitOf(row);
  const value = Number(number);
  const decimals = number.split('.')[1] ?? '';
  const isUnitKnown = power > 0 ? isScaleTyped : isScaleTyped || isUnitTyped;
  if (number.replace('.', '').length > MOST_DIGITS) return 'long';
  if (decimals.length > MOST_DECIMALS && !isScaleTyped) return 'decimals';
  if (unit === '%') {
    if (value > 100 && (last === null || last <= 100)) return 'share';
    if (!isUnitTyped && value > 0 && value <= 1 && last !== null && last > 1) return 'share';
  }
  if (!isUnitKnown && last !== null && isOtherScale(value, last)) return 'scale';
  if (isCounted(row) && decimals !== '' && !/\d\.\d/.test(row.last)) return 'fraction';
  return null;
}

/** A hanzi numeral in digits; null for what is none, and for 三千五, which is 3500 to some. */
function hanziDigits(hanzi: string): string | null {
  const value = /^[百千万亿]|[百千万亿][一二两三四五六七八九]$/.test(hanzi) ? Number.NaN : hanziValue(hanzi);
  return Number.isNaN(value) ? null : String(value);
}

function readNumber(typed: string, row: CollectRow): Reading {
  if ([...typed].some(isRaised)) return unclear('raised');
  const text = plain(typed);
  if (/^-\s*\d/.test(text)) return unclear('negative');
  const share = row.unit === '%' ? shareNumber(text) : null;
  const match = share === null ? SIMPLE.exec(text) : null;
  if (share === null && !match?.groups) return unclear(/\d\D+\d|\d\s+\d/.test(text) ? 'several' : 'words');
  const groups = match?.groups ?? {};
  const { before = '', scale = '', unit: typedUnit = '', after = '', hanzi } = groups;
  const own = unitOf(row);
  if (typedUnit !== '' && !isUnit(typedUnit, own.unit)) return unclear('other-unit');
  const counted =
    share ?? (hanzi === undefined ? (groups.number ?? '').replaceAll(',', '') : hanziDigits(hanzi));
  if (counted === null) return unclear('hanzi');
  const isScaleTyped = scale !== '' || hanzi !== undefined || (typedUnit !== '' && own.power > 0);
  const power = powerOf(scale) ?? 0;
  const told = movedPoint(counted.replace(/^0+(?=\d)/, ''), isScaleTyped ? power - own.power : 0);
  // 16.0 cases are 16.
  const number = isCounted(row) ? told.replace(/\.0{1,15}$/, '') : told;
  const why = doubt(number, row, isScaleTyped, typedUnit !== '' || share !== null);
  if (why !== null) return unclear(why);
  const inner = groups.inner ?? groups.inner2 ?? groups.inner3 ?? (/^[余多]$/.test(after) ? after : '');
  return {
    kind: 'number',
    number,
    before: SUM.test(before) ? '' : before,
    inner,
    after: /^[余多]$/.test(after) ? '' : after,
  };
}

function readWords(typed: string): Reading {
  const words = typed.trim();
  if (/[\r\n]/.test(words)) return unclear('lines');
  if (/^[=＝@＠]|^[+-][a-z(]/i.test(words)) return unclear('formula');
  if (/[\p{Cc}\p{Cf}\p{Co}]/u.test(words)) return unclear('unseen');
  return words.includes('【待补') ? unclear('gap') : { kind: 'words', words };
}

/**
 * What a cell says for a row. Digits of either width, thousands, 万 and 亿 against the row's unit, a unit of the same
 * kind, 约 and 余, hanzi numerals and 百分之… are read; whatever else may mean is not guessed at.
 * @param typed as the cell shows it, not blank
 */
export function readValue(typed: string, row: CollectRow): Reading {
  if (NONE.test(typed.normalize('NFKC').trim())) return unclear('none');
  return row.kind === 'gap' ? readWords(typed) : readNumber(typed, row);
}
