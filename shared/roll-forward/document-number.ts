/**
 * A 发文字号 for the new year: its year moves by `distance`, its number is left to be filled:
 * 青府发〔2026〕1号 → 青府发〔2027〕号. One without a year comes back empty, for it cannot be this year's.
 */
export function nextDocumentNumber(number: string, distance: number): string {
  const match = /^(.*[〔［【[(（])\s*(\d{4})\s*([〕］】\])）])/.exec(number);
  if (!match) return '';
  const [, before = '', year, after = ''] = match;
  return `${before}${Number(year) + distance}${after}号`;
}
