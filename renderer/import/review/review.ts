import { toFullWidth } from '../../../shared/recognise/punctuation.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import {
  BELOW_CAPTION,
  changeLevel,
  cutRunIn,
  type LineLevel,
  landingOf,
  linesOf,
  lineText,
  mendRunIn,
  moveLine,
  type Place,
  placeBefore,
  setLevel,
  stepFrom,
  takeIn,
  takeOut,
  type Zone,
} from '../../../shared/report/move-line.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { textKey } from './text-key.ts';

/** The report as the clerk has it so far, and what was decided against the reading. */
export interface Review {
  report: Report;
  /** The left-out lines that were taken in, by their place among the file's lines. */
  takenIn: readonly number[];
  /** The words of the lines that were taken out. */
  takenOut: readonly string[];
  /** The words of the rows whose doubts are answered. */
  settled: readonly string[];
}

/** One thing a clerk does. `line` is a line's place among the file's lines. */
export type Step =
  | { do: 'step'; place: Place; way: -1 | 1 }
  | { do: 'send'; place: Place; zone: Zone }
  | { do: 'drop'; place: Place; before: Place }
  | { do: 'raise' | 'lower'; place: Place }
  | { do: 'level'; place: Place; level: LineLevel }
  | { do: 'take-in'; line: number; text: string; zone: Zone; at?: number }
  | { do: 'take-out'; place: Place }
  | { do: 'cut'; place: Place; at: number }
  | { do: 'mend'; place: Place; mark: string }
  | { do: 'settle'; place: Place };

/** What came of a step, and where the line stands now. */
export interface Outcome {
  review: Review;
  place: Place;
}

export const startReview = (report: Report): Review => ({ report, takenIn: [], takenOut: [], settled: [] });

const END = Number.MAX_SAFE_INTEGER;

function move(review: Review, from: Place, to: Place | null): Outcome | null {
  const landing = to && landingOf(review.report, from, to);
  if (!landing || (landing.zone === from.zone && landing.line === from.line)) return null;
  return { review: { ...review, report: moveLine(review.report, from, landing) }, place: landing };
}

const changed = (review: Review, report: Report, place: Place): Outcome | null =>
  report === review.report ? null : { review: { ...review, report }, place };

const textAt = ({ report }: Review, { zone, line }: Place): string => {
  const found = linesOf(report, zone)[line];
  return found ? lineText(found) : '';
};

/** Answers the doubt at a line. Its words are the same whether its heading is cut or not. */
function settled(review: Review, report: Report, place: Place): Outcome {
  const key = textKey(textAt(review, place));
  return { review: { ...review, report, settled: [...review.settled, key] }, place };
}

const without = <T>(list: readonly T[], item: T): T[] => list.filter((each) => each !== item);

/** What was taken out, put back as it was: a text, or a table with its caption. */
function putBack(
  { report }: Review,
  step: Extract<Step, { do: 'take-in' }>,
  at: number,
  { body }: Recognition,
) {
  const pieces = step.text.split(BELOW_CAPTION);
  const { rows, landscape } = body.find((line) => line.rows && line.text === pieces.at(-1)) ?? {};
  return rows
    ? takeIn(report, pieces.slice(0, -1).join(''), step.zone, at, { rows, ...(landscape && { landscape }) })
    : takeIn(report, step.text, step.zone, at);
}

function bringIn(review: Review, step: Extract<Step, { do: 'take-in' }>, recognition: Recognition): Outcome {
  const { report } = review;
  const at = step.at ?? linesOf(report, step.zone).length;
  const wasOut = review.takenOut.includes(step.text);
  const place = { zone: step.zone, line: at };
  return {
    review: {
      ...review,
      report: wasOut
        ? putBack(review, step, at, recognition)
        : takeIn(report, toFullWidth(step.text), step.zone, at),
      takenIn: wasOut ? review.takenIn : [...review.takenIn, step.line],
      takenOut: without(review.takenOut, step.text),
    },
    place,
  };
}

function bringOut(review: Review, place: Place, { lines }: Recognition): Outcome | null {
  const text = textAt(review, place);
  if (text === '') return null;
  const own = review.takenIn.find((line) => textKey(lines[line]?.text ?? '') === textKey(text));
  const report = takeOut(review.report, place);
  return {
    review: {
      ...review,
      report,
      takenIn: without(review.takenIn, own ?? -1),
      takenOut: own === undefined ? [...review.takenOut, text] : review.takenOut,
    },
    place: { ...place, line: Math.min(place.line, linesOf(report, place.zone).length - 1) },
  };
}

/** Does one step. Null when nothing comes of it. */
export function takeStep(review: Review, step: Step, recognition: Recognition): Outcome | null {
  const { report } = review;
  switch (step.do) {
    case 'step':
      return move(review, step.place, stepFrom(report, step.place, step.way));
    case 'send':
      return step.zone === step.place.zone ? null : move(review, step.place, { zone: step.zone, line: END });
    case 'drop':
      return move(review, step.place, placeBefore(report, step.place, step.before));
    case 'raise':
      return changed(review, changeLevel(report, step.place, 'up'), step.place);
    case 'lower':
      return changed(review, changeLevel(report, step.place, 'down'), step.place);
    case 'level':
      return changed(review, setLevel(report, step.place, step.level), step.place);
    case 'take-in':
      return bringIn(review, step, recognition);
    case 'take-out':
      return bringOut(review, step.place, recognition);
    case 'cut':
      return settled(review, cutRunIn(report, step.place, step.at), step.place);
    case 'mend':
      return settled(review, mendRunIn(report, step.place, step.mark), step.place);
    case 'settle':
      return settled(review, report, step.place);
  }
}
