import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportReport } from '../../../electron/word/export-report.ts';
import { proveExport } from '../../../electron/word/prove-export.ts';
import { formatOf } from '../../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../../shared/gongwen/profile.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { blankReport } from '../../../shared/report/blank-report.ts';

const sample = recogniseText(readFileSync('shared/sample/report-2025.txt', 'utf8'), { id: 'sample' }).report;

const FORMAT = formatOf(STANDARD_PROFILE);

const changed = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const document = strFromU8(parts['word/document.xml'] ?? strToU8(''));
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(document)) });
};

/** Which characters a file sets in fonts that are none of its format's. */
function foreignFonts(bytes: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const own = Object.values(FORMAT.fonts).map(({ name }) => name);
  return [...xml.matchAll(/w:eastAsia="([^"]+)"(?:(?!<\/w:r>).)*<w:t[^>]*>([^<]*)</g)]
    .filter(([, font = '']) => !own.includes(font))
    .flatMap(([, font, text = '']) => [...text].map((character) => `${character} ${font}`));
}

describe('An export', () => {
  test('says of every character that is in another font than its format’s which one that is', async () => {
    const report = blankReport('id', 2025, '青禾镇人民政府');
    report.title = '青禾镇喆园2025年法治政府建设情况报告';
    report.lead = [
      { id: 'l', kind: 'paragraph', text: '镕、张𬭎负责30㎡。' },
      { id: 't', kind: 'table', text: '表堃', rows: [[{ text: '㛃' }]] },
    ];
    report.parts[0].heading = '主要举措喆';
    report.parts[0].blocks = [{ id: 'r', kind: 'section', heading: '镕', text: '好。' }];
    report.signature = { office: '青禾镇喆园', date: '2026-01-08' };
    report.letterhead = {
      ...{ copyNumber: '', secrecy: '秘密喆', urgency: '', issuers: ['喆园'], withDocumentWord: true },
      ...{ documentNumber: '镕府发〔2026〕1号', signatories: ['陶喆', '李堃'] },
    };
    report.imprint = { copyTo: '张𬭎', printer: '喆园', printedOn: '2026-01-09' };
    const { bytes, rare } = await exportReport(report, FORMAT);
    const said = rare.flatMap(({ characters, font }) =>
      characters.map((character) => `${character} ${font}`),
    );
    expect(new Set(foreignFonts(bytes))).toEqual(new Set(said.filter((each) => !each.endsWith('宋体'))));
    expect(said).toContain('㛃 宋体');
    expect(said.length).toBeGreaterThan(7);
  });

  test('is read back: every paragraph and figure of the report is in its place', async () => {
    const { proof } = await exportReport(sample, FORMAT);
    expect(proof.paragraphs.found).toBe(proof.paragraphs.total);
    expect(proof.figures).toEqual({ found: proof.figures.total, total: proof.figures.total });
    expect(proof.figures.total).toBeGreaterThan(80);
  });

  test('of text that XML cannot carry counts as whole without the invisible characters', async () => {
    const report = blankReport('id', 2025, '青禾镇');
    report.lead = [{ id: 'l', kind: 'paragraph', text: '学法\u000012次\uFFFE。' }];
    const { proof } = await exportReport(report, FORMAT);
    expect(proof.paragraphs.found).toBe(proof.paragraphs.total);
  });

  test.each([
    ['a lost figure', (xml: string) => xml.replace('860', '')],
    ['a paragraph written twice', (xml: string) => xml.replace(/<w:p>.*?<\/w:p>/, '$&$&')],
    [
      'two paragraphs in the wrong order',
      (xml: string) => xml.replace(/(<w:p>(?:(?!<\/w:p>).)*一、主要.*?<\/w:p>)(<w:p>.*?<\/w:p>)/, '$2$1'),
    ],
  ])('shows %s', async (_, change) => {
    const { bytes } = await exportReport(sample, FORMAT);
    const { paragraphs } = proveExport(sample, changed(bytes, change));
    expect(paragraphs.found).toBeLessThan(paragraphs.total);
  });
});
