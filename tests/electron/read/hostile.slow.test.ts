import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { bundledOnce } from '../support/bundled-once.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fakeDocx } from '../word/formatting/fake-docx.ts';
import { docOf } from './doc-of.ts';
import { wordWorker } from './word-worker-bundle.ts';

const MEGABYTE = 1024 * 1024;
const worker = wordWorker();
/** The thread that reads in the program has no more for young objects; newer Node would take 50 MB more by itself. */
const LIKE_THE_THREAD = '--max-semi-space-size=10';

const script = bundledOnce(join(import.meta.dirname, 'read-in-process.ts'));

const full = (start: string, piece: string, megabytes: number, end: string): string =>
  start + piece.repeat(Math.floor((megabytes * MEGABYTE) / piece.length)) + end;
const rtf = (piece: string) => () => Buffer.from(full('{\\rtf1 a', piece, 49, '}'));
const html = (piece: string) => () => Buffer.from(full('<html><table>', piece, 19, ''));
const docx = (piece: string, times: number) => () => fakeDocx({ body: piece.repeat(times) });

function ownEdges(): Buffer {
  const row = (_: unknown, at: number) => `\\trowd\\cellx${at * 100 + 100}\\intbl a\\cell\\row`;
  return Buffer.from(`{\\rtf1 ${Array.from({ length: 50_000 }, row).join('')}}`);
}

function circle(): Buffer {
  const doc = readFileSync(join(import.meta.dirname, '../../fixtures/doc/report.doc'));
  const table = (doc.readUInt32LE(76) + 1) * 512;
  for (let sector = 0; sector < 100; sector += 1) doc.writeUInt32LE(sector ^ 1, table + sector * 4);
  return Buffer.concat([doc, Buffer.alloc(45 * MEGABYTE)]);
}

/** A .doc whose table of this part is 45 MB long. */
function longTable(part: number): Buffer {
  const lists = Array.from({ length: 700 }, () => Buffer.alloc(65_535));
  const doc = docOf({ pieces: 1, characters: 50, lists });
  const main = doc.indexOf(Buffer.from('eca5', 'hex'));
  doc.writeUInt32LE(45 * MEGABYTE, main + part + 4);
  return doc;
}

