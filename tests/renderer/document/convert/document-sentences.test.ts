import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentSentences } from '../../../../renderer/document/convert/document-sentences.ts';
import { documentToReport } from '../../../../renderer/document/convert/document-to-report.ts';
import { recogniseText } from '../../../../shared/recognise/recognise-text.ts';
import { placedSentences } from '../../../../shared/report/placed-sentences.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { block, qinghe, runInSection, section } from '../../../shared/roll-forward/qinghe.ts';
import { documentOf } from '../marked-text.ts';

const SAMPLE = readFileSync('shared/sample/report-2025.txt', 'utf8');

const withHeadings = qinghe({
  lead: ['引言一句。又一句！'],
  measures: [
    '开头。',
    section('学法用法', '学法12次。 培训9期。'),
    runInSection('抓好审查', '审查23份。'),
    runInSection('抓好普法', '进村入户。宣讲27场。'),
    section('只有标题'),
  ],
  plan: [block('办好3件事。', 'point', '改进普法'), block('没有句号', 'item')],
});

describe('the sentences of the editor’s document', () => {
  it.each<[string, Report]>([
    ['the sample', recogniseText(SAMPLE, { id: 'sample' }).report],
    ['headings of every kind', withHeadings],
  ])('are those of the report it stands for: %s', (_name, report) => {
    const doc = documentOf(report);
    const bare = documentSentences(doc);
    expect(bare).toMatchObject(placedSentences(documentToReport(doc, report)));
    expect(bare.length).toBeGreaterThan(10);
  });

  it('say where they stand: each begins with its own words, and its closing mark belongs to it', () => {
    const doc = documentOf(withHeadings);
    for (const { sentence, from, to } of documentSentences(doc))
      expect([sentence, `${sentence}。`]).toContain(doc.textBetween(from, to));
  });

  it('know which of them is the heading of its paragraph', () => {
    const heads = documentSentences(documentOf(withHeadings)).filter(({ heading }) => heading);
    expect(heads.map(({ sentence }) => sentence)).toEqual([
      '学法用法',
      '抓好审查',
      '抓好普法',
      '只有标题',
      '改进普法',
    ]);
  });
});
