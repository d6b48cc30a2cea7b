import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentFigures } from '../../../../renderer/document/convert/document-figures.ts';
import { documentSentences } from '../../../../renderer/document/convert/document-sentences.ts';
import { recogniseText } from '../../../../shared/recognise/recognise-text.ts';
import type { Block, Report } from '../../../../shared/report/schema.ts';
import { qinghe, section } from '../../../shared/roll-forward/qinghe.ts';
import { documentOf } from '../marked-text.ts';

const SAMPLE = readFileSync('shared/sample/report-2025.txt', 'utf8');

const table: Block = {
  ...{ id: 'table', kind: 'table', text: '表1  全年办件1,260件。 办结98%' },
  rows: [
    [{ text: '事项' }, { text: '' }, { text: '件数' }],
    [{ text: ' 排查\n纠纷' }, { text: '' }, { text: ' 312 ' }, { text: '41' }],
  ],
};

const figuresOf = (report: Report) => {
  const doc = documentOf(report);
  return { doc, figures: documentFigures(doc, documentSentences(doc)) };
};

it.each<[string, Report, number]>([
  ['the sample', recogniseText(SAMPLE, { id: 'sample' }).report, 73],
  [
    'headings, blanks and a table',
    qinghe({ measures: [section('学法3次', '  学法12次。 培训9期。', table)] }),
    7,
  ],
])('Each figure of the document reaches over its own words: %s', (_name, report, count) => {
  const { doc, figures } = figuresOf(report);
  expect(figures.map(({ from, to }) => doc.textBetween(from, to))).toEqual(figures.map(({ text }) => text));
  expect(figures).toHaveLength(count);
});

it('A figure says where it stands, and a cell’s what its row counts', () => {
  const { figures } = figuresOf(qinghe({ measures: [section('学法', '学法12次。', table)] }));
  expect(figures.map(({ text, counts, sentence }) => [sentence.where + counts, text])).toEqual([
    ['一、（一）学法', '12次'],
    ['一、（一）办件', '1,260件'],
    ['一、（一）办结', '98%'],
    ['一、（一）排查纠纷', '312'],
    ['一、（一）排查纠纷', '41'],
  ]);
});
