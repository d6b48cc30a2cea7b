import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDoc } from '../../../../electron/read/doc/read-doc.ts';
import { AppError } from '../../../../shared/app-error.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { compoundFile, docOf } from '../doc-of.ts';
import { unfolded } from '../unfolded.ts';
import { wordWorker } from '../word-worker-bundle.ts';

const report = readFileSync(join(import.meta.dirname, '../../../fixtures/doc/report.doc'));
/** Where the file information block is, known by its first bytes. */
const mainAt = report.indexOf(Buffer.from('eca5', 'hex'));
const worker = wordWorker();

const read = async (bytes: Uint8Array) => unfolded(await readDoc(bytes, { worker: worker() }));

/** The report with bytes of its file information block changed. */
function changed(at: number, value: number): Buffer {
  const copy = Buffer.from(report);
  copy.writeUInt16LE(value, mainAt + at);
  return copy;
}

it('reads the text with its automatic numbers, rare characters and an odd letter spacing too', async () => {
  expect((await read(report)).lines).toEqual([
    '云岭镇人民政府关于2025年度法治政府建设情况的报告',
    '云岭县人民政府：',
    '一、主要举措和“成效”——办结率98.5％……㙍𠮷①〔2025〕3号',
    '（一）字距为单数的段落不能丢。',
    '正文留下，见链接，可断开€5。',
    '第一行第二行',
    '事项　件数',
    '行政 复议　3　办结',
    '一、自动编号的一段',
    '（一）下一级',
    '（二）下一级',
    '3. 2025年',
    '二、自动编号的二段',
    '（一）重新开始',
    '云岭镇人民政府',
    '2026年1月5日',
  ]);
});

it('puts deleted and hidden text, comments and headers aside, page numbers away', async () => {
  expect((await read(report)).leftOut).toEqual([
    { text: '已删去', reason: 'deleted' },
    { text: '藏起来的', reason: 'hidden' },
    { text: '数据截至年底。', reason: 'footnote' },
    { text: '请核对', reason: 'comment' },
    { text: '内部资料', reason: 'header-footer' },
  ]);
});

it('lists a footnote behind the line that it belongs to', async () => {
  const { lines } = await readDoc(report, { worker: worker() });
  const at = lines.findIndex(({ leftOut }) => leftOut === 'footnote');
  expect(lines[at]?.text).toBe('数据截至年底。');
  expect(lines[at - 1]?.leftOut ?? lines[at - 1]?.text).toMatch(/正文留下|hidden|deleted/);
});

it('lists text that the file holds and that belongs to none of its stories', async () => {
  const copy = docOf({ pieces: 1, characters: 8, text: 'abc\rdef\r' });
  copy.writeUInt32LE(4, copy.indexOf(Buffer.from('eca5', 'hex')) + 0x4c);
  expect(await read(copy)).toMatchObject({ lines: ['abc'], leftOut: [{ text: 'def', reason: 'unplaced' }] });
});

const docWith = (text: string) => read(docOf({ pieces: 1, characters: text.length, text }));

it('shows the letters of a field that has no result, and nothing of its code where it has one', async () => {
  const field = (code: string, result: string) => `\u0013 ${code} ${result}\u0015`;
  const equation = 'EQ \\o\\ac(A,21)';
  expect(
    (await docWith(`a${field(equation, '')}b${field(equation, '\u0014')}c${field(equation, '\u0014d')}e\r`))
      .lines,
  ).toEqual(['aA，21bA，21cde']);
  expect((await docWith(`a${field('PAGE', '\u0014')}b\r`)).lines).toEqual(['ab']);
});

it('passes over a zero inside the text, as Word does', async () => {
  expect((await docWith('ab\0c\rd\r')).lines).toEqual(['abc', 'd']);
});

it('takes no run of zeros for text: it asks about what was there', async () => {
  const { lines, notes } = await docWith(`ab${'\0'.repeat(40)}c\rd\r`);
  expect(lines).toEqual(['ab□c', 'd']);
  expect(notes).toEqual([expect.stringContaining('1 个认不出的字')]);
});

it.each([
  ['a line', 0x0837],
  ['two lines', 0x2a53],
])('leaves text with %s through it out, and lists it', async (_, sprm) => {
  const { lines, leftOut } = await read(
    docOf({ pieces: 1, characters: 3, pages: 1, property: [sprm, 1], text: '66\r' }),
  );
  expect(lines).toEqual([]);
  expect(leftOut).toEqual([{ text: '66', reason: 'struck' }]);
});

