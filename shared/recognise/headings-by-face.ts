import { areWordedAsParts, isOtherThanHeading } from './headings-by-look.ts';
import { roleOf } from './part-role.ts';
import type { SourceLine } from './source-line.ts';
import type { NumberLevel } from './typed-number.ts';

const isKnown = ({ text }: SourceLine): boolean => roleOf(text, null).known;

/**
 * The levels of headings that only their typeface tells (GB/T 9704-2012, 7.3.3): 黑体 for parts, 楷体 or bold for sections;
 * where there is no 黑体, bold for both, and then the parts are those that are worded so, and the first.
 * @param lines those that may be headings
 * @returns null where the typefaces tell no parts
 */
export function levelsByFace(lines: readonly SourceLine[]): Map<SourceLine, NumberLevel> | null {
  const faced = lines.filter((line) => line.face !== undefined && !isOtherThanHeading(line));
  const hei = faced.filter(({ face }) => face === 'hei');
  const [first] = faced;
  const parts =
    hei.length > 1 ? hei : faced.filter((line) => line.face === 'bold' && (isKnown(line) || line === first));
  if (!areWordedAsParts(parts)) return null;
  const isPart = new Set(parts);
  const below = faced.slice(faced.findIndex((line) => isPart.has(line)));
  return new Map(below.map((line) => [line, isPart.has(line) ? 'part' : 'section']));
}
