import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentToReport } from '../../../renderer/document/convert/document-to-report.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';
import { mapParts, wordsOf } from '../../../shared/report/blocks.ts';
import { type Block, type Report, report as schema, type TextBlock } from '../../../shared/report/schema.ts';
import { documentOf } from './marked-text.ts';
import { runIn, writtenReport } from './written-report.ts';

const roundTrip = (report: Report): Report => documentToReport(documentOf(report), report);

const text = fc.string({ unit: fc.constantFrom(...'法治建设，、：“”（）《》1,2.5%a 是') });
const filledText = text.filter((value) => value !== '');
const closed = fc.constantFrom('', '！', '？');

/** A heading as the importer makes it: one sentence, whose stop is not part of it unless it is ！ or ？. */
const heading = fc
  .tuple(fc.string({ unit: fc.constantFrom(...'法治建设，、“”1a'), minLength: 1 }), closed)
  .map(([words, stop]) => words.replaceAll(/[“”]/g, '') + stop)
  .filter((words) => words !== '' && !/^[！？]/.test(words));

const sentences = fc.array(filledText, { minLength: 1, maxLength: 3 }).map((all) => `${all.join('。')}。`);

let ids = 0;
const blockOf = (kind: fc.Arbitrary<TextBlock['kind']>): fc.Arbitrary<TextBlock> =>
  fc
    .record({ kind, text: fc.oneof(filledText, sentences), heading: fc.option(heading, { nil: undefined }) })
    .map(({ kind, text, heading }) => {
      ids += 1;
      return { id: `id-${ids}`, kind, text, ...(heading !== undefined && { heading }) };
    });
const anyBlock = blockOf(fc.constantFrom('paragraph', 'item', 'subitem', 'point'));
const section = fc
  .record({ heading, text: fc.oneof(fc.constant(''), filledText, sentences) })
  .map((words): Block => {
    ids += 1;
    return { id: `id-${ids}`, kind: 'section', ...words };
  });

const content = fc.record({
  heading,
  blocks: fc.array(fc.oneof(anyBlock, anyBlock, section), { maxLength: 9 }),
});

const report: fc.Arbitrary<Report> = fc
  .record({
    title: text,
    addressee: fc.option(filledText),
    lead: fc.array(anyBlock, { maxLength: 3 }),
    contents: fc.tuple(content, content, content, content, content),
    signature: fc.option(
      fc.record({ office: filledText, date: fc.constantFrom('', '2026-01-08', '2026年2月', '〇二六') }),
    ),
  })
  .map(({ contents, ...rest }) => {
    const blank = blankReport('drawn', 2025, '青石镇人民政府');
    let at = 0;
    const parts = mapParts(blank.parts, (part) => ({ ...part, ...contents[at++] }));
    return { ...blank, ...rest, parts };
  });

/** The report's text as it stands on the page, a line a paragraph. */
function pageOf({ title, addressee, lead, parts, signature }: Report): string[] {
  return [
    title,
    addressee ?? '',
    ...lead.map(wordsOf),
    ...parts.flatMap((part) => [part.heading, ...part.blocks.map(wordsOf)]),
    signature?.office ?? '',
    signature?.date ?? '',
  ];
}

describe('the way of a report through the editor', () => {
  it('changes nothing in a report as the importer makes it', () => {
    fc.assert(
      fc.property(report, (given) => {
        expect(schema.safeParse(given).success).toBe(true);
        expect(roundTrip(given)).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no character whatever the headings hold', () => {
    const wild = fc.string({ unit: fc.constantFrom(...'法治。！？（）“”a '), minLength: 1 });
    fc.assert(
      fc.property(wild, wild, (heading, text) => {
        const given = writtenReport();
        given.parts[3].blocks = [runIn(heading, text)];
        const once = roundTrip(given);
        expect(pageOf(once).join('\n').replace(/。+$/gm, '')).toBe(
          pageOf(given).join('\n').replace(/。+$/gm, ''),
        );
        expect(pageOf(roundTrip(once))).toEqual(pageOf(once));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a written report as it is', () => {
    const given = writtenReport();
    expect(roundTrip(given)).toEqual(given);
  });

  it('gives untouched parts no blocks and absent lines no text', () => {
    const given = { ...blankReport('blank', 2025, '青石镇人民政府'), signature: null };
    expect(roundTrip(given)).toEqual(given);
  });

  it('takes year, office, id and publication record from the report it began with', () => {
    const given = writtenReport();
    const base = {
      ...given,
      year: 2026,
      office: '甲、乙',
      publication: { ...given.publication, subject: '其他' },
    };
    expect(documentToReport(documentOf(given), base)).toEqual({ ...base });
  });

  it('sets a run-in heading that nothing follows on its own line', () => {
    const given = writtenReport();
    given.parts[3].blocks = [runIn('执法力量不足', '')];
    expect(roundTrip(given)).toEqual(given);
  });
});
