import { hanziNumeral } from '../text/hanzi-numerals.ts';
import { roleOf } from './part-role.ts';
import type { SourceLine } from './source-line.ts';
import { readTypedNumber, type TypedNumber } from './typed-number.ts';

interface Marked {
  at: number;
  mark: TypedNumber;
}

const isKnown = ({ mark }: Marked): boolean => roleOf(mark.rest, null).known;

/** The marks between a part and the next, counted from one as a list of their own; the next goes on with the part's number. */
function innerRuns(parts: readonly Marked[]): Marked[][] {
  const runs: Marked[][] = [];
  let next = 1;
  for (let at = 0; at < parts.length; ) {
    const one = parts[at] as Marked;
    if (one.mark.value !== 1 || next === 1) {
      next = one.mark.value + 1;
      at += 1;
      continue;
    }
    const goesOn = parts.findIndex(
      (other, place) => place > at && other.mark.value === next && isKnown(other),
    );
    const run = goesOn < 0 ? [] : parts.slice(at, goesOn);
    const isList =
      run.length > 1 && run.every((each, place) => each.mark.value === place + 1 && !isKnown(each));
    if (isList) runs.push(run);
    at = isList ? goesOn : at + 1;
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
    return mark ? [{ at, mark }] : [];
  });
  const lines = [...plain];
  for (const run of innerRuns(marks.filter(({ mark }) => mark.level === 'part'))) {
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
