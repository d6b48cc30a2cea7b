import { expect, it } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { writeReport } from '../../../electron/word/write/write-report.ts';
import { MOST_CHARACTERS, MOST_LINES, recogniseWithinExtent } from '../../../shared/recognise/extent.ts';
import { textLines } from '../../../shared/recognise/read-line.ts';
import { withBlocks } from '../../../shared/report/blocks.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { fakeDocx } from '../word/formatting/fake-docx.ts';

const HEAD = [
  '临溪县青禾镇人民政府2025年度法治政府建设情况报告',
  '一、2025年度推进法治政府建设的主要举措和成效',
];
const paragraphs = (count: number): string[] =>
  Array.from({ length: count - HEAD.length }, (_, at) => `组织学习${at + 1}次。`);
const text = (count: number): string => [...HEAD, ...paragraphs(count)].join('\n\n');
const html = (rows: number): string =>
  `<html><body>${HEAD.map((line) => `<p>${line}</p>`).join('')}<table>${'<tr><td>学习<td>3次'.repeat(rows)}</table></body></html>`;
const docx = (count: number): Uint8Array =>
  fakeDocx({
    body: [...HEAD, ...paragraphs(count)].map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''),
  });
const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
const tooLong = expect.objectContaining({ code: 'too-long' });

it('reads as much as a report may have, exports it and reads it back', async () => {
  const { report } = await importFile('长.txt', bytes(text(MOST_LINES)));
  expect((await importFile('长.docx', await writeReport(report))).report).toEqual(report);
});

it.each<[string, string, Uint8Array]>([
  ['paragraphs in a text', '长.txt', bytes(text(MOST_LINES + 1))],
  ['paragraphs in a Word file', '长.docx', docx(MOST_LINES + 1)],
  ['cells in a page', '长.html', bytes(html(MOST_LINES / 2))],
  ['characters', '长.txt', bytes(`${text(3)}${'法'.repeat(MOST_CHARACTERS)}`)],
])('refuses too many %s at the import', async (_, name, file) => {
  await expect(importFile(name, file)).rejects.toThrow(tooLong);
});

it('refuses too long a report’s own data, too', async () => {
  const { report } = await importFile('长.txt', bytes(text(MOST_LINES)));
  const json = (whole: Report): Uint8Array => bytes(JSON.stringify(whole));
  expect((await importFile('长.json', json(report))).report).toEqual(report);
  const { blocks } = report.parts[0];
  const longer = withBlocks(report, 'measures', [...blocks, ...blocks.slice(0, 6)]);
  await expect(importFile('长.json', json(longer))).rejects.toThrow(tooLong);
});

it('refuses a pasted text of too many lines', () => {
  expect(() => recogniseWithinExtent(textLines(text(MOST_LINES + 1)), { id: 'pasted' })).toThrow(tooLong);
});
