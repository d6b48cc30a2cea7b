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

describe('An export', () => {
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
