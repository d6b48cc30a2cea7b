import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../shared/recognise/recognise-text.ts';
import type { Report } from '../../shared/report/schema.ts';
import type { Description } from '../fixtures/whole-reports/description.ts';
import { WHOLE_REPORTS, wholeReport } from '../fixtures/whole-reports/whole-report.ts';
import { asText } from '../fixtures/whole-reports/write-kinds.ts';
import { type Count, countBlocks, countFigures, countHeadings, countParagraphs, sum } from './measure.ts';

const SHAPES: [string, Partial<Description>][] = [
  ['half-width marks', { halfWidth: true }],
  ['traditional characters', { traditional: true }],
  ['lines of 28 characters', { wrapAt: 28 }],
  ['lines of 35 characters', { wrapAt: 35 }],
  ['lines of 42 characters, half-width marks', { wrapAt: 42, halfWidth: true }],
  ['sections typed 一)', { numbering: { section: '#)' } }],
  ['sections typed （一）、 and items 1、', { numbering: { section: '（#）、', item: '#、' } }],
  ['parts typed 一. and items 1．', { numbering: { part: '#．', item: '#．' } }],
  [
    'parts typed 一 、 with blanks, sub-items (1)',
    { numbering: { part: '# 、', section: '（ # ）', subitem: '(#)' } },
  ],
  ['numbers that run on', { runsOn: ['section', 'item'] }],
  ['no record, no noise', { above: [], below: [], end: [], publication: {}, unread: [] }],
];

const MEASURES: [string, number, (expected: Report, found: Report) => Count][] = [
  ['paragraphs', 1, countParagraphs],
  ['figures', 1, countFigures],
  ['headings', 0.98, countHeadings],
  ['blocks', 0.95, countBlocks],
];

describe.each(SHAPES)('Twenty whole reports with %s', (shape, changes) => {
  it.each(MEASURES)('keep their %s', (what, least, measure) => {
    const counts = Array.from({ length: WHOLE_REPORTS }, (_, index) => {
      const whole = wholeReport(index, undefined, changes);
      const { report } = recogniseText(asText(whole), { id: 'shape' });
      const one = measure(whole.report, report);
      return { ...one, missed: one.missed.map((text) => `${index + 1}: ${text.slice(0, 90)}`) };
    });
    const all = sum(counts);
    console.log(`${shape}: ${what} ${all.found}/${all.total}`);
    for (const text of all.missed) console.log(`  ${shape}: ${what} missed in ${text}`);
    expect(all.found / all.total).toBeGreaterThanOrEqual(least);
  });
});
