import type { Question } from '../recognise/recognition.ts';
import type { Report } from '../report/schema.ts';
import type { Baseline } from './baseline.ts';

/** Whether a question about a heading, an annex's name or the note is still about what the report says. */
const isOpen = (text: string, { title, parts, annexes, note }: Report): boolean =>
  title === text ||
  parts.some(({ heading }) => heading === text) ||
  annexes?.some(({ title }) => title === text) === true ||
  note?.includes(text) === true;

/** What is asked of the draft beside its sentences: of the title, the parts' headings, the annexes' names and the note. */
export const openQuestions = ({ questions }: Baseline, now: Report): Question[] =>
  questions.filter(({ text }) => isOpen(text, now));
