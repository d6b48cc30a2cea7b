import { countedBy } from './counted.ts';
import { maskNoFigures } from './mask.ts';
import { arabicValue, hanziValue } from './number-value.ts';
import { COUNTING_UNIT, PHRASING_UNIT, plainUnit, UNIT } from './units.ts';

/** A number with its unit and what it counts. `text` is as typed, with qualifier and unit: 近1.2万人次. */
export interface Figure {
  at: number;
  length: number;
  text: string;
  value: number;
  unit: string;
  qualifier: string;
  counts: string;
}

const BEFORE =
  '(?<before>不少于|不低于|不超过|不多于|不足|至少|最多|超过|突破|将近|接近|大约|超|逾|(?<![最附新远临])近|(?<![签条预节违公合立制失履])约)?';
const AFTER = '(?<after>以上|以下|以内|左右|上下)?';
const NUMBER = '[0-9]+(?:[,，][0-9]{3}(?![0-9]))*(?:[.．][0-9]+)?';
const HANZI = '[零〇一二两三四五六七八九十百千万亿]+';

const ARABIC = `(?<number>${NUMBER})(?<scale>万亿|[亿万千]|百(?!分))?(?<inner>[余多来])?(?<unit>${UNIT})?`;
const COUNTED = `(?<![第初])(?<hanzi>${HANZI})(?<inner2>[余多来])?(?<unit2>${COUNTING_UNIT}|${PHRASING_UNIT})`;
const PER_CENT = '(?<base>[百千])分之(?<share>[零一二三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)';

const FIGURE = new RegExp(`${BEFORE}(?:${PER_CENT}|${ARABIC}|${COUNTED})${AFTER}`, 'gu');
const RANGE = new RegExp(`^[—–\\-－~～至到]+${NUMBER}[余多]?(${UNIT})`);
const PHRASING_ONLY = new RegExp(`^${PHRASING_UNIT}$`);

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

function readMatch(match: RegExpExecArray, next: string): Pick<Figure, 'value' | 'unit'> | null {
  const { before, number, scale, unit, hanzi, unit2, base, share } = match.groups ?? {};
  if (share) return { value: shareValue(share), unit: base === '百' ? '%' : '‰' };
  if (number) return { value: arabicValue(number, scale ?? ''), unit: unit ?? RANGE.exec(next)?.[1] ?? '' };
  if (!hanzi || !unit2 || isSetPhrase(hanzi, unit2, Boolean(before), next.charAt(0))) return null;
  const value = hanziValue(hanzi);
  return Number.isNaN(value) ? null : { value, unit: unit2 };
}

/**
 * The figures of a text in order: Arabic and hanzi numbers with unit, qualifier and what they count. Years, dates,
 * document and telephone numbers, titles, ordinals, list numbers and set phrases (三项制度) are no figures.
 */
export function readFigures(text: string): Figure[] {
  const masked = maskNoFigures(text);
  const figures: Figure[] = [];
  for (const match of masked.matchAll(FIGURE)) {
    const end = match.index + match[0].length;
    const read = readMatch(match, masked.slice(end));
    if (!read) continue;
    const last = figures.at(-1);
    const lastEnd = last ? last.at + last.length : 0;
    const between = text.slice(lastEnd, match.index);
    const { before, inner, inner2, after } = match.groups ?? {};
    const counts = countedBy(between, read.unit, text.slice(end));
    figures.push({
      at: match.index,
      length: match[0].length,
      text: text.slice(match.index, end),
      value: read.value,
      unit: plainUnit(read.unit),
      qualifier: before ?? inner ?? inner2 ?? after ?? '',
      counts: counts === '' && !/[。；！？\n]/.test(between) ? (last?.counts ?? '') : counts,
    });
  }
  return figures;
}
