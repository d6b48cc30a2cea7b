import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { writeReport } from '../../../electron/word/write/write-report.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import type { Report } from '../../../shared/report/schema.ts';

const sample = recogniseText(readFileSync('shared/sample/report-2025.txt', 'utf8'), { id: 'sample' }).report;
const OFFICES = [
  '中共临溪县青禾镇委员会',
  '临溪县青禾镇人民政府',
  '临溪县白石乡人民政府',
  '临溪县司法局',
  '青禾镇党政办',
];

const signedBy = (count: number, sealed: boolean): Report => ({
  ...sample,
  signature: { office: OFFICES.slice(0, count).join('、'), date: '2026-01-08', ...(sealed && { sealed }) },
});

async function afterEdit(report: Report, change: (xml: string) => string) {
  const parts = unzipSync(await writeReport(report));
  const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return importFile('报告.docx', zipSync({ ...parts, 'word/document.xml': strToU8(after) }));
}

describe('A file of ours that was edited outside', () => {
  for (const count of [1, 2, 3, 4, 5])
    for (const sealed of [false, true]) {
      const kind = `${count} offices, ${sealed ? 'with' : 'without'} a seal`;
      const report = signedBy(count, sealed);

      test(`keeps the seal and all names when its text was changed: ${kind}`, async () => {
        const { report: read, proof } = await afterEdit(report, (xml) => xml.replace('860', '861'));
        expect(read.signature).toEqual(report.signature);
        expect(read.parts[4].blocks.map(({ text }) => text)).toEqual(
          report.parts[4].blocks.map(({ text }) => text),
        );
        expect(proof.paragraphs.found).toBe(proof.paragraphs.total);
      });

      test(`has the names and the date as they stand there now: ${kind}`, async () => {
        const last = OFFICES[count - 1] ?? '';
        const { report: read } = await afterEdit(report, (xml) =>
          xml
            .replace(/(.*)2026年1月8日/s, '$12026年2月9日')
            .replace(new RegExp(`(.*)${last}`, 's'), `$1${last.slice(0, -1)}处`),
        );
        expect(read.signature).toEqual({
          ...report.signature,
          office: [...OFFICES.slice(0, count - 1), `${last.slice(0, -1)}处`].join('、'),
          date: '2026-02-09',
        });
      });
    }

  test('has no signature when it was deleted there', async () => {
    const { report } = await afterEdit(signedBy(2, true), (xml) =>
      xml.replace(/<w:p>(?:(?!<\/w:p>).)*w:val="Signature(?:Office|Date)"(?:(?!<\/w:p>).)*<\/w:p>/g, ''),
    );
    expect(report.signature).toBeNull();
  });
});
