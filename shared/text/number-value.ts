const DIGITS = '零一二三四五六七八九';
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

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

/** The value of an Arabic number of either width with thousands marks and a scale: 1,200 → 1200, 1.2万 → 12000. */
export function arabicValue(number: string, scale: string): number {
  const plain = Number(number.normalize('NFKC').replaceAll(',', ''));
  const value = [...scale].reduce((product, mark) => product * (SCALES[mark] ?? 1), plain);
  // 1.13 * 10000 is 11299.999999999998 in binary
  return Number(value.toPrecision(12));
}
