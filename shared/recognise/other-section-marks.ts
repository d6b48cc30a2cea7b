import { hanziNumeral } from '../text/hanzi-numerals.ts';
import { OTHER_FORMS, type OtherMark, readOtherMark } from './other-part-marks.ts';
import { namedPart } from './part-name.ts';
import { markOf, type SourceLine } from './source-line.ts';
import { readTypedNumber } from './typed-number.ts';

const LONGEST_HEADING = 40;

/** Forms of one letter that lists have, too: a), （甲）. */
const SECTION_FORMS: readonly RegExp[] = [
  ...OTHER_FORMS,
  /^第([一二三四五六七八九十]{1,2})[，,]\s{0,4}(\S.*)$/,
  /^([一二三四五六七八九十]{1,2})是[，,：:]?\s{0,4}(\S.*)$/,
  /^([a-h])[)）.．、]\s{0,4}(?=\p{Script=Han})(\S.*)$/u,
  /^[（(]([甲乙丙丁戊己庚辛A-Ha-h])[)）]\s{0,4}(\S.*)$/,
];

const startsPart = (line: SourceLine): boolean =>
  markOf(line)?.level === 'part' || line.hint === 1 || namedPart(line.text) !== null;

/** A number of another form than 一是, which a file may have for sections, too. */
const hasNumber = (text: string): boolean => ![undefined, 'point'].includes(readTypedNumber(text)?.level);

const isBareHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !/[。；，：:;]|\d$/.test(text);

/** Whether every mark stands in front of a heading with text of its own below it, and they count from one on in each part. */
function areSections(lines: readonly SourceLine[], marks: readonly (OtherMark | null)[]): boolean {
  let [next, count, isInPart] = [1, 0, false];
  for (const [at, line] of lines.entries()) {
    if (startsPart(line)) [next, isInPart] = [1, true];
    const mark = marks[at];
    if (!mark) continue;
    const below = lines[at + 1];
    const hasText = below !== undefined && !marks[at + 1] && !startsPart(below);
    if (!isInPart || mark.value !== next || !isBareHeading(mark.rest) || !hasText) return false;
    next += 1;
    count += 1;
  }
  return count > 1;
}

/**
 * The lines with the numbers of sections in their usual form, where a file that has no （一） has others throughout: 第一节, 1),
 * A., 甲、, ①. A list, whose entries follow one another, keeps its own.
 */
export function withUsualSections(lines: readonly SourceLine[]): SourceLine[] {
  if (lines.some((line) => markOf(line)?.level === 'section')) return [...lines];
  for (const form of SECTION_FORMS) {
    const marks = lines.map(({ text, table, isListed }) =>
      table || isListed || hasNumber(text) ? null : readOtherMark(text, form),
    );
    if (!areSections(lines, marks)) continue;
    return lines.map((line, at) => {
      const mark = marks[at];
      return mark ? { ...line, text: `（${hanziNumeral(mark.value)}）${mark.rest}` } : line;
    });
  }
  return [...lines];
}