it.each<[string, string, () => Uint8Array, RegExp]>([
  ['headers without end', 'doc', () => longTable(0xf2), /too-large/],
  ['shapes without end', 'doc', () => longTable(0x1da), /too-large/],
  [
    'a row of half a million cells',
    'doc',
    () =>
      docOf({
        pieces: 1,
        characters: 998_000,
        text: 'a\u0007'.repeat(499_000),
        pages: 1,
        property: [0x2416, 1],
      }),
    /too-large/,
  ],
  ['fonts without end', 'doc', () => longTable(0x112), /1 lines/],
  ['a circle of sectors and 45 MB behind them', 'doc', circle, /damaged/],
  [
    'a picture of 49 MB',
    'rtf',
    () => Buffer.from(full('{\\rtf1 a{\\pict ', `${'00'.repeat(64)}\n`, 49, '}}')),
    /1 lines/,
  ],
  ['49 MB of control words', 'rtf', rtf('\\b'), /too-large/],
  ['49 MB of groups', 'rtf', rtf('{\\field}'), /too-large/],
  ['49 MB of fonts', 'rtf', () => Buffer.from(full('{\\rtf1{\\fonttbl', '{\\f1 a;}', 49, '}}')), /too-large/],
  [
    'a font with a name of 49 MB',
    'rtf',
    () => Buffer.from(full('{\\rtf1{\\fonttbl{\\f1 ', 'a', 49, ';}}a}')),
    /1 lines/,
  ],
  ['49 MB of text boxes', 'rtf', rtf('{\\shp{\\shptxt a}}'), /too-large/],
  ['49 MB of boxes of a form', 'rtf', rtf('{\\field{\\fldinst FORMCHECKBOX{\\formfield a}}}'), /too-large/],
  [
    'boxes in boxes as deep as they may be',
    'rtf',
    () => Buffer.from(`{\\rtf1 ${'{\\shptxt a'.repeat(250)}${'}'.repeat(250)}}`),
    /lines/,
  ],
  ['49 MB of bytes by their digits', 'rtf', rtf("\\'b7"), /too-large/],
  ['49 MB of table rows', 'rtf', rtf('\\cell\\row'), /too-large/],
  ['49 MB of notes', 'rtf', rtf('{\\footnote a}'), /too-large/],
  [
    'as many notes as are read',
    'rtf',
    () => Buffer.from(`{\\rtf1 a${'{\\footnote a}'.repeat(120_000)}}`),
    /too-large/,
  ],
  ['49 MB of headers', 'rtf', rtf(`{\\header ${'a'.repeat(100_000)}}`), /too-large/],
  ['groups as deep as they may be', 'rtf', rtf(`${'{\\field'.repeat(62)}a${'}'.repeat(62)}`), /too-large/],
  ['table rows with edges of their own', 'rtf', ownEdges, /too-large|lines/],
  [
    'control words in many groups',
    'rtf',
    () => Buffer.from(full(`{\\rtf1 ${'{\\field'.repeat(62)}`, '\\f1 a', 40, '}')),
    /too-large/,
  ],
  [
    'text that stands in four thousand pieces',
    'doc',
    () => docOf({ pieces: 4000, characters: 1_000_000 }),
    /too-large/,
  ],
  [
    'as many pieces as are read',
    'doc',
    () => docOf({ pieces: 19_000, characters: 50, pages: 60_000 }),
    /too-large/,
  ],
  ['six million runs', 'doc', () => docOf({ pieces: 1, characters: 999_000, pages: 60_000 }), /too-large/],
  ['as many runs as are read', 'doc', () => docOf({ pieces: 1, characters: 50, pages: 2000 }), /1 lines/],
  [
    'a row of endless cells',
    'rtf',
    () => Buffer.from(full('{\\rtf1 \\trowd', '\\cellx1', 49, '}')),
    /damaged/,
  ],
  ['one control word of 49 MB', 'rtf', () => Buffer.from(full('{\\rtf1 \\', 'a', 49, '}')), /damaged/],
  ['a million cells', 'html', html('<tr><td>1<td>2'), /too-large/],
  [
    'cells that cover a hundred thousand others',
    'html',
    html('<tr><td rowspan=1000 colspan=100>1'),
    /too-large/,
  ],
  ['a million paragraphs', 'html', html('<p>政'), /too-large/],
  ['half a million paragraphs', 'docx', docx('<w:p/>', 590_000), /too-large/],
  [
    'half a million cells',
    'docx',
    docx('<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>', 140_000),
    /too-large/,
  ],
  [
    'two hundred thousand runs',
    'docx',
    () => fakeDocx({ body: `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(199_000)}</w:p>` }),
    /too-large/,
  ],
  [
    'one run of five million characters',
    'docx',
    () => fakeDocx({ body: `<w:p><w:r><w:t>${'法'.repeat(5_000_000)}</w:t></w:r></w:p>` }),
    /too-large/,
  ],
  [
    'one run of as many characters as are read',
    'docx',
    () => fakeDocx({ body: `<w:p><w:r><w:t>${'法'.repeat(1_999_000)}</w:t></w:r></w:p>` }),
    /too-large|1 lines/,
  ],
])(
  'a file with %s is read or refused in 300 MB (%#, .%s)',
  async (_, kind, write, outcome) => {
    const file = join(await temporaryFolder(), `hostile.${kind}`);
    await writeFile(file, write());
    const { stdout } = await promisify(execFile)('node', [LIKE_THE_THREAD, script(), file, worker()]);
    const result = JSON.parse(stdout);
    expect(result.outcome).toMatch(outcome);
    expect(result.memoryKilobytes).toBeLessThan(300 * 1024);
  },
  120_000,
);
