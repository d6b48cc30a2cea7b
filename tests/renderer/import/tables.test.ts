import { expect, it } from 'vitest';
import { sourcesOf } from '../../../renderer/import/file-side/sources.ts';
import { rowsOf } from '../../../renderer/import/report-side/rows.ts';
import { type Review, startReview, takeStep } from '../../../renderer/import/review/review.ts';
import { proofOf } from '../../../renderer/import/review/review-proof.ts';
import { recogniseLines } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';

const LINES = [
  '一、主要举措和成效',
  '全年检查12次。',
  '表1 执法情况',
  '检查　12次',
  '整改　3件',
  '二、特色亮点',
];
const rows = [
  [{ text: '检查' }, { text: '12次' }],
  [{ text: '整改' }, { text: '3件' }],
];
const table = { rows, landscape: true as const };
const read = recogniseLines(
  LINES.map((text, at) => ({ text, ...((at === 3 || at === 4) && { table }) })),
  { id: 'r' },
);
const slot = { zone: 'measures', line: 1 } as const;

const after = (review: Review, step: Parameters<typeof takeStep>[1]): Review => {
  const outcome = takeStep(review, step, read);
  if (!outcome) throw new Error('nothing came of it');
  return outcome.review;
};

it('shows a table as one row, with its caption and all its lines as sources', () => {
  const review = startReview(read.report);
  const shown = rowsOf(review.report);
  const at = shown.findIndex((row) => row.kind === 'line' && row.level === 'table');
  expect(shown[at]).toMatchObject({ number: '', text: '表1 执法情况\n\n检查　12次\n整改　3件' });
  const sources = sourcesOf(read, review, shown);
  expect(sources.slice(2, 5)).toEqual(Array(3).fill({ state: 'read', row: at }));
});

it('is proven after it moved, when it is taken out, and comes back as the table it was', () => {
  const start = startReview(read.report);
  const moved = after(start, { do: 'send', slot, zone: 'plan' });
  expect(isComplete(proofOf(moved, read))).toBe(true);
  const out = after(start, { do: 'take-out', slot });
  expect(out.report.parts[0].blocks).toHaveLength(1);
  expect(isComplete(proofOf(out, read))).toBe(true);
  expect(proofOf(out, read).paragraphs.total).toBe(read.body.length - 2);
  const [text = ''] = out.takenOut;
  const back = after(out, { do: 'take-in', line: 3, text, zone: 'measures' });
  expect(back.report.parts[0].blocks[1]).toMatchObject({ text: '表1 执法情况' });
  expect(back.report.parts[0].blocks[1]).toMatchObject({ kind: 'table', rows, landscape: true });
  expect(isComplete(proofOf(back, read))).toBe(true);
});
