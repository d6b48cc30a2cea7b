import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocx } from '../../../electron/read/docx/read-docx.ts';
import { readFileText } from '../../../electron/read/read-file.ts';
import { wordWorker } from './word-worker-bundle.ts';

const worker = wordWorker();

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures', name));

/** As LibreOffice shows them. */
const LINES = [
  '标题样式的编号',
  '一、部分甲',
  '（一）小节甲',
  '1.条目甲',
  '（1）子目甲',
  '中间的正文。',
  '（2）子目乙',
  '2.条目乙',
  '（二）小节乙',
  '1.重新从一数的条目',
  '二、部分乙',
  '（一）重新从一数的小节',
  '段落的编号',
  '一、第一级',
  '（一）第二级',
  '1.第三级',
  '（1）第四级',
  '（2）第四级又一',
  '2. 2025年的第三级',
  '不编号的一段。',
  '二、接着数',
  '十二、从十二数起',
  '十三、十二之后',
  '一、重新数起',
  '第九条从九开始',
  '九.3.带上级的号',
  '第十条接下来',
];

it('a .docx that LibreOffice wrote has every number of its heading styles and paragraphs', () => {
  const { lines, notes } = readDocx(fixture('docx/numbering.docx'));
  expect(lines.map(({ text }) => text)).toEqual(LINES);
  expect(notes).toEqual([]);
});

it('its headings are known as such by their styles', () => {
  const { lines } = readDocx(fixture('docx/numbering.docx'));
  expect(lines.slice(1, 5).map(({ level }) => level)).toEqual([1, 2, 3, 4]);
});

it('an .rtf that LibreOffice wrote has every one as well', async () => {
  const file = await readFileText(fixture('rtf/numbering.rtf'), '年报.rtf', { worker: worker() });
  expect(file).toMatchObject({ text: { lines: LINES.map((text) => ({ text })), notes: [] } });
});
