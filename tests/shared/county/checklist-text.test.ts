import { expect, it } from 'vitest';
import { checklistLines, readChecklistLines } from '../../../shared/county/checklist-text.ts';
import { OWN_CHECKLIST } from '../../../shared/proofread/completeness/checklist.ts';

it('the program’s own checklist is read back as it was written, in lines', () => {
  expect(readChecklistLines(checklistLines(OWN_CHECKLIST))).toEqual({ items: OWN_CHECKLIST.items });
});

it('a line is one thing: its part, its name, its words, whether it takes a figure and is demanded', () => {
  expect(readChecklistLines('\n 一；护河行动（次）；护河、巡河；要数据\n四;原因;原因；规定要求\n')).toEqual({
    items: [
      { part: 'measures', item: '护河行动（次）', words: ['护河', '巡河'], figure: true, demanded: false },
      { part: 'shortcomings', item: '原因', words: ['原因'], figure: false, demanded: true },
    ],
  });
});

it('a word with a 、 of its own stands in quotes, and quotes of other words are theirs', () => {
  const read = readChecklistLines('一；诉讼；“复议、诉讼”、“九五”普法、“ 应诉、“尽职”、、 率 ');
  const words = ['复议、诉讼', '“九五”普法', '“ 应诉', '“尽职”', '率'];
  expect(read).toMatchObject({ items: [{ words }] });
  if ('items' in read) expect(readChecklistLines(checklistLines(read))).toEqual(read);
});

it.each([
  ['六；护河；护河', 1],
  ['一；护河；护河\n护河', 2],
  ['一；护河；', 1],
  ['一；护河；护河；要数字', 1],
  ['一；护河；护河\n\n一；护河；巡河', 3],
])('a line that cannot be read is named: %j', (text, wrongLine) => {
  expect(readChecklistLines(text)).toEqual({ wrongLine });
});
