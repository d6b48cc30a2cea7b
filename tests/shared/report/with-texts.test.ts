import { expect, it } from 'vitest';
import { blankReport } from '../../../shared/report/blank-report.ts';
import { allBlocks, withBlocks, wordsOf } from '../../../shared/report/blocks.ts';
import { placedSentences, placeWithin } from '../../../shared/report/placed-sentences.ts';
import type { Block } from '../../../shared/report/schema.ts';
import { withTexts } from '../../../shared/report/with-texts.ts';

const BLOCKS: Block[] = [
  { id: 'a', kind: 'section', heading: '办理案件23件', text: '其中简易5件。当事人7名。' },
  { id: 'b', kind: 'item', heading: '开展巡查41次', text: '  拆除违建8处，清理3处。' },
  { id: 'c', kind: 'paragraph', text: '无数。' },
  {
    id: 'd',
    kind: 'table',
    text: '表1 案件9件',
    rows: [
      [{ text: '项目' }, { text: '数量' }],
      [{ text: ' 案件\n总数' }, { text: '12' }],
    ],
  },
];
const report = withBlocks(blankReport('r', 2026, '云岭县松坪镇人民政府'), 'measures', BLOCKS);

/** Every number of the report made another one, at the places where its sentences say it stands. */
const numbers = placedSentences(report)
  .filter(({ part }) => part === 'measures')
  .flatMap((sentence) =>
    [...sentence.sentence.matchAll(/\d+/g)].map((match) => ({
      place: placeWithin(sentence, match.index, match[0].length),
      text: `${Number(match[0]) + 1000}`,
    })),
  );

it('Words at the places of a heading, the text behind it, a cell and a caption are replaced, and no others', () => {
  const now = allBlocks(withTexts(report, numbers)).filter(({ id }) => ['a', 'b', 'c', 'd'].includes(id));
  expect(now.map(wordsOf)).toEqual([
    '办理案件1023件。其中简易1005件。当事人1007名。',
    '开展巡查1041次。  拆除违建1008处，清理1003处。',
    '无数。',
    '表1001 案件1009件',
  ]);
  expect(now.at(-1)).toMatchObject({
    rows: [
      [{ text: '项目' }, { text: '数量' }],
      [{ text: ' 案件\n总数' }, { text: '1012' }],
    ],
  });
  expect(withTexts(report, [])).toEqual(report);
});
