import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../electron/read/import-file.ts';
import { writeReport } from '../../../electron/word/write/write-report.ts';
import { recogniseText } from '../../../shared/recognise/recognise-text.ts';
import { isComplete } from '../../../shared/recognise/recognition.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { namedAnnexes } from '../../fixtures/annexes.ts';
import { sectionCounts, sectionsOf } from '../../support/sections.ts';
import { p, readableDocx, table } from './docx/read-fake.ts';

const SAMPLE = readFileSync('shared/sample/report-2025.txt');
const sample = recogniseText(SAMPLE.toString('utf8'), { id: 'sample' }).report;
const full: Report = {
  ...sample,
  titleLines: ['临溪县青禾镇人民政府关于', '2025年度法治政府建设情况的报告'],
  signature: { office: '临溪县青禾镇人民政府', date: '2026-01-08', sealed: true },
  letterhead: {
    copyNumber: '000012',
    secrecy: '',
    urgency: '加急',
    issuers: ['临溪县青禾镇人民政府'],
    withDocumentWord: true,
    documentNumber: '青府文〔2026〕1号',
    signatories: ['李某'],
  },
  imprint: { copyTo: '县司法局', printer: '青禾镇党政办公室', printedOn: '2026-01-08' },
  annexes: namedAnnexes('执法事项清单', '普法活动统计表'),
  note: '联系人：王某，电话：12345678',
};

/** The file as Word saves it after somebody changed its text. */
function edited(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const document = change(strFromU8(parts['word/document.xml'] as Uint8Array));
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) });
}

/** The same file without the report inside, as from any other program. */
function stripped(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith('customXml/'))),
  );
}

describe('One of our own Word files', () => {
  test.each([
    ['the sample', sample],
    ['one with letterhead, imprint, annexes, note and seal', full],
  ])('gives back the same report, byte for byte of JSON: %s', async (_, report) => {
    const recognition = await importFile('报告.docx', await writeReport(report));
    expect(JSON.stringify(recognition.report)).toBe(JSON.stringify(report));
    expect(recognition.questions).toEqual([]);
    expect(recognition.proof.paragraphs.found).toBe(recognition.proof.paragraphs.total);
  });

  test('that was edited in Word says what stands there now, and keeps what still matches', async () => {
    const bytes = edited(await writeReport(full), (xml) => xml.replace('860', '861'));
    const { report } = await importFile('报告.docx', bytes);
    const text = JSON.stringify(report);
    expect(text).toContain('861');
    expect(text).not.toContain('860');
    expect(report.publication).toEqual(full.publication);
    expect(report.titleLines).toEqual(full.titleLines);
    expect(report.letterhead).toEqual(full.letterhead);
    expect(report.annexes).toEqual(full.annexes);
    expect(sectionsOf(report.parts[4])[2]?.blocks[5]?.id).toBe(sectionsOf(full.parts[4])[2]?.blocks[5]?.id);
    expect(sectionCounts(report.parts)).toEqual([3, 3, 3, 4, 3]);
  });

  test('whose letterhead was edited in Word has it as it stands there now, and asks to look at it', async () => {
    const bytes = edited(await writeReport(full), (xml) =>
      xml.replace('青府文〔2026〕1号', '青府文〔2026〕2号'),
    );
    const { report, questions } = await importFile('报告.docx', bytes);
    expect(report.letterhead?.documentNumber).toBe('青府文〔2026〕2号');
    expect(report.annexes).toEqual(full.annexes);
    expect(questions.some(({ asked }) => asked.includes('公文要素'))).toBe(true);
    expect(sectionCounts(report.parts)).toEqual([3, 3, 3, 4, 3]);
  });
});

