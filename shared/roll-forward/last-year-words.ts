import type { Question } from '../recognise/recognition.ts';
import { placedSentences } from '../report/placed-sentences.ts';
import type { Report } from '../report/schema.ts';
import type { Baseline } from './baseline.ts';
import type { Carried } from './carried.ts';
import { rollForward } from './roll-forward.ts';

/** A carried sentence with its wording of last year, and what a clerk is asked about it. */
export interface LastYearSentence extends Carried {
  before: string;
  asked: string[];
}

/** The sentences that a draft began with, made anew from its baseline: keys and order are always the same. */
export function lastYearSentences({ report: last, year }: Baseline): LastYearSentence[] {
  const { carried, questions } = rollForward(last, { year, id: last.id });
  const before = placedSentences(last);
  const isAligned = before.length === carried.length;
  return carried.map((one, at) => ({
    ...one,
    before: (isAligned ? before[at]?.sentence : undefined) ?? one.sentence,
    asked: questions
      .filter(({ where, text }) => where === one.where && text === one.sentence)
      .map(({ asked }) => asked),
  }));
}

/** Whether a question about a heading, an annex's name or the note is still about what the report says. */
const isOpen = (text: string, { title, parts, annexes, note }: Report): boolean =>
  title === text ||
  parts.some(({ heading }) => heading === text) ||
  annexes?.includes(text) === true ||
  note?.includes(text) === true;

/** What is asked of the draft beside its sentences: of the title, the parts' headings, the annexes' names and the note. */
export function openQuestions({ report: last, year }: Baseline, now: Report): Question[] {
  const { carried, questions } = rollForward(last, { year, id: last.id });
  const isOfSentence = ({ where, text }: Question): boolean =>
    carried.some((one) => one.where === where && one.sentence === text);
  return questions.filter((question) => isOpen(question.text, now) && !isOfSentence(question));
}
