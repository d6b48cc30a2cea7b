const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit of an 居民身份证 number (GB 11643—1999, 6.1). */
export function hasIdentityCheck(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number.charAt(at)), 0);
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

/** Luhn's check digit, as bank cards have it (ISO/IEC 7812-1, annex B). */
export function hasCardCheck(number: string): boolean {
  const sum = [...number].reverse().reduce((total, mark, at) => {
    const value = Number(mark) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The first two digits of 居民身份证: the provinces (GB/T 2260). */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const BIRTH = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Whether 18 or 15 digits are built as an 居民身份证 number is: a province, and a day of birth. */
export const isIdentityForm = (number: string): boolean =>
  PROVINCE.test(number) &&
  BIRTH.test(number.length === 15 ? `19${number.slice(6, 12)}` : number.slice(6, 14));
