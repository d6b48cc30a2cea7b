/**
 * A full date as it is written in a government paper: 2026-01-08 → 2026年1月8日 (GB/T 9704-2012, 7.3.5.4: year in
 * full, no leading zeros). Anything but an ISO date comes back as it is.
 */
export function writtenDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : date;
}

/**
 * The ISO form of a full date typed as 2026年1月8日, 2026-1-8, 2026/01/08 or 2026.1.8 (either width, blanks allowed).
 * Text that is no full, real date comes back trimmed and otherwise as it is, so that nothing typed is lost.
 */
export function isoDate(text: string): string {
  const typed = text.trim();
  const match = /^(\d{4})\s*[年\-/.．－]\s*(\d{1,2})\s*[月\-/.．－]\s*(\d{1,2})\s*日?$/.exec(
    typed.normalize('NFKC'),
  );
  if (!match) return typed;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return typed;
  return date.toISOString().slice(0, 10);
}

/** The day on which a moment is where the clerk is, 2026-01-08: in China an early morning is still the day before by UTC. */
export function localIsoDate(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
