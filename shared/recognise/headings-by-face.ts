import { partsAmong } from './bold-parts.ts';
import { areWordedAsParts, isOtherThanHeading } from './headings-by-look.ts';
import type { SourceLine } from './source-line.ts';
import type { NumberLevel } from './typed-number.ts';

/**
 * The levels of headings that only their typeface tells (GB/T 9704-2012, 7.3.3): 黑体 for parts, 楷体 or bold for sections;
 * where there is no 黑体, bold for both, and then their words and their order tell the parts.
 * @param lines those that may be headings
 * @param all the lines that they are among
 * @returns null where the typefaces tell no parts
 */
export function levelsByFace(
  lines: readonly SourceLine[],
  all: readonly SourceLine[],
): Map<SourceLine, NumberLevel> | null {
  const faced = lines.filter((line) => line.face !== undefined && !isOtherThanHeading(line));
  const hei = faced.filter(({ face }) => face === 'hei');
  const bold = new Set(faced.filter(({ face }) => face === 'bold'));
  const open = new Set(all.filter((_, at) => bold.has(all[at + 1] as SourceLine)));
  const parts = hei.length > 1 ? hei : partsAmong([...bold], (line) => open.has(line));
  if (!areWordedAsParts(parts)) return null;
  const isPart = new Set(parts);
  const below = faced.slice(faced.findIndex((line) => isPart.has(line)));
  return new Map(below.map((line) => [line, isPart.has(line) ? 'part' : 'section']));
}
