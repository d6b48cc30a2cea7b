import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFileText } from '../../../electron/read/read-file.ts';
import { compoundFile } from './doc-of.ts';
import { wordWorker } from './word-worker-bundle.ts';

const doc = readFileSync(join(import.meta.dirname, '../../fixtures/doc/report.doc'));
const worker = wordWorker();

const read = (content: string | Uint8Array, name: string) =>
  readFileText(typeof content === 'string' ? Buffer.from(content) : content, name, { worker: worker() });

it('reads a .doc under any name', async () => {
  expect(await read(doc, '年报.docx')).toMatchObject({
    kind: 'doc',
    text: { lines: expect.arrayContaining([expect.objectContaining({ text: '2026年1月5日' })]) },
  });
});

it.each([
  ['html', '<html><p>一<p>二'],
  ['mht', 'MIME-Version: 1.0\nContent-Type: text/html\n\n<p>一<p>二'],
  ['text', '一\r\n二'],
  ['rtf', '{\\rtf1\\ansi\\uc0\\u19968\\par\\u20108}'],
])('reads %s', async (kind, content) => {
  expect(await read(content, '年报')).toEqual({
    kind,
    text: { lines: [{ text: '一' }, { text: '二' }], notes: [], trackedChanges: 0 },
  });
});

it.each([
  ['docx', 'PK\u0003\u0004 word/document.xml'],
  ['report', '{"schemaVersion":1}'],
])('leaves a %s to others', async (kind, content) => {
  expect(await read(content, 'a')).toEqual({ kind });
});

it.each([
  ['an empty file', '', 'empty-file'],
  ['blanks', '\n \n', 'empty-file'],
  ['RTF that is cut', '{\\rtf1', 'damaged'],
  ['a PDF', '%PDF-1.7', 'unsupported-file'],
  ['binary bytes', Uint8Array.of(1, 0, 2, 0xff, 0), 'not-text'],
  ['a file of Word 2', Buffer.from('dba52d000000ff00ff', 'hex'), 'old-word-file'],
  ['a file of Works for DOS', Buffer.from('01fe000000ff00ff', 'hex'), 'works-file'],
  ['a workbook in a zip file', 'PK\u0003\u0004 xl/workbook.xml', 'no-text-document'],
  ['a sheet of WPS', compoundFile({ Workbook: Buffer.alloc(1) }), 'no-text-document'],
  ['a backup', 'PK\u0003\u0004 reports/a.json backup.json', 'backup-file'],
  ['a county pack', '{\n "countyPackVersion": 1,\n "issuer": "云州县司法局"', 'settings-file'],
  ['a profile', '{"profileVersion": 1, "name": "云州县"}', 'settings-file'],
  ['a cut .doc', doc.subarray(0, 5000), 'damaged'],
  ['200 MB', Buffer.alloc(200 * 1024 * 1024), 'too-large'],
])('refuses %s', async (_, content, code) => {
  await expect(read(content, '年报.doc')).rejects.toMatchObject({ code });
});
