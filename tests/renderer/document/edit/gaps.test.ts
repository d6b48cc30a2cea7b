import { expect, it } from 'vitest';
import { goToNextGap, insertGap, insertGapAtEnd } from '../../../../renderer/document/edit/gaps.ts';
import { expectEdit, marked, perform } from '../marked-text.ts';

it('A gap is written at the caret, which stands in it', () => {
  expectEdit({ measures: ['paragraph 学法^次。'] }, insertGap, {
    measures: ['paragraph 学法【待补：^】次。'],
  });
});

it('What is selected is what is missing', () => {
  expectEdit({ lead: ['paragraph 全年^学法^。'] }, insertGap, { lead: ['paragraph 全年【待补：学法^】。'] });
});

it.each([
  ['paragraph ^学法。^执法。', 'paragraph 【待补：学法^】。执法。'],
  ['run-in-section ^学法。^执法。', 'run-in-section 【待补：学法^】。执法。'],
  ['paragraph 学法^。^执法。', 'paragraph 学法【待补：^】。执法。'],
])(
  'The mark that closes what is selected stays, so that the next sentence is none of it: %s',
  (before, after) => {
    expectEdit({ measures: [before] }, insertGap, { measures: [after] });
  },
);

it('A gap for several paragraphs stands before the mark that closes the last', () => {
  expectEdit({ lead: ['paragraph 全^年。', 'paragraph 学法。^执法。'] }, insertGap, {
    lead: ['paragraph 全年。', 'paragraph 学法【待补：^】。执法。'],
  });
});

const LONG = '全年开展专题学习、集中宣讲、现场执法、院坝议事和法律明白人培训';

it.each([
  [
    'in several paragraphs',
    ['paragraph 全^年', 'paragraph 学^法'],
    ['paragraph 全年', 'paragraph 学【待补：^】法'],
  ],
  ['longer than a gap', [`paragraph ^${LONG}^。`], [`paragraph ${LONG}【待补：^】。`]],
  ['with brackets in it', ['paragraph 全^年【1】学^法'], ['paragraph 全年【1】学【待补：^】法']],
])('No word goes for a gap: what is selected %s stays in front of it', (_what, before, after) => {
  expectEdit({ lead: before }, insertGap, { lead: after });
});

it.each([
  ['the caret in its words', '学法【待补：次^数】次', '学法【待补：^次数^】次'],
  ['the caret in its name', '学法【待^补：次数】次', '学法【待补：^次数^】次'],
  ['all of it selected', '学法^【待补：次数】^次', '学法【待补：^次数^】次'],
  ['nothing in it', '学法【待补：^】次', '学法【待补：^】次'],
  ['the caret right behind it', '学法【待补：次数】^次', '学法【待补：次数】【待补：^】次'],
])('A gap never stands in another: with %s', (_what, before, after) => {
  expectEdit({ lead: [`paragraph ${before}`] }, insertGap, { lead: [`paragraph ${after}`] });
});

it('A plan is put at the end of part one, in the room that is there, without brackets and not too long', () => {
  expectEdit({ measures: ['paragraph '] }, insertGapAtEnd('measures', '办好【法治】讲堂'), {
    measures: ['paragraph 【待补：^办好法治讲堂^】'],
  });
  expectEdit({ measures: ['item 甲。'] }, insertGapAtEnd('measures', '办'.repeat(60)), {
    measures: ['item 甲。', `paragraph 【待补：^${'办'.repeat(24)}…^】`],
  });
});

it('Gaps are gone through in a round, whatever stands between them', () => {
  let state = marked({ lead: ['paragraph ^甲【待补：一】乙'], plan: ['point 丙【待补】'] });
  const seen: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    ({ state } = perform(state, goToNextGap));
    seen.push(state.doc.textBetween(state.selection.from, state.selection.to));
  }
  expect(seen).toEqual(['【待补：一】', '【待补】', '【待补：一】']);
  expect(perform(marked({}), goToNextGap).applied).toBe(false);
});
