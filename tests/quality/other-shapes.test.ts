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

type Measure = (expected: Report, found: Report) => Count;
type Copy = (text: string) => string;

const MEASURES: [string, number, Measure][] = [
  ['paragraphs', 1, countParagraphs],
  ['figures', 1, countFigures],
  ['headings', 0.98, countHeadings],
  ['blocks', 0.95, countBlocks],
];

/** What a copy does to the text of a page. */
const COPIES: [string, Copy, readonly string[]][] = [
  [
    'hanzi set apart by blanks',
    (text) =>
      text
        .split('\r\n')
        .map((line) => [...line].join(' '))
        .join('\n'),
    ['paragraphs', 'figures', 'headings', 'blocks'],
  ],
  ['an empty line after each', (text) => text.replaceAll('\r\n', '\n\n'), ['paragraphs', 'headings']],
  ['everything on one line', (text) => text.replaceAll('\r\n', ' '), ['headings']],
];

/** Measures all reports as text, prints the sum and what is missed. */
function measured(
  shape: string,
  what: string,
  measure: Measure,
  changes: Partial<Description>,
  copy: Copy,
): Count {
  const counts = Array.from({ length: WHOLE_REPORTS }, (_, index) => {
    const whole = wholeReport(index, undefined, changes);
    const { report } = recogniseText(copy(asText(whole)), { id: 'shape' });
    const one = measure(whole.report, report);
    return { ...one, missed: one.missed.map((text) => `${index + 1}: ${text.slice(0, 90)}`) };
  });
  const all = sum(counts);
  console.log(`${shape}: ${what} ${all.found}/${all.total}`);
  for (const text of all.missed) console.log(`  ${shape}: ${what} missed in ${text}`);
  return all;
}

describe.each(SHAPES)('Twenty whole reports with %s', (shape, changes) => {
  it.each(MEASURES)('keep their %s', (what, least, measure) => {
    const all = measured(shape, what, measure, changes, (text) => text);
    expect(all.found / all.total).toBeGreaterThanOrEqual(least);
  });
});

describe.each(COPIES)('Twenty whole reports copied with %s', (shape, copy, kept) => {
  it.each(MEASURES.filter(([what]) => kept.includes(what)))('keep their %s', (what, least, measure) => {
    const all = measured(shape, what, measure, {}, copy);
    expect(all.found / all.total).toBeGreaterThanOrEqual(least);
  });
});
