import { expect, it } from 'vitest';
import { countMovedYears } from '../../../shared/roll-forward/move-years.ts';
import { rollSentence } from '../../../shared/roll-forward/roll-sentence.ts';

it.each([
  ['2024年，全镇普法12场。', 1],
  ['2024年全年培训12场，2025年再办14场。', 2],
  ['二〇二四年度工作按计划完成。', 1],
  ['2021年清理文件8件，2024年清理2件。', 0],
  ['全年培训2024人次。', 0],
  ['按《2021—2025年规划》推进。', 0],
])('The years that were moved are counted, and nothing else: %s', (before, count) => {
  const { text } = rollSentence(before, false, { from: 2024, to: 2025 });
  expect(countMovedYears(before, text)).toBe(count);
});
