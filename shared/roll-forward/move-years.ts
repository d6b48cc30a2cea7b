import type { Report } from '../report/schema.ts';
import { cutFirstSentence } from '../text/sentences.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { rollSentence, type YearMove } from './roll-sentence.ts';
import { yearMentions } from './year-mentions.ts';

/** A stretch of a text, and what stands there after the move. */
export interface MovedStretch {
  at: number;
  before: string;
  after: string;
}

/** What part of a text is a heading, where a bare 2025 is a year, too. */
export type HeadingPart = 'whole' | 'first-sentence' | 'none';

function pieces(text: string, heading: HeadingPart): { text: string; isHeading: boolean }[] {
  if (heading === 'whole') return [{ text, isHeading: true }];
  const first = heading === 'none' ? '' : cutFirstSentence(text);
  const head = first === '' ? '' : first.heading + first.stop;
  return [
    ...(head === '' ? [] : [{ text: head, isHeading: true }]),
    ...splitSentences(text.slice(head.length)).map((sentence) => ({ text: sentence, isHeading: false })),
  ];
}

/** The sentences of a text in which years that mean the report or its plan move, as in a draft made of it. */
export function movedStretches(text: string, heading: HeadingPart, move: YearMove): MovedStretch[] {
  const moved: MovedStretch[] = [];
  let at = 0;
  for (const { text: before, isHeading } of pieces(text, heading)) {
    const { text: after } = rollSentence(before, isHeading, move);
    if (after !== before) moved.push({ at, before, after });
    at += before.length;
  }
  return moved;
}

/** In how many places a sentence has another year than what it began as, which it became by moving years alone. */
export function countMovedYears(before: string, begun: string): number {
  const years = yearMentions(begun, true);
  return yearMentions(before, true).filter(({ year }, at) => year !== years[at]?.year).length;
}

const moved = (text: string, heading: HeadingPart, move: YearMove): string =>
  pieces(text, heading)
    .map((piece) => rollSentence(piece.text, piece.isHeading, move).text)
    .join('');

/** The same for what stands beside the text: the title's lines and the note. */
export const moveYearsBeside = (report: Report, move: YearMove): Report => ({
  ...report,
  ...(report.titleLines && { titleLines: report.titleLines.map((line) => moved(line, 'whole', move)) }),
  ...(report.note !== undefined && { note: moved(report.note, 'none', move) }),
});
