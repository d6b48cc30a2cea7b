const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'][at] ?? sign]),
);
const LONGEST = 4;

/** What stands above the line, so that 10 with a raised 4 is no 104: as raised signs where there are such, else as it is. */
export function raised(text: string): string {
  const signs = [...text.trim()];
  if (signs.length > LONGEST || !/\d|^n$/.test(text)) return text;
  return signs.every((sign) => RAISED.has(sign)) ? signs.map((sign) => RAISED.get(sign)).join('') : text;
}

/** A raised number, a stroke and a number: 3 raised / 4 lowered is three quarters, and no cube; behind 10 or m it is one. */
const STROKED = /(?<![A-Za-z\d⁰¹²³⁴⁵⁶⁷⁸⁹])[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?=[/⁄∕][\d₀-₉])|(?<=[⁰¹²³⁴⁵⁶⁷⁸⁹\d][/⁄∕])[₀-₉]+/g;

/** A line with fractions set high and low as they read on one line: ³/4 as 3/4. */
export const levelFractions = (text: string): string =>
  text.replace(STROKED, (digits) => digits.normalize('NFKC')).replace(/(?<=\d)[⁄∕](?=\d)/g, '/');

/** From so many half points on a raised position is seen as an exponent's. */
export const LIFTED = 4;

/** A power: its exponent raised, or behind ^ where there are no raised signs for it. */
export function power(base: string, exponent: string): string {
  const above = raised(exponent);
  return above === exponent ? `${base}^${exponent.length > 1 ? `(${exponent})` : exponent}` : base + above;
}

/** A fraction on one line: 3/4, (a+b)/c. */
export function fraction(above: string, below: string): string {
  const part = (text: string): string => (/^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`);
  return `${part(above)}/${part(below)}`;
}
