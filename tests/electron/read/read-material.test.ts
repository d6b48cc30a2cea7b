import { expect, it } from 'vitest';
import { readMaterial } from '../../../electron/read/read-material.ts';
import { writeReport } from '../../../electron/word/write/write-report.ts';
import { sentReport } from './take-back/leaders-file.ts';

it('What a colleague has sent is read though it is no report, line by line', async () => {
  const bytes = new TextEncoder().encode(
    '司法所材料\n全年调解纠纷412件,成功409件。\n\n事项\t件数\n调解\t412\n信访\t33\n',
  );
  const { lines } = await readMaterial('材料.txt', bytes);
  expect(lines.slice(0, 2).map(({ text }) => text)).toEqual(['司法所材料', '全年调解纠纷412件，成功409件。']);
  expect(lines.map(({ text }) => text).join('|')).toContain('信访');
});

it('A Word file with a table gives the table whole, and a report’s data is refused', async () => {
  const { lines } = await readMaterial('材料.docx', await writeReport(sentReport()));
  expect(lines.find(({ rows }) => rows)?.rows?.map((row) => row.map(({ text }) => text))).toEqual([
    ['事项', '件数'],
    ['调解', '412'],
  ]);
  const own = new TextEncoder().encode(JSON.stringify(sentReport()));
  await expect(readMaterial('报告.json', own)).rejects.toThrow('unsupported-file');
});

it('A footnote and hidden words of a page are told of', async () => {
  const page = `<html><body><p>调解员走村入户<sup><a href="#n1" id="r1">[1]</a></sup>。</p>
    <p style="display:none">这一句是隐藏的</p><p id="n1"><a href="#r1">[1]</a>据司法所台账。</p></body></html>`;
  const { lines, leftOut } = await readMaterial('材料.html', new TextEncoder().encode(page));
  expect(lines.map(({ text }) => text)).toEqual(['调解员走村入户。']);
  expect(leftOut.map(({ reason }) => reason)).toEqual(['footnote', 'hidden']);
});
