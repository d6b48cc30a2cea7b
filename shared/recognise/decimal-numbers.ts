import { hanziNumeral } from '../text/hanzi-numerals.ts';
import { readTypedNumber } from './typed-number.ts';

/** A number in decimals in front of words, as technical papers have: 1.1强化组织领导, 1.2.3 …; never 3.15 or 1.5万件. */
const DECIMAL =
  /^(\d{1,2})[.．](\d{1,2})(?:[.．](\d{1,2}))?[、.．\s]{0,4}(?=[\p{Script=Han}“《])(?![年月日个件名人次万亿元份场家处项起户时点倍百亩吨米号])/u;

interface Decimal {
  part: number;
  section: number;
  /** null for 1.1 */
  item: number | null;
  rest: string;
}

function readDecimal(text: string): Decimal | null {
  const [typed, part, section, item] = DECIMAL.exec(text) ?? [];
  if (typed === undefined) return null;
  return {
    part: Number(part),
    section: Number(section),
    item: item === undefined ? null : Number(item),
    rest: text.slice(typed.length),
  };
}

/** Whether decimals number headings: they count on by one, from 1 in every part. */
function counts(decimals: readonly Decimal[]): boolean {
  let last: Decimal | null = null;
  for (const one of decimals) {
    const isFirst = last === null || one.part > last.part;
    const isUnder = one.item !== null && last?.part === one.part && last.section === one.section;
    const isNext =
      one.item === null && (isFirst ? one.section === 1 : one.section === (last?.section ?? 0) + 1);
    if (isUnder ? one.item !== (last?.item ?? 0) + 1 : !isNext) return false;
    last = one;
  }
  return decimals.filter(({ item }) => item === null).length > 1;
}

/** Lines numbered 1.1 and 1.1.1 throughout as sections and items: （一）, 1. */
export function withUsualDecimals(texts: readonly string[]): string[] {
  // Below （一） and 1. they are of the fourth level, which is text.
  if (texts.some((text) => readTypedNumber(text)?.level === 'section')) return [...texts];
  const decimals = texts.map(readDecimal);
  if (!counts(decimals.filter((one) => one !== null))) return [...texts];
  return texts.map((text, at) => {
    const one = decimals[at];
    if (!one) return text;
    return one.item === null ? `（${hanziNumeral(one.section)}）${one.rest}` : `${one.item}.${one.rest}`;
  });
}
