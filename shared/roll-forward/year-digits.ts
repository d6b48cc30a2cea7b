const SCRIPTS = ['0123456789', '０１２３４５６７８９', '〇一二三四五六七八九'];

/** A regular expression for a year of this or the last century in any script: 2025, ２０２５, 二〇二五. */
export const YEAR = '(?:(?:19|20)\\d{2}|[１２][０９][０-９]{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})';

const plain = (typed: string): string => typed.replace(/[○零]/g, '〇');

/** The year typed in any of the scripts. */
export const yearValue = (typed: string): number =>
  Number(
    [...plain(typed)].map((mark) => Math.max(...SCRIPTS.map((digits) => digits.indexOf(mark)))).join(''),
  );

/** `year` in the script, and with the zero, of the year it replaces. */
export function writeYearLike(typed: string, year: number): string {
  const script = SCRIPTS.find((digits) => digits.includes(plain(typed).charAt(0))) ?? SCRIPTS[0];
  const zero = /[〇○零]/.exec(typed)?.[0] ?? '〇';
  return [...String(year)].map((digit) => script?.charAt(Number(digit)).replace('〇', zero)).join('');
}
