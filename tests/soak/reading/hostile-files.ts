import { strToU8, zipSync } from 'fflate';
import { fakeDocx } from '../../electron/word/formatting/fake-docx.ts';
import { dice } from '../dice.ts';
import { judge } from './judge.ts';
import type { SoakPart } from './part.ts';

const HEAD = '青禾镇2025年法治政府建设情况报告\n一、主要举措和成效\n';
/** What expressions stumble over, and what numbers, brackets and tags are made of. */
const FILLERS =
  '（一） 一、 1. （ ） 《 》 “ ” 2025年 办结12件 12.5% ， 。 　 县人民政府 关于 报告 [ ( * + \\ 第 ㈠ ① ½ ⁴ < & {\\b | : ：'.split(
    ' ',
  );

const text = (content: string): { name: string; bytes: Uint8Array } => ({
  name: '报告.txt',
  bytes: strToU8(content),
});
const page = (body: string) => ({
  name: '报告.html',
  bytes: strToU8(`<html><meta charset=utf-8><body>${body}`),
});
const rtf = (body: string) => ({ name: '报告.rtf', bytes: strToU8(`{\\rtf1\\ansi ${body}}`) });
const docx = (body: string) => ({ name: '报告.docx', bytes: fakeDocx({ body }) });
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

type Make = (pick: (below: number) => number, size: number) => { name: string; bytes: Uint8Array };

const filler = (pick: (below: number) => number): string =>
  Array.from({ length: 1 + pick(3) }, () => FILLERS[pick(FILLERS.length)] ?? '').join('');
const plain = (words: string): string => words.replace(/[<&\\{}]/g, '');

const KINDS: readonly Make[] = [
  (pick, size) => text(HEAD + filler(pick).repeat(size)),
  (pick, size) => text(HEAD + `${filler(pick)}办结案件。\n`.repeat(size / 20)),
  (pick, size) => text(`${filler(pick).repeat(30)}\n${HEAD}${filler(pick).repeat(size)}`),
  (pick, size) => page(`<p>${HEAD.replace('\n', '<p>')}${'<div>'.repeat(size / 10)}${plain(filler(pick))}`),
  (pick, size) =>
    page(
      `<p>${HEAD.replace('\n', '<p>')}<table>${`<tr><td colspan=${pick(1e6)} rowspan=${pick(1e6)}>${plain(filler(pick))}`.repeat(size / 50)}`,
    ),
  (pick, size) =>
    page(`<p>${HEAD.replace('\n', '<p>')}${`<ol><li>${plain(filler(pick))}`.repeat(size / 20)}`),
  (pick, size) => rtf(`${'{'.repeat(size / 4)}${plain(filler(pick))}`),
  (pick, size) =>
    rtf(`\\bin${pick(1e9)} \\u-${pick(9e4)}?${'\\trowd\\cellx100\\intbl a\\cell\\row '.repeat(size / 40)}`),
  (pick, size) =>
    docx(HEAD.split('\n').map(paragraph).join('') + paragraph(plain(filler(pick)).repeat(size))),
  (pick, size) =>
    docx(HEAD.split('\n').map(paragraph).join('') + paragraph(plain(filler(pick))).repeat(size / 20)),
  (pick, size) =>
    docx(
      `${'<w:tbl><w:tr><w:tc>'.repeat(size / 200)}${paragraph(plain(filler(pick)))}${'</w:tc></w:tr></w:tbl>'.repeat(size / 200)}`,
    ),
  (pick, size) =>
    docx(
      HEAD.split('\n').map(paragraph).join('') +
        `<w:p>${'<w:sdt><w:sdtContent>'.repeat(size / 100)}<w:r><w:t>${plain(filler(pick))}</w:t></w:r>${'</w:sdtContent></w:sdt>'.repeat(size / 100)}</w:p>`,
    ),
  (pick, size) => ({
    name: '报告.docx',
    bytes: zipSync({
      'word/document.xml': strToU8(
        `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(size)}">]><w:document>${'&b;'.repeat(pick(1000))}</w:document>`,
      ),
    }),
  }),
  (pick, size) => ({
    name: '报告.mht',
    bytes: strToU8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${`--b\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n`.repeat(size / 100)}${filler(pick)}`,
    ),
  }),
  (pick, size) => ({ name: '报告.json', bytes: strToU8(`${'{"report":'.repeat(size / 20)}${pick(9)}`) }),
  (pick, size) => ({
    name: '报告.doc',
    bytes: Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from(Array.from({ length: Math.min(size, 20_000) }, () => pick(256))),
    ]),
  }),
];

/** Files made to stop the program: one sign without end, nests, tables of a million places, cut containers. */
export const hostileFiles: SoakPart = {
  name: 'hostile files',
  runs: 400,
  async one(seed, { importFile }) {
    const pick = dice(seed);
    const make = KINDS[seed % KINDS.length];
    if (!make) throw new RangeError('no kind');
    const { name, bytes } = make(pick, 200 * 10 ** pick(4));
    return { tried: `${name} of ${bytes.byteLength} bytes`, verdict: judge(await importFile(name, bytes)) };
  },
};
