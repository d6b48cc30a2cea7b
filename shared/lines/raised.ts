const SIGNS = '0123456789+-−－–()n';
const RAISED: ReadonlyMap<string, string> = new Map(
  [...SIGNS].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁻⁽⁾ⁿ'][at] ?? sign]),
);
const LOWERED: ReadonlyMap<string, string> = new Map(
  [...SIGNS].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₋₋₍₎ₙ'][at] ?? sign]),
);
const LONGEST = 4;

/**
 * Marks that wait for their line, since what stands before says how they are read: in front of a fraction of a formula,
 * of a raised text that has no raised signs, and of a lowered text. Noncharacters, which no text has.
 */
const FRACTION_HERE = '\uFDD0';
const RAISED_HERE = '\uFDD1';
const LOWERED_HERE = '\uFDD2';

const inRaisedSigns = (text: string): string => [...text].map((sign) => RAISED.get(sign) ?? sign).join('');

/** The same in raised or lowered signs; null where not all of it has such, or where so much is no exponent. */
function inSigns(text: string, signsOf: ReadonlyMap<string, string>): string | null {
  const signs = [...text.trim().normalize('NFKC')];
  if (signs.length > LONGEST || !signs.some((sign) => /[\dn]/.test(sign))) return null;
  return signs.every((sign) => signsOf.has(sign))
    ? signs.map((sign) => signsOf.get(sign) ?? sign).join('')
    : null;
}

const raisedSigns = (text: string): string | null => inSigns(text, RAISED);

/**
 * What stands above the line, so that 10 with a raised 4 is no 104: as raised signs where there are such. A number that
 * has none, 2.5 or 4人, is told from one before it when its line is levelled.
 */
export const raised = (text: string): string =>
  raisedSigns(text) ?? (/^\s*[-+−－–]?\p{Nd}/u.test(text) ? RAISED_HERE + text : text);

/**
 * What stands below the line: CO₂, and 10 with a lowered 2 is no 102. It is an index where it stands behind a letter, a
 * number or a bracket; behind hanzi a number that is only set lower stays one.
 */
export function lowered(text: string): string {
  const signs = inSigns(text, LOWERED);
  if (signs !== null) return LOWERED_HERE + signs;
  return /^\s*\p{Nd}/u.test(text) ? LOWERED_HERE + text : text;
}

/** A raised number, a stroke and a number: 3 raised / 4 lowered is three quarters, and no cube; behind 10 or m it is one. */
const STROKED = /(?<![A-Za-z\d⁰¹²³⁴⁵⁶⁷⁸⁹])[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?=[/⁄∕][\d₀-₉])|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹\d][/⁄∕])[₀-₉]+/g;
/** 2.5 raised in three pieces. */
const RAISED_POINT = /(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\.([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g;
const MINUS_BELOW = /(?<=\d)[-−－–](?=[⁰¹²³⁴⁵⁶⁷⁸⁹])/g;
const AFTER_NUMBER = /(?<=[A-Za-z\p{Nd}])\uFDD1\s*([-+−－–]?)(\p{Nd}+(?:[./]\p{Nd}+)*)/gu;

function exponent(sign: string, number: string): string {
  const plain = number.normalize('NFKC');
  if (/^\d+$/.test(plain)) return inRaisedSigns(sign + plain);
  return sign === '' && !plain.includes('/') ? `^${plain}` : `^(${sign}${plain})`;
}

const INDICES = /([A-Za-z\p{Nd})）\]\u2070-\u207F¹²³]?)((?:\uFDD2[₀-₎ₙ]+)+)/gu;
const OTHER_INDEX = /(\p{Nd}?)\uFDD2/gu;

/** Indices in lowered signs, or behind _ where they have none and would run into the number before. */
const withIndices = (text: string): string =>
  text
    .replace(INDICES, (_, base: string, indices: string) => {
      const signs = indices.replaceAll(LOWERED_HERE, '');
      return base + (base === '' ? signs.normalize('NFKC') : signs);
    })
    .replace(OTHER_INDEX, (_, base: string) => base && `${base}_`);

const withMarks = (text: string): string =>
  (text.includes(LOWERED_HERE) ? withIndices(text) : text)
    .replace(AFTER_NUMBER, (_, sign: string, number: string) => exponent(sign, number))
    .replace(/(?<=\p{Nd})\uFDD0(?=\d+\/\d)/gu, '又')
    .replace(/[\uFDD0\uFDD1]/g, '');

/**
 * A line with numbers set high and low as they read on one line, none of them run into its neighbour: ³/4 as 3/4,
 * 1 and three quarters as 1又3/4, 10 with a raised 2.5 as 10^2.5.
 */
export const levelNumbers = (text: string): string =>
  withMarks(text)
    .replace(STROKED, (digits) => digits.normalize('NFKC'))
    .replace(/(?<=\d)[⁄∕](?=\d)/g, '/')
    .replace(
      RAISED_POINT,
      (_, whole: string, part: string) => `^${whole.normalize('NFKC')}.${part.normalize('NFKC')}`,
    )
    .replace(MINUS_BELOW, '⁻');

/** From so many half points on a raised position is seen as an exponent's. */
export const LIFTED = 4;

/** A power: its exponent raised, or behind ^ where there are no raised signs for it. */
export const power = (base: string, above: string): string =>
  base + (above === '' ? '' : (raisedSigns(above) ?? `^${above.length > 1 ? `(${above})` : above}`));

/** A text with an index: its sign lowered, or behind _ where there are no lowered signs for it; PM2.5 as everybody writes it. */
export function indexed(base: string, below: string): string {
  if (/\p{L}$/u.test(base) && /^\d+\.\d+$/.test(below)) return base + lowered(below);
  return (
    base + (inSigns(below, LOWERED) ?? (below === '' ? '' : `_${below.length > 1 ? `(${below})` : below}`))
  );
}

/** A fraction on one line: 3/4, (a+b)/c. */
export function fraction(above: string, below: string): string {
  const part = (text: string): string => (/^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`);
  return `${FRACTION_HERE}${part(above)}/${part(below)}`;
}
