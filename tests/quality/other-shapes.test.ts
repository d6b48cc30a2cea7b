import { describe, expect, it } from 'vitest';
import { recogniseText } from '../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../shared/recognise/recognition.ts';
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

/** Blanks inside words, here and there. */
function riddled(text: string): string {
  let pairs = 0;
  return text.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, () => {
    pairs += 1;
    return pairs % 7 === 0 ? ' ' : '';
  });
}

const withoutBreaks = (text: string): string => text.replace(/\r\n　*/g, '');

/** What a copy does to the text of a page, and what must be kept of it, with how much of that at least. */
const COPIES: [string, Copy, Record<string, number>][] = [
  [
    'hanzi set apart by blanks',
    (text) =>
      text
        .split('\r\n')
        .map((line) => [...line].join(' '))
        .join('\n'),
    { paragraphs: 1, figures: 1, headings: 0.98, blocks: 0.95 },
  ],
  ['an empty line after each', (text) => text.replaceAll('\r\n', '\n\n'), { paragraphs: 1, headings: 0.98 }],
  ['everything on one line', (text) => text.replaceAll('\r\n', ' '), { figures: 0.99, headings: 0.98 }],
  ['everything on one line, nothing between', withoutBreaks, { figures: 0.99, headings: 0.87 }],
  [
    'everything on one line, blanks inside words',
    (text) => riddled(withoutBreaks(text)),
    { figures: 0.99, headings: 0.87 },
  ],
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
  it.each(MEASURES.filter(([what]) => what in kept))('keep their %s', (what, _, measure) => {
    const all = measured(shape, what, measure, {}, copy);
    expect(all.found / all.total).toBeGreaterThanOrEqual(kept[what] ?? 1);
  });

  it('find every paragraph again', () => {
    for (let index = 0; index < WHOLE_REPORTS; index += 1) {
      const { proof } = recogniseText(copy(asText(wholeReport(index))), { id: 'proof' });
      expect(isComplete(proof), `${index + 1}`).toBe(true);
    }
  });
});