it.each([
  ['by its short number', { prm: 0x0100 | (0x57 << 1) }],
  ['by a list', { prm: 1, lists: [Buffer.from([0x15, 0xc6, 255, 1, 0, 0, 0, 0, 0, 0x37, 0x08, 1])] }],
])('leaves out text that was struck out %s when the file was saved in haste', async (_, haste) => {
  const { lines, leftOut } = await read(docOf({ pieces: 1, characters: 3, text: '66\r', ...haste }));
  expect(lines).toEqual([]);
  expect(leftOut).toEqual([{ text: '66', reason: 'struck' }]);
});

it('tells of pictures, shapes and objects', async () => {
  const { lines, notes } = await docWith(
    'a\u0001\u0001b\u0013 EMBED Excel.Sheet.8 \u0014\u0001\u0015c\u0008\r',
  );
  expect(lines).toEqual(['abc']);
  expect(notes).toEqual([
    '文件里有 2 张图片，没有读入。',
    '文件里有 1 个嵌入的对象（公式、表格等），没有读入。',
    '文件里有 1 个图形（图片、线条或文本框），除文本框里的文字外没有读入。',
  ]);
});

it.each([
  ['a password', changed(10, 0x0300), 'password-protected'],
  ['a version before Word 97', changed(2, 0x0065), 'old-word-file'],
  ['another magic number', changed(0, 0x1234), 'unsupported-file'],
  ['no compound file', Buffer.from('PK\u0003\u0004'), 'unsupported-file'],
  ['a sheet', compoundFile({ Workbook: Buffer.alloc(1) }), 'no-text-document'],
  ['slides', compoundFile({ 'PowerPoint Document': Buffer.alloc(1) }), 'no-text-document'],
  ['a text of Works', compoundFile({ CONTENTS: Buffer.alloc(1) }), 'works-file'],
  ['a header alone', report.subarray(0, 512), 'damaged'],
])('refuses a file with %s', async (_, bytes, code) => {
  await expect(read(bytes)).rejects.toMatchObject({ code });
});

describe('hostile files', () => {
  const settles = async (bytes: Uint8Array) => {
    const result = await read(bytes).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toBeInstanceOf(AppError);
    return result;
  };

  it('that are cut are damaged, never short', async () => {
    for (let length = report.length - 512; length > 0; length -= 1024)
      expect(await settles(report.subarray(0, length))).toMatchObject({ code: 'damaged' });
  }, 120_000);

  it('with bytes overwritten are read or refused', async () => {
    for (let at = 24; at < report.length; at += 601) {
      const copy = Buffer.from(report);
      copy.fill(0xff, at, at + 8);
      await settles(copy);
    }
  }, 120_000);

  it('whose sectors run in a circle are refused before memory is full', async () => {
    const copy = Buffer.from(report);
    const table = (copy.readUInt32LE(76) + 1) * 512;
    for (let sector = 0; sector < 100; sector += 1) copy.writeUInt32LE(sector ^ 1, table + sector * 4);
    expect(await settles(copy)).toMatchObject({
      code: 'damaged',
      cause: { message: 'The sectors run in a circle' },
    });
  }, 120_000);

  it('whose directory runs in a circle are refused', async () => {
    const copy = Buffer.from(report);
    const directory = (copy.readUInt32LE(48) + 1) * 512;
    const child = copy.readInt32LE(directory + 76);
    copy.writeInt32LE(child, directory + child * 128 + 72);
    expect(await settles(copy)).toMatchObject({
      code: 'damaged',
      cause: { message: 'The directory runs in a circle' },
    });
  });

  it('that are too large are refused before they are read', async () => {
    await expect(read(Buffer.alloc(200 * 1024 * 1024))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('the worker', () => {
  const withScript = async (script: string, timeLimitMs = 10_000) => {
    const file = join(await temporaryFolder(), 'worker.mjs');
    await writeFile(file, script);
    return readDoc(report, { worker: file, timeLimitMs });
  };

  it('that hangs is ended', async () => {
    await expect(withScript('for (;;);', 200)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('that takes all memory is ended', async () => {
    await expect(
      withScript('const all = []; for (;;) all.push([...Array(1000).keys()]);'),
    ).rejects.toMatchObject({
      code: 'damaged',
    });
  }, 120_000);

  it('that is not there is not called a damaged file', async () => {
    await expect(readDoc(report, { worker: '/no/such/worker.cjs' })).rejects.not.toBeInstanceOf(AppError);
  });
});
