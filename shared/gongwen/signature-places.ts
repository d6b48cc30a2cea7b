import { textWidth } from '../text/text-width.ts';

/** How far 署名 and 成文日期 stand from the right edge, in characters (字). */
export interface SignaturePlaces {
  /** of each line of 署名 */
  offices: number[];
  date: number;
}

/** Joint offices that sign under seals stand side by side, at most so many a row (7.3.5.1). */
const OFFICES_A_ROW = 3;
const LINE = 28;
/** The least blank between two names, and the least distance of their middles: seals of 42 mm must not touch. */
const LEAST_GAP = 2;
const SEAL = 8;
/** From the right edge to the middle of the longest date, which stands four characters in: 2026年12月18日. */
const DATE_MIDDLE = 7.5;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** What stands right of a name whose middle is that of the date. */
const besideDate = (name: string): number => Math.max(0, DATE_MIDDLE - textWidth(name) / 2);

/** The blanks between names side by side: as far apart as leaves the row the same room at both edges. */
function gapsOf(names: readonly string[]): number[] {
  const widths = names.map(textWidth);
  const free = LINE - 2 * besideDate(names.at(-1) ?? '') - sum(widths);
  const even = Math.floor(free / (names.length - 1));
  return widths
    .slice(1)
    .map((width, at) => Math.max(LEAST_GAP, even, Math.ceil(SEAL - (width + (widths[at] ?? 0)) / 2)));
}

const fits = (names: readonly string[]): boolean =>
  names.length === 1 ||
  sum(names.map(textWidth)) + sum(gapsOf(names)) + besideDate(names.at(-1) ?? '') <= LINE;

const rowOf = ([first = '', ...others]: readonly string[], gaps: readonly number[]): string =>
  first + others.map((name, at) => '　'.repeat(gaps[at] ?? 0) + name).join('');

/**
 * The lines of 署名: joint offices one under another, or under seals side by side.
 * @param office the offices, parted by 、
 */
export function signatureLines(office: string, sealed: boolean): string[] {
  const offices = office.split('、').filter((name) => name !== '');
  if (!sealed) return offices;
  const rows: string[][] = [];
  for (const name of offices) {
    const row = rows.at(-1);
    if (row && row.length < OFFICES_A_ROW && fits([...row, name])) row.push(name);
    else rows.push([name]);
  }
  return rows.map((row) => rowOf(row, gapsOf(row)));
}

/**
 * Under a seal: 成文日期 four characters from the right, the last name of each row centred over it (7.3.5.1). A name
 * so long that it would run over the edge takes the date with it to the left.
 */
function sealedPlaces(lines: readonly string[], date: string): SignaturePlaces {
  const lasts = lines.map((line) => textWidth(line.split('　').at(-1) ?? ''));
  const dateWidth = textWidth(date);
  const middle = Math.max(4 + dateWidth / 2, (lasts.at(-1) ?? 0) / 2);
  return { offices: lasts.map((width) => Math.max(0, middle - width / 2)), date: middle - dateWidth / 2 };
}

/**
 * Without a seal: 署名 two characters from the right, the date's first character two to the right of 署名's first; a
 * date that would come nearer than two characters to the edge stays at two and moves 署名 left
 * (GB/T 9704-2012, 7.3.5.2).
 * @param lines as signatureLines gives them; the date stands under the last
 */
export function signaturePlaces(lines: readonly string[], date: string, sealed: boolean): SignaturePlaces {
  if (sealed) return sealedPlaces(lines, date);
  const [last, dateWidth] = [textWidth(lines.at(-1) ?? ''), textWidth(date)];
  const isLonger = dateWidth > last;
  return {
    offices: lines.map((_, at) => (isLonger && at === lines.length - 1 ? 4 + dateWidth - last : 2)),
    date: isLonger ? 2 : last - dateWidth,
  };
}
