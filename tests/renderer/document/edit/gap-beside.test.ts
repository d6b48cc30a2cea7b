import { it } from 'vitest';
import { insertGapBeside } from '../../../../renderer/document/edit/gap-beside.ts';
import { expectEdit } from '../marked-text.ts';

const beside = (behind: string[], before: string[] = []) =>
  insertGapBeside('measures', { behind, before }, '合同审查');

it('What is missing goes behind its neighbour and the list that this begins', () => {
  expectEdit(
    {
      measures: [
        'section 规范执法',
        'paragraph 甲。',
        'item 乙。',
        'point 丙。',
        'section 普法',
        'paragraph 丁。',
      ],
    },
    beside(['measures-1']),
    {
      measures: [
        'section 规范执法',
        'paragraph 甲。',
        'item 乙。',
        'point 丙。',
        'paragraph 【待补：^合同审查^】',
        'section 普法',
        'paragraph 丁。',
      ],
    },
  );
});

it('A neighbour that is gone, or stands in another part, is passed over for the next', () => {
  expectEdit(
    { measures: ['paragraph 甲。', 'paragraph 乙。'], plan: ['paragraph 丙。'] },
    beside(['plan-0', 'gone', 'measures-0']),
    {
      measures: ['paragraph 甲。', 'paragraph 【待补：^合同审查^】', 'paragraph 乙。'],
      plan: ['paragraph 丙。'],
    },
  );
});

it('Without a neighbour behind which it could go it goes in front of the next, but not of a heading', () => {
  expectEdit({ measures: ['section 普法', 'paragraph 甲。'] }, beside([], ['measures-0', 'measures-1']), {
    measures: ['section 普法', 'paragraph 【待补：^合同审查^】', 'paragraph 甲。'],
  });
});

it('Without any neighbour it goes to the end of its part', () => {
  expectEdit({ measures: ['paragraph 甲。'] }, beside([]), {
    measures: ['paragraph 甲。', 'paragraph 【待补：^合同审查^】'],
  });
});
