const DIGITS = '零一二三四五六七八九';
export const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

const digitOf = (mark: string): number => DIGITS.indexOf(mark.replace('两', '二').replace('〇', '零'));

/** The value of a group below 万: 三百零五 → 305; NaN where digits stand side by side (三五, 八五). */
function groupValue(group: string): number {
  let total = 0;
  let digit = 0;
  for (const mark of group) {
    const scale = SCALES[mark];
    if (scale) {
      total += (digit || 1) * scale;
      digit = 0;
    } else if (digit > 0) return Number.NaN;
    else digit = digitOf(mark);
  }
  return total + digit;
}

/** The value of a hanzi numeral: 十二 → 12, 三百零五 → 305, 两万 → 20000; NaN when it is none (三五, 八五). */
export function hanziValue(numeral: string): number {
  const at = Math.max(numeral.lastIndexOf('亿'), numeral.lastIndexOf('万'));
  if (at < 0) return groupValue(numeral);
  const head = at === 0 ? 1 : hanziValue(numeral.slice(0, at));
  return head * (SCALES[numeral.charAt(at)] ?? 1) + groupValue(numeral.slice(at + 1));
}

const UNITS = ['', '十', '百', '千'];
const MYRIAD = 10_000;

/** A numeral below 一万 with all its noughts: 105 in a longer number is 零一百零五. */
const groupNumeral = (value: number): string =>
  [...String(value).padStart(UNITS.length, '0')]
    .map((digit, at) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${UNITS[UNITS.length - 1 - at]}`))
    .join('');

/** The hanzi numeral of a whole number below 一亿: 1 → 一, 10 → 十, 21 → 二十一, 105 → 一百零五, 10020 → 一万零二十. */
export function hanziNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value >= MYRIAD * MYRIAD)
    throw new RangeError(`no hanzi numeral for ${value}`);
  const [myriads, rest] = [Math.floor(value / MYRIAD), value % MYRIAD];
  const text = myriads === 0 ? groupNumeral(rest) : `${groupNumeral(myriads)}万${groupNumeral(rest)}`;
  return text
    .replace(/零+/g, '零')
    .replace(/^零/, '')
    .replace(/零(?=万|$)/g, '')
    .replace(/^一十/, '十');
}
