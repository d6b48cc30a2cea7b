import { expect, it } from 'vitest';
import { allBlocks, mapBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { newReturned } from '../../../shared/take-back/new-returned.ts';
import type { Returned } from '../../../shared/take-back/returned.ts';
import { takeWaiting } from '../../../shared/take-back/waiting.ts';
import { reportOf } from '../compare/report-of.ts';

const SENT = reportOf([
  ['加强学习培训', '全年学法12次，参训860人次。', '组织旁听庭审2次。', '举办讲座3场。'],
]);

const withWords = (report: Report, from: string, to: string): Report =>
  mapBlocks(report, ({ block }) => ({ ...block, text: block.text.replace(from, to) }));

const saidIn = (report: Report): string => allBlocks(report).map(wordsOf).join('\n');

/** The leader's file: three figures are others, of which the clerk takes the first two. */
function returned(): Returned {
  const came = [
    ['12次', '15次'],
    ['2次', '5次'],
    ['3场', '4场'],
  ].reduce((report, [from = '', to = '']) => withWords(report, from, to), SENT);
  const read = newReturned(
    { report: SENT, number: null, name: '现在' },
    { file: '修改稿.docx', report: came, tracked: [], marked: [], formats: 0, notes: [] },
    { id: 'r1', at: '2026-01-10T09:00:00.000Z' },
  );
  const proposals = read.proposals.map((each) =>
    each.after.includes('讲座') ? each : { ...each, decision: 'taken' as const },
  );
  return { ...read, proposals };
}

const asWritten = (file: Returned, ids: readonly string[]): Returned => ({
  ...file,
  proposals: file.proposals.map((each) => (ids.includes(each.id) ? { ...each, written: true } : each)),
});

it('What was taken goes into the text, what was not decided stays out, and nothing goes in twice', () => {
  const { report, ids } = takeWaiting(returned(), SENT, []);
  expect(ids).toHaveLength(2);
  expect(saidIn(report)).toContain('全年学法15次，参训860人次。\n组织旁听庭审5次。\n举办讲座3场。');
  expect(takeWaiting(asWritten(returned(), ids), report, []).ids).toEqual([]);
  // Undone in the text, it waits again.
  expect(takeWaiting(asWritten(returned(), ids), SENT, []).ids).toEqual(ids);
});

it('What was typed where nobody has seen it stand against a change is kept, what was seen is written over', () => {
  const now = withWords(SENT, '12次，参训860人次', '12次，参训900人次');
  const unseen = takeWaiting(returned(), now, []);
  expect(unseen.ids).toHaveLength(1);
  expect(saidIn(unseen.report)).toContain('全年学法12次，参训900人次。\n组织旁听庭审5次。');
  const seen = takeWaiting(
    returned(),
    now,
    returned().proposals.map(({ id }) => id),
  );
  expect(seen.ids).toHaveLength(2);
  expect(saidIn(seen.report)).toContain('全年学法15次，参训860人次。\n组织旁听庭审5次。');
});
