import { readFileSync } from 'node:fs';
import { type Row, rowsOf, rowWords } from '../../../renderer/import/report-side/rows.ts';
import { type Review, type Step, startReview, takeStep } from '../../../renderer/import/review/review.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import type { Recognition } from '../../../shared/recognise/recognition.ts';
import type { Slot } from '../../../shared/report/move-line.ts';

const page = readFileSync(new URL('../../../shared/sample/report-2025.txt', import.meta.url), 'utf8');

/** The sample page as read, changed by `edit` before. */
export const read = (edit: (text: string) => string = (text) => text): Recognition =>
  recogniseText(edit(page), { id: 'test' });

export const GUESSED = '强化学法用法提升法治意识';
export const LONG = '围绕依法决策规范有序制度执行更加严格的目标任务';

/** The sample page with one heading whose end is a guess, and one that is too long for a heading. */
export const readDoubtful = (): Recognition =>
  read((text) =>
    text
      .replace(
        '(一)学法用法常抓不懈,法治意识稳步提升。',
        `(一)${GUESSED}，今年以来镇党委会前学法12次理论学习中心组专题研讨4次班子成员轮流领学人人撰写心得体会。`,
      )
      .replace(
        '(二)依法决策规范有序,制度执行更加严格。',
        `(二)${LONG},全面落实重大行政决策程序规定和合法性审查制度以及公平竞争审查制度各项要求。`,
      ),
  );

/** A row's whole text as the page reads. */
export const rowText = (row: Row): string => (row.kind === 'line' ? row.number : '') + rowWords(row);

/** The slot of the line that holds the words. */
export function slotOf(review: Review, words: string): Slot {
  const row = rowsOf(review.report).find((each) => each.kind === 'line' && rowText(each).includes(words));
  if (row?.kind !== 'line') throw new Error(`no line holds ${words}`);
  return row.slot;
}

/** Does one step after another; what comes to nothing is passed over. */
export const run = (recognition: Recognition, steps: readonly Step[]): Review =>
  steps.reduce(
    (review, step) => takeStep(review, step, recognition)?.review ?? review,
    startReview(recognition.report),
  );
