/** A digit or Latin letter of a title's font, in em: they are wider in some fonts than in 小标宋. */
const HALF_WIDTH = 0.6;
/** What many programs leave between a hanzi and a digit, in em; LibreOffice cannot be kept from it. */
const GAP = 0.25;
const SEAM = /(?<=[0-9A-Za-z])(?=[\p{Script=Han}])|(?<=\p{Script=Han})(?=[0-9A-Za-z])/u;

/** The room that a line of a title needs at most, in characters (字), whatever program sets it. */
export function titleWidth(line: string): number {
  const half = line.match(/[\x20-\x7e]/g)?.length ?? 0;
  const seams = line.split(SEAM).length - 1;
  return [...line].length - half * (1 - HALF_WIDTH) + seams * GAP;
}
