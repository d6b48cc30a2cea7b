import { roleOf } from './part-role.ts';
import { signatureLine } from './signature.ts';
import { markOf, type SourceLine } from './source-line.ts';
import { isCaption } from './tables.ts';

/** A line set as a heading that is none all the same: a table's caption, an annex's mark, the signature. */
export const isOtherThanHeading = ({ text }: SourceLine): boolean =>
  isCaption(text) || /^附件/.test(text) || signatureLine(text) !== null;

/** What a line's heading may be told by where it has no number: the same words are the same look; null for none. */
export type Look = (line: SourceLine) => string | null;

const SHORTEST_TEXT = 20;

/** The size where a file says none, in points. */
const USUAL_SIZE = 12;

/** The size that most of a file's text is set in. */
function bodySize(lines: readonly SourceLine[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size = USUAL_SIZE, table } of lines)
    if (!table && text.length >= SHORTEST_TEXT) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  const [first] = [...lengths].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? USUAL_SIZE;
}

/** The looks of headings, the surest first: the typeface, letters larger than the text's, the point in front. */
export function looksIn(lines: readonly SourceLine[]): Look[] {
  const body = bodySize(lines);
  return [
    ({ face }) => face ?? null,
    ({ size }) => (size !== undefined && size > body ? String(size) : null),
    ({ bullet }) => bullet ?? null,
  ];
}

/** Whether lines are worded as parts: most of them, and as two different ones at least. */
export function areWordedAsParts(lines: readonly SourceLine[]): boolean {
  const known = lines.map(({ text }) => roleOf(text, null)).filter((guess) => guess.known);
  return known.length * 2 >= lines.length && new Set(known.map(({ role }) => role)).size > 1;
}

const isKnown = ({ text }: SourceLine): boolean => roleOf(text, null).known;

/**
 * The lines of one look that are the parts' headings: all that have it, two at least, most of them worded as parts.
 * @param lines those that may be headings
 */
export function partsByLook(lines: readonly SourceLine[], look: Look): SourceLine[] | null {
  const known = new Set(lines.filter(isKnown).map(look));
  for (const key of known) {
    const parts = key === null ? [] : lines.filter((line) => look(line) === key && !isOtherThanHeading(line));
    if (areWordedAsParts(parts)) return parts;
  }
  return null;
}

/** Whether lines are sections' headings: two at least below parts, each with text of its own below it. */
function areSections(lines: readonly SourceLine[], found: ReadonlySet<SourceLine>): boolean {
  const isText = (line: SourceLine | undefined): boolean =>
    line !== undefined && !found.has(line) && markOf(line)?.level !== 'part';
  return found.size > 1 && lines.every((line, at) => !found.has(line) || isText(lines[at + 1]));
}

/**
 * The sections' headings of a file that numbers none and says of none by a style: the lines below its parts that all have one look.
 * @param mayBeHeading whether a line is short and no sentence
 */
export function sectionsByLook(
  lines: readonly SourceLine[],
  mayBeHeading: (line: SourceLine) => boolean,
): ReadonlySet<SourceLine> | null {
  const isPart = (line: SourceLine): boolean => markOf(line)?.level === 'part';
  const start = lines.findIndex(isPart);
  if (start < 0 || lines.some((line) => markOf(line)?.level === 'section')) return null;
  const below = lines.slice(start);
  const candidates = below.filter(
    (line) => mayBeHeading(line) && markOf(line) === null && !isOtherThanHeading(line),
  );
  for (const look of looksIn(lines)) {
    const keys = new Set(candidates.map(look).filter((key) => key !== null));
    for (const key of keys) {
      const found = new Set(candidates.filter((line) => look(line) === key));
      if (areSections(below, found)) return found;
    }
  }
  return null;
}
