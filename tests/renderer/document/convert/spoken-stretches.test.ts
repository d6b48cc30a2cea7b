import { expect, it } from 'vitest';
import { rangeToSpeak, spokenStretches } from '../../../../renderer/document/convert/spoken-stretches.ts';
import { zoneNamed } from '../../../../renderer/document/schema/zones.ts';
import { block, qinghe, runInSection, section } from '../../../shared/roll-forward/qinghe.ts';
import { documentOf } from '../marked-text.ts';

const doc = documentOf(
  qinghe({
    lead: ['引言一句。又一句！'],
    measures: [
      section('学法用法', '学法12次。培训9期。'),
      runInSection('抓好审查', '审查23份。'),
      block('办好3件事。', 'point', '改进普法'),
      {
        id: 't',
        kind: 'table',
        text: '表1　件数',
        rows: [
          [{ text: '村' }, { text: '件' }],
          [{ text: '河口村' }, { text: '' }],
        ],
      },
    ],
  }),
);

const texts = (range: { from: number; to: number }): string[] =>
  spokenStretches(doc, range).map(({ text }) => text);

const part = (role: 'measures' | 'plan') => {
  const { start } = zoneNamed(doc, role);
  return rangeToSpeak(doc, { from: start + 3, to: start + 3 });
};

it('With nothing selected the part with the caret is read, its heading first, with the numbers that are drawn', () => {
  expect(texts(part('measures'))).toEqual([
    expect.stringMatching(/^一、/),
    '（一）学法用法',
    '学法12次。',
    '培训9期。',
    '（二）抓好审查。',
    '审查23份。',
    '一是改进普法。',
    '办好3件事。',
    '表1　件数',
    '村，件',
    '河口村',
  ]);
});

it('What is selected is read in whole sentences, without the number where its beginning is left out', () => {
  const [, , , training, , checked] = spokenStretches(doc, part('measures'));
  if (!training || !checked) throw new Error('not read');
  expect(texts({ from: training.from + 1, to: training.from + 2 })).toEqual(['培训9期。']);
  expect(texts({ from: training.from + 1, to: checked.to - 1 })).toEqual([
    '培训9期。',
    '（二）抓好审查。',
    '审查23份。',
  ]);
});

it('Every stretch stands where its words are', () => {
  for (const { from, to, text } of spokenStretches(doc, { from: 0, to: doc.content.size }))
    if (from < to && !text.includes('，')) expect(text.endsWith(doc.textBetween(from, to))).toBe(true);
});
