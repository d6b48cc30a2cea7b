import { noiseReason } from './noise.ts';
import { HEADING_ENDS } from './part-heading.ts';
import { simplified } from './simplified.ts';
import { markOf, type SourceLine } from './source-line.ts';

const ENDS = /[。！？；：;:!?”’）)》]$/;

const isOpen = ({ text }: SourceLine): boolean => !ENDS.test(text);

/** How wide a line is on the page, in half-width characters. */
function widthOf({ text }: SourceLine): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 1 : 2;
  return width;
}

/** The width that most of the lines have. */
function usualWidth(lines: readonly SourceLine[]): number {
  const times = new Map<number, number>();
  for (const width of lines.map(widthOf)) times.set(width, (times.get(width) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** A text broken in the middle of words is at least 15 hanzi wide and at most 80. */
const NARROWEST_BROKEN = 30;
const WIDEST_BROKEN = 160;
const INDENT = 4;
const ALMOST_FULL = 0.8;

/** The width at which a text was broken, in the middle of words; `full` is that of a line without room for more. */
export interface Breaks {
  widest: number;
  full: number;
}

const isHeading = (line: SourceLine): boolean => {
  const level = markOf(line)?.level;
  return level === 'part' || level === 'section';
};

/** Where a body's lines were broken; null for a text with its paragraphs on one line each. */
export function findBreaks(lines: readonly SourceLine[]): Breaks | null {
  const text = lines.filter(({ rows }) => !rows);
  const widest = text.reduce((most, line) => Math.max(most, widthOf(line)), 0);
  const isFull = (line: SourceLine): boolean =>
    widthOf(line) >= (isHeading(line) ? widest - 2 - INDENT : widest * ALMOST_FULL);
  const broken = text.filter((line) => isOpen(line) && isFull(line));
  if (
    widest < NARROWEST_BROKEN ||
    widest > WIDEST_BROKEN ||
    broken.length < 3 ||
    broken.length < text.length * 0.2
  )
    return null;
  return { widest, full: usualWidth(broken) - 1 };
}

const isMarked = (line: SourceLine): boolean => line.rows !== undefined || markOf(line) !== null;

/**
 * Whether a line goes on in the next: when it ends without a mark and is about as long as the widest, or when it is full
 * whatever it ends with, for a sentence ends at the edge more often than a paragraph does. A heading must be full, and
 * one that reads as whole goes on in a few words only.
 */
function goesOn(line: SourceLine, next: SourceLine, isFirst: boolean, { widest, full }: Breaks): boolean {
  if (line.rows || isMarked(next)) return false;
  const width = widthOf(line) + (isFirst ? INDENT : 0);
  const isWhole = markOf(line)?.level === 'part' && HEADING_ENDS.test(simplified(line.text));
  if (isWhole && !(isOpen(next) && widthOf(next) < widest / 2)) return false;
  if (isHeading(line) || !isOpen(line)) return width >= full - (isOpen(line) ? 1 : 0);
  return width >= widest * ALMOST_FULL;
}

/** Puts what a line says behind another. */
export function appendLine(line: SourceLine, { text }: SourceLine): void {
  line.text += text;
}

/** Joins the lines of a broken text. A paragraph's first line may have lost its indent. */
export function joinWrappedLines(lines: readonly SourceLine[], breaks: Breaks | null): SourceLine[] {
  if (!breaks) return [...lines];
  const joined: SourceLine[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = joined.at(-1);
    if (before && last && goesOn(before, line, last.text === before.text, breaks)) appendLine(last, line);
    else joined.push({ ...line });
  });
  return joined;
}

/**
 * Joins the lead where it breaks off inside a sentence as wide as the page and goes on to a stop in the next line: in too
 * short a text the breaks show nowhere else.
 * @param widest how wide the text's lines are
 */
export function joinOpenLead(lines: readonly SourceLine[], widest: number): SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const goesOn =
      above !== undefined &&
      isOpen(above) &&
      !isMarked(above) &&
      !isMarked(line) &&
      !isOpen(line) &&
      noiseReason(above.text) === null &&
      above.text.includes('，') &&
      widest <= WIDEST_BROKEN &&
      widthOf(above) + INDENT >= widest;
    if (goesOn) appendLine(above, line);
    else joined.push({ ...line });
  }
  return joined;
}

/** The width of the widest of a text's lines, in half-width characters. */
export const widestOf = (lines: readonly SourceLine[]): number =>
  lines.reduce((most, line) => (line.rows ? most : Math.max(most, widthOf(line))), 0);

/** Joins a text's last line to the one above that breaks off inside a sentence at the edge of the page: too short a text shows its breaks nowhere else. */
export function joinLastLine(lines: readonly SourceLine[]): SourceLine[] {
  const [above, last] = lines.slice(-2);
  if (!above || !last || lines.length < 3 || above.rows || last.rows) return [...lines];
  const widest = lines.slice(0, -1).reduce((most, line) => Math.max(most, line.rows ? 0 : widthOf(line)), 0);
  const breaksOff =
    isOpen(above) &&
    !isMarked(above) &&
    /[，；：]/.test(above.text) &&
    widthOf(above) >= widest * ALMOST_FULL &&
    widthOf(last) < widthOf(above);
  if (!breaksOff || isMarked(last) || widest > WIDEST_BROKEN) return [...lines];
  const joined = { ...above };
  appendLine(joined, last);
  return [...lines.slice(0, -2), joined];
}
