import { toFullWidth } from '../../../shared/recognise/punctuation.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import { blocksIn, type Zone } from '../../../shared/report/blocks.ts';
import {
  BELOW_CAPTION,
  changeLevel,
  cutRunIn,
  landingOf,
  lineText,
  mendRunIn,
  moveLine,
  type Slot,
  setLevel,
  slotBefore,
  stepFrom,
  takeIn,
  takeOut,
} from '../../../shared/report/move-line.ts';
import type { BlockKind, Report } from '../../../shared/report/schema.ts';
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
  | { do: 'step'; slot: Slot; way: -1 | 1 }
  | { do: 'send'; slot: Slot; zone: Zone }
  | { do: 'drop'; slot: Slot; before: Slot }
  | { do: 'raise' | 'lower'; slot: Slot }
  | { do: 'level'; slot: Slot; level: BlockKind }
  | { do: 'take-in'; line: number; text: string; zone: Zone; at?: number }
  | { do: 'take-out'; slot: Slot }
  | { do: 'cut'; slot: Slot; at: number }
  | { do: 'mend'; slot: Slot; mark: string }
  | { do: 'settle'; slot: Slot };

/** What came of a step, and where the line stands now. */
export interface Outcome {
  review: Review;
  slot: Slot;
}

export const startReview = (report: Report): Review => ({ report, takenIn: [], takenOut: [], settled: [] });

const END = Number.MAX_SAFE_INTEGER;

function move(review: Review, from: Slot, to: Slot | null): Outcome | null {
  const landing = to && landingOf(review.report, from, to);
  if (!landing || (landing.zone === from.zone && landing.line === from.line)) return null;
  return { review: { ...review, report: moveLine(review.report, from, landing) }, slot: landing };
}

const changed = (review: Review, report: Report, slot: Slot): Outcome | null =>
  report === review.report ? null : { review: { ...review, report }, slot };

const textAt = ({ report }: Review, { zone, line }: Slot): string => {
  const found = blocksIn(report, zone)[line];
  return found ? lineText(found) : '';
};

/** Answers the doubt at a line. Its words are the same whether its heading is cut or not. */
function settled(review: Review, report: Report, slot: Slot): Outcome {
  const key = textKey(textAt(review, slot));
  return { review: { ...review, report, settled: [...review.settled, key] }, slot };
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
  const at = step.at ?? blocksIn(report, step.zone).length;
  const wasOut = review.takenOut.includes(step.text);
  const slot = { zone: step.zone, line: at };
  return {
    review: {
      ...review,
      report: wasOut
        ? putBack(review, step, at, recognition)
        : takeIn(report, toFullWidth(step.text), step.zone, at),
      takenIn: wasOut ? review.takenIn : [...review.takenIn, step.line],
      takenOut: without(review.takenOut, step.text),
    },
    slot,
  };
}

function bringOut(review: Review, slot: Slot, { lines }: Recognition): Outcome | null {
  const text = textAt(review, slot);
  if (text === '') return null;
  const own = review.takenIn.find((line) => textKey(lines[line]?.text ?? '') === textKey(text));
  const report = takeOut(review.report, slot);
  return {
    review: {
      ...review,
      report,
      takenIn: without(review.takenIn, own ?? -1),
      takenOut: own === undefined ? [...review.takenOut, text] : review.takenOut,
    },
    slot: { ...slot, line: Math.min(slot.line, blocksIn(report, slot.zone).length - 1) },
  };
}

/** Does one step. Null when nothing comes of it. */
export function takeStep(review: Review, step: Step, recognition: Recognition): Outcome | null {
  const { report } = review;
  switch (step.do) {
    case 'step':
      return move(review, step.slot, stepFrom(report, step.slot, step.way));
    case 'send':
      return step.zone === step.slot.zone ? null : move(review, step.slot, { zone: step.zone, line: END });
    case 'drop':
      return move(review, step.slot, slotBefore(report, step.slot, step.before));
    case 'raise':
      return changed(review, changeLevel(report, step.slot, 'up'), step.slot);
    case 'lower':
      return changed(review, changeLevel(report, step.slot, 'down'), step.slot);
    case 'level':
      return changed(review, setLevel(report, step.slot, step.level), step.slot);
    case 'take-in':
      return bringIn(review, step, recognition);
    case 'take-out':
      return bringOut(review, step.slot, recognition);
    case 'cut':
      return settled(review, cutRunIn(report, step.slot, step.at), step.slot);
    case 'mend':
      return settled(review, mendRunIn(report, step.slot, step.mark), step.slot);
    case 'settle':
      return settled(review, report, step.slot);
  }
}
