import { textWidth } from '../text/text-width.ts';
import { GRADE, titleBreaks } from './title-breaks.ts';
import { isAllowedShape, titleShape } from './title-shape.ts';
import { FULL_LINE, titleWidth } from './title-width.ts';

/** So much of a line that is not to be full stays free, in characters. */
const SLACK = 1;
const FEW_LINES = 3;
const MOST_LINES = 5;
const FEW_SHAPES = 2;
const MOST_SHAPES = 3;

/** Lines of a title and how little its breaks are wanted, all together. */
interface Setting {
  lines: string[];
  grade: number;
}

/** What is allowed of a setting; tried from the strictest on. */
interface Limits {
  grade: number;
  line: number;
  lines: number;
}
const limitsOf = (line: number): readonly Limits[] => [
  { grade: GRADE.free, line: line - SLACK, lines: FEW_LINES },
  { grade: GRADE.free, line, lines: FEW_LINES },
  { grade: GRADE.term, line, lines: FEW_LINES },
  { grade: GRADE.free, line, lines: MOST_LINES },
  { grade: GRADE.term, line, lines: MOST_LINES },
];
/** For a title that cannot be set without tearing a name or a word. */
const inNeed = (line: number): readonly Limits[] => [
  { grade: GRADE.level, line, lines: MOST_LINES },
  { grade: GRADE.word, line, lines: MOST_LINES },
];

type Break = readonly [at: number, grade: number];

/** All ways to set a title from a place on in a number of lines, none too wide. */
function settings(
  title: string,
  from: number,
  breaks: readonly Break[],
  lines: number,
  limit: number,
): Setting[] {
  const rest = title.slice(from);
  if (lines === 1) return titleWidth(rest) > limit ? [] : [{ lines: [rest], grade: 0 }];
  if (titleWidth(rest) > limit * lines) return [];
  const found: Setting[] = [];
  for (const [index, [at, grade]] of breaks.entries()) {
    const line = title.slice(from, at);
    if (titleWidth(line) > limit) break;
    for (const setting of settings(title, at, breaks.slice(index + 1), lines - 1, limit))
      found.push({ lines: [line, ...setting.lines], grade: grade + setting.grade });
  }
  return found;
}

/** 梯形 or 菱形, or one line (7.3.1). */
const isShapely = ({ lines }: Setting): boolean =>
  lines.length === 1 || isAllowedShape(titleShape(lines.map(textWidth)));

/** Lines of nearly one length look like a block, which 7.3.1 does not have among its shapes. */
const BLOCK = 1;
const SHORT_LINE = 5;

const beginsWithSubject = (lines: readonly string[]): boolean =>
  lines.some((line, at) => at > 0 && line.startsWith('关于'));

/**
 * Lines of nearly one length read best, if they do not make a block; the subject, 关于…, begins a line where it can, and
 * 的报告 ends none alone.
 */
function cost({ lines, grade }: Setting): number {
  const widths = lines.map(textWidth);
  const uneven = Math.max(...widths) - Math.min(...widths);
  const isBlock = lines.length > 1 && uneven <= BLOCK ? 12 : 0;
  const subjectInside = lines.some((line) => line.indexOf('关于') > 0) ? 6 : 0;
  const isShort = (widths.at(-1) ?? 0) < SHORT_LINE ? 6 : 0;
  return grade * FULL_LINE + uneven + isBlock + subjectInside + isShort;
}

/** The best two of each number of lines, three in all. */
const best = (byCount: readonly Setting[][]): string[][] =>
  byCount
    .flatMap((alike) => alike.toSorted((a, b) => cost(a) - cost(b)).slice(0, 2))
    .slice(0, MOST_SHAPES)
    .map(({ lines }) => lines);

/** The best shapes within some limits, of those of 7.3.1 only or of any. */
function shapesWithin(
  title: string,
  breaks: ReadonlyMap<number, number>,
  limits: Limits,
  isWanted: (setting: Setting) => boolean,
): string[][] {
  const allowed = [...breaks].filter(([, grade]) => grade <= limits.grade).sort(([a], [b]) => a - b);
  return best(
    Array.from({ length: limits.lines }, (_, at) =>
      settings(title, 0, allowed, at + 1, limits.line).filter(isWanted),
    ),
  );
}

const withoutRepeats = (shapes: readonly string[][]): string[][] => [
  ...new Map(shapes.map((lines) => [lines.join('\n'), lines])).values(),
];

type Within = (limits: Limits, isWanted: (setting: Setting) => boolean) => string[][];

/** The shapes with one among them that breaks before 关于, where there is one. */
function withObviousBreak(
  shapes: string[][],
  title: string,
  limitsTried: readonly Limits[],
  within: Within,
): string[][] {
  if (title.lastIndexOf('关于') < 1 || shapes.some(beginsWithSubject)) return shapes;
  for (const limits of limitsTried) {
    const [obvious] = within(limits, (setting) => isShapely(setting) && beginsWithSubject(setting.lines));
    if (obvious) return [...shapes.slice(0, MOST_SHAPES - 1), obvious];
  }
  return shapes;
}

/** Whether so many lines could hold a title at all; what is longer is left to the page to break. */
export const fitsSomehow = (title: string, room: number): boolean => titleWidth(title) <= room * MOST_LINES;

/**
 * The two or three best ways to set a title in 梯形 or 菱形, best first; broken only between words and never inside a
 * place's or an office's name, 2025年度, 《》 or a number, nor behind 关于 (GB/T 9704-2012, 7.3.1). A name too long for a line
 * is broken below a county or city. The lines joined are the title.
 * @param office the office's name, several parted by 、
 * @param room how many characters a line has room for (titleRoom)
 */
export function titleShapes(title: string, office: string, room = FULL_LINE): string[][] {
  if (!fitsSomehow(title, room)) return [[title]];
  const limitsTried = limitsOf(room);
  const breaks = titleBreaks(title, office);
  const within: Within = (limits, isWanted) => shapesWithin(title, breaks, limits, isWanted);
  let shapes: string[][] = [];
  for (const limits of limitsTried)
    if (shapes.length < FEW_SHAPES) shapes = withoutRepeats([...shapes, ...within(limits, isShapely)]);
  for (const limits of [...limitsTried, ...inNeed(room)]) {
    if (shapes.length > 0) break;
    const shapely = within(limits, isShapely);
    shapes = shapely.length > 0 ? shapely : within(limits, () => true);
  }
  return withObviousBreak(shapes.slice(0, MOST_SHAPES), title, limitsTried, within);
}