describe('A Word file from elsewhere', () => {
  test('has its parts, sections and figures recognised', async () => {
    const recognition = await importFile('去年.docx', stripped(await writeReport(sample)));
    expect(sectionCounts(recognition.report.parts)).toEqual([3, 3, 3, 4, 3]);
    expect(recognition.proof.paragraphs.found).toBe(recognition.proof.paragraphs.total);
    expect(recognition.proof.figures.found).toBe(recognition.proof.figures.total);
  });

  test('shows tracked changes, read as accepted unless asked otherwise', async () => {
    const insertion = (xml: string) =>
      xml.replace(
        '</w:p>',
        '<w:ins w:id="1" w:author="甲" w:date="2026-01-01T00:00:00Z"><w:r><w:t>（送审稿）</w:t></w:r></w:ins></w:p>',
      );
    const bytes = edited(stripped(await writeReport(sample)), insertion);
    const accepted = await importFile('去年.docx', bytes);
    expect(accepted.trackedChanges).toBe(1);
    expect(accepted.report.title).toContain('（送审稿）');
    const rejected = await importFile('去年.docx', bytes, 'rejected');
    expect(rejected.report.title).not.toContain('送审稿');
    expect(rejected.leftOut).toContainEqual(
      expect.objectContaining({ text: '（送审稿）', reason: 'deleted' }),
    );
    expect(rejected.lines.map(({ text }) => text)).toContain('（送审稿）');
  });
});

describe('Other kinds', () => {
  test('a report’s own JSON is taken as it is', async () => {
    const { report } = await importFile('report.json', strToU8(JSON.stringify(sample)));
    expect(report).toEqual(sample);
  });

  test('JSON that is no whole report is refused by name', async () => {
    const bytes = strToU8(JSON.stringify({ schemaVersion: 1, parts: [] }));
    await expect(importFile('报告.json', bytes)).rejects.toMatchObject({
      code: 'bad-report',
      detail: '报告.json',
    });
  });

  test('a report’s JSON that is cut off is refused by name', async () => {
    const bytes = strToU8(JSON.stringify(sample).slice(0, 2000));
    await expect(importFile('报告.json', bytes)).rejects.toMatchObject({
      code: 'bad-report',
      detail: '报告.json',
    });
  });

  test('a saved web page is read like its text', async () => {
    const html = `<!doctype html><meta charset="utf-8"><body>${SAMPLE.toString('utf8')
      .split('\n')
      .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('')}</body>`;
    const { report, proof } = await importFile('去年.html', strToU8(html));
    expect(sectionCounts(report.parts)).toEqual([3, 3, 3, 4, 3]);
    expect(proof.figures.found).toBe(proof.figures.total);
  });
});

describe('A file in which no paragraph was found', () => {
  test.each([
    [
      'a Word 2003 file without text',
      '<?xml version="1.0"?><w:wordDocument xmlns:w="x">\n一、\n</w:wordDocument>',
    ],
    ['lines above a number alone', '某镇法治政府建设情况\n首页 > 政务公开\n一、'],
  ])('is refused, never said to be read whole: %s', async (_, text) => {
    await expect(importFile('年报.txt', Buffer.from(text))).rejects.toMatchObject({
      code: 'no-report',
      detail: '年报.txt',
    });
  });

  test('proves nothing', () => {
    expect(isComplete({ paragraphs: { found: 0, total: 0 }, figures: { found: 0, total: 0 } })).toBe(false);
  });
});

test('A report of ours in JSON is proven by its own paragraphs', async () => {
  const { proof, body, report } = await importFile('报告.json', Buffer.from(JSON.stringify(full)));
  expect(report).toEqual(full);
  expect(isComplete(proof)).toBe(true);
  expect(proof.paragraphs.total).toBe(body.length);
});

test('A draft of a language model that was pasted into Word is read without its marks, tables untouched', async () => {
  const body = [
    ...['# 柳湾镇2024年法治政府建设情况报告', '## 一、主要举措和成效', '**（一）强化组织领导**'].map((text) =>
      p(text),
    ),
    p('- 全年召开会议**6次**。'),
    table([p('## 事项'), p('**件**')], [p('学法'), p('4')]),
    p('## 二、2025年工作安排'),
    p('组织学法4次。'),
  ].join('');
  const { report, proof } = await importFile('草稿.docx', readableDocx({ body }));
  const [measures] = report.parts;
  expect(measures.blocks.map((block) => ('heading' in block ? block.heading : '') + block.text)).toEqual([
    '强化组织领导',
    '全年召开会议6次。',
    '',
  ]);
  expect(measures.blocks.at(-1)).toMatchObject({
    rows: [
      [{ text: '## 事项' }, { text: '**件**' }],
      [{ text: '学法' }, { text: '4' }],
    ],
  });
  expect(isComplete(proof)).toBe(true);
});
