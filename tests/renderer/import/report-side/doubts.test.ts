import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../../renderer/import/file-side/sources.ts';
import { doubtsOf } from '../../../../renderer/import/report-side/doubts.ts';
import { rowsOf } from '../../../../renderer/import/report-side/rows.ts';
import { type Review, startReview } from '../../../../renderer/import/review/review.ts';
import { proofOf } from '../../../../renderer/import/review/review-proof.ts';
import { isComplete, type Recognition } from '../../../../shared/recognise/recognition.ts';
import { sectionsOf } from '../../../support/sections.ts';
import { GUESSED, LONG, read, readDoubtful, rowText, run, slotOf } from '../samples.ts';

const ask = (recognition: Recognition, review: Review = startReview(recognition.report)) => {
  const rows = rowsOf(review.report);
  const sources = sourcesOf(recognition, review, rows);
  const sourceText = (row: number): string =>
    recognition.lines[sources.findIndex((each) => each.state === 'read' && each.row === row)]?.text ?? '';
  return [...doubtsOf(recognition.questions, rows, review, sourceText)].map(([at, doubt]) => ({
    text: rows
      .slice(at, at + 1)
      .map(rowText)
      .join(''),
    ...doubt,
  }));
};

describe('doubts at their lines', () => {
  const recognition = readDoubtful();

  it('has none for a plain report', () => {
    expect(ask(read())).toEqual([]);
  });

  it('offers the cut of a heading without a stop as already made', () => {
    const [guess] = ask(recognition).filter(({ text }) => text.includes(GUESSED));
    expect(guess).toMatchObject({ cut: { at: GUESSED.length, isCut: true, mark: '，' } });
    expect(guess?.asked).toHaveLength(1);
  });

  it('offers to cut a long heading at the end of its first clause', () => {
    const [long] = ask(recognition).filter(({ text }) => text.includes(LONG));
    expect(long).toMatchObject({ cut: { at: LONG.length, isCut: false } });
  });

  it('is answered either way, and nothing of the line is lost', () => {
    const start = startReview(recognition.report);
    const review = run(recognition, [
      { do: 'mend', slot: slotOf(start, GUESSED), mark: '，' },
      { do: 'cut', slot: slotOf(start, LONG), at: LONG.length },
    ]);
    expect(ask(recognition, review)).toEqual([]);
    const [first, second] = sectionsOf(review.report.parts[0]);
    expect(first).toMatchObject({ heading: expect.stringMatching(`^${GUESSED}，今年以来`), text: '' });
    expect(second).toMatchObject({ heading: LONG, text: expect.stringMatching(/./) });
    expect(isComplete(proofOf(review, recognition))).toBe(true);
  });

  it('stands at the heading of a part that was not found', () => {
    const lacking = read((text) => text.replace('二、特色亮点', ''));
    expect(ask(lacking).map(({ text }) => text)).toContain('特色亮点');
  });

  it('offers a cut for a paragraph that the clerk made a heading', () => {
    const start = startReview(recognition.report);
    const slot = slotOf(start, '把调解桌搬到');
    const review = run(recognition, [{ do: 'level', slot, level: 'section' }]);
    const offers = ask(recognition, review).filter(({ text }) => text.includes('把调解桌搬到'));
    expect(offers).toMatchObject([{ cut: { isCut: false } }]);
  });
});
