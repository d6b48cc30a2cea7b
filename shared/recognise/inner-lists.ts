import { hanziNumeral } from '../text/hanzi-numerals.ts';
import { roleOf } from './part-role.ts';
import { isUnderPlanHeadline } from './plan-headline.ts';
import type { SourceLine } from './source-line.ts';
import { readTypedNumber, type TypedNumber } from './typed-number.ts';

interface Marked {
  at: number;
  mark: TypedNumber;
  /** it is worded as one of the five parts */
  isKnown: boolean;
}

/** With so many of the five parts named in front, what counts from one again is none of them. */
const NAMED = 4;

/**
 * The marks between a part and the next, counted from one as a list of their own; the next goes on with the part's
 * number, or there is none where nearly all parts stand in front.
 * @param isHeaded whether a headline of its own stands above a mark
 */
function innerRuns(parts: readonly Marked[], isHeaded: (mark: Marked) => boolean): Marked[][] {
  const runs: Marked[][] = [];
  let next = 1;
  let named = 0;
  for (let at = 0; at < parts.length; ) {
    const one = parts[at] as Marked;
    if (one.isKnown) named += 1;
    if (one.mark.value !== 1 || next === 1) {
      next = one.mark.value + 1;
      at += 1;
      continue;
    }
    const goesOn = parts.findIndex(
      (other, place) => place > at && other.mark.value === next && other.isKnown,
    );
    const isLast = goesOn < 0 && named >= NAMED && !isHeaded(one);
    const end = isLast ? parts.length : goesOn;
    const run = parts.slice(at, Math.max(at, end));
    const isList =
      run.length > 1 && run.every((each, place) => each.mark.value === place + 1 && !each.isKnown);
    if (isList) runs.push(run);
    at = isList ? end : at + 1;
    if (!isList) next = one.mark.value + 1;
  }
  return runs;
}

/**
 * Lists numbered as the parts are, 一、 or 壹、, that stand inside a part: straight below it they are its sections, inside
 * a section they keep their numbers as words.
 * @param plain the lines with the numbers in their usual form
 * @param typed the same lines as they were typed
 */
export function withInnerLists(plain: readonly SourceLine[], typed: readonly SourceLine[]): SourceLine[] {
  const marks = plain.flatMap((line, at): Marked[] => {
    const mark = line.rows ? null : readTypedNumber(line.text);
    return mark ? [{ at, mark, isKnown: mark.level === 'part' && roleOf(mark.rest, null).known }] : [];
  });
  const lines = [...plain];
  const isHeaded = ({ at }: Marked): boolean => {
    const above = plain[at - 1];
    return (
      isUnderPlanHeadline(plain, at) ||
      (above !== undefined &&
        !above.rows &&
        !/[，。；：]/.test(above.text) &&
        readTypedNumber(above.text) === null)
    );
  };
  const parts = marks.filter(({ mark }) => mark.level === 'part');
  for (const run of innerRuns(parts, isHeaded)) {
    const first = marks.indexOf(run[0] as Marked);
    const isInSection = marks[first - 1]?.mark.level !== 'part';
    for (const { at, mark } of run) {
      const line = typed[at] as SourceLine;
      lines[at] = isInSection
        ? { ...line, isListed: true }
        : { ...line, text: `（${hanziNumeral(mark.value)}）${mark.rest}` };
    }
  }
  return lines;
}
