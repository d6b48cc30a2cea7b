import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPdfTitle } from '../../../electron/host/pdf-title.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** One empty page, as Chromium lays its files out. */
function onePage(): Buffer {
  const objects = [
    "<</Creator (Mozilla/5.0)\n/Producer (Skia/PDF m114)\n/CreationDate (D:20260128233251+00'00')>>",
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]>>',
  ];
  let pdf = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const places = objects.map((body, at) => {
    const place = pdf.length;
    pdf += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length;
  pdf += `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 5\n/Root 2 0 R\n/Info 1 0 R>>\n`;
  return Buffer.from(`${pdf}startxref\n${start}\n%%EOF\n`, 'latin1');
}

const TITLE = '青石镇人民政府关于2025年度（法治）𬭎政府建设情况的报告';

describe('the title of a PDF', () => {
  it('is read by others, with nothing before it changed', async () => {
    const pdf = onePage();
    const titled = withPdfTitle(pdf, TITLE, '本程序');
    expect(Buffer.from(titled).subarray(0, pdf.length).equals(pdf)).toBe(true);
    const file = join(await temporaryFolder(), 'a.pdf');
    await writeFile(file, titled);
    const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(stdout).toContain(TITLE);
    expect(stdout).toMatch(/Creator:\s+本程序/);
    expect(stdout).toMatch(/Producer:\s+Skia/);
    expect(stdout).toMatch(/Pages:\s+1\n/);
  });

  it.each(['', 'no PDF', '%PDF-1.5\nstartxref\n9\n%%EOF'])('is not put into %j', (text) => {
    const bytes = Buffer.from(text);
    expect(withPdfTitle(bytes, TITLE, '本程序')).toBe(bytes);
  });
});
