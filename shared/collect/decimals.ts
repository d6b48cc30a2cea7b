/** A plain decimal with its point moved by so many places, without noughts that say nothing: 12500 by -4 → 1.25. */
export function movedPoint(number: string, places: number): string {
  const [whole = '', decimals = ''] = number.split('.');
  if (places === 0) return number;
  const digits = whole + decimals;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

/** A number with marks between its thousands: 12345.6 → 12,345.6. */
export function withThousands(number: string): string {
  const [whole = '', ...decimals] = number.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return [groups.join(','), ...decimals].join('.');
}
