import { expect, it } from 'vitest';
import { goToNextGap, insertGap, insertGapAtEnd } from '../../../../renderer/document/edit/gaps.ts';
import { expectEdit, linesOf, marked, perform } from '../marked-text.ts';

it('A gap is written at the caret, which stands in it', () => {
  expectEdit({ measures: ['paragraph 学法^次。'] }, insertGap, {
    measures: ['paragraph 学法【待补：^】次。'],
  });
});

it('What is selected is what is missing; over several paragraphs it only makes way', () => {
  expectEdit({ lead: ['paragraph 全年^学法^。'] }, insertGap, { lead: ['paragraph 全年【待补：学法^】。'] });
  const { state } = perform(marked({ lead: ['paragraph 全^年', 'paragraph 学^法'] }), insertGap);
  expect(linesOf(state, 'lead').join()).toContain('【待补：^】');
  state.doc.check();
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
