import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../electron/package/word-package.ts';
import { readReportPart } from '../../../electron/word/report-part.ts';
import { printable } from '../../../electron/word/write/printable.ts';
import { writeReport } from '../../../electron/word/write/write-report.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import type { Report } from '../../../shared/report/schema.ts';

const sample = recogniseText(readFileSync('shared/sample/report-2025.txt', 'utf8'), { id: 'sample' }).report;
const hostile: Report = { ...sample, title: '<a>&amp;"\u0000\uFFFE\uD800𠮷]]>' };

const carried = (bytes: Uint8Array) => readReportPart(openPackage(bytes));

/** The file as another program saves it after a change in one of its parts. */
function resaved(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? strToU8('')))) });
}

describe('The report inside its Word file', () => {
  test.each([
    ['the sample', sample],
    ['text that XML cannot carry', hostile],
  ])('comes back byte for byte, as far as a page can show it: %s', async (_, report) => {
    const back = carried(await writeReport(report));
    expect(JSON.stringify(back?.report)).toBe(JSON.stringify(printable(report)));
    expect(back?.untouched).toBe(true);
  });

  test('is still known as untouched when Word cuts the runs anew and escapes otherwise', async () => {
    const bytes = resaved(await writeReport(sample), 'word/document.xml', (xml) =>
      xml
        .replace('青禾镇', '青</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>禾镇')
        .replaceAll('“', '&#8220;'),
    );
    expect(carried(bytes)?.untouched).toBe(true);
  });

  test.each([
    ['a figure changed', (xml: string) => xml.replace('860', '861')],
    ['a paragraph cut in two', (xml: string) => xml.replace('。', '。</w:t></w:r></w:p><w:p><w:r><w:t>')],
  ])('is known to be out of date after %s', async (_, change) => {
    const bytes = resaved(await writeReport(sample), 'word/document.xml', change);
    expect(carried(bytes)?.untouched).toBe(false);
  });

  test('counts as absent when another program has spoilt it', async () => {
    const bytes = resaved(await writeReport(sample), 'customXml/item1.xml', (xml) =>
      xml.replace('schemaVersion', 'version'),
    );
    expect(carried(bytes)).toBeNull();
  });
});
