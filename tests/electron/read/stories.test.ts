import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWordLines } from '../../../electron/read/docx/word-lines.ts';
import type { TrackedReading } from '../../../electron/read/file-text.ts';
import { readFileText } from '../../../electron/read/read-file.ts';
import type { ReadLine } from '../../../shared/recognise/read-line.ts';
import { wordWorker } from './word-worker-bundle.ts';

const worker = wordWorker();
const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures', name));

type Kind = 'docx' | 'doc' | 'rtf';

/** What the file says that LibreOffice wrote of one document in each kind. */
async function read(kind: Kind, tracked: TrackedReading = 'accepted') {
  const bytes = fixture(`${kind}/stories.${kind}`);
  const file = await readFileText(bytes, `年报.${kind}`, { worker: worker(), tracked });
  return 'text' in file ? file.text : readWordLines(bytes, tracked);
}

/** A line by its words and its place, in short. */
const short = ({ text, level, where, table, leftOut }: ReadLine): string =>
  [text, level && `=${level}`, where, table && 'table', leftOut && `-${leftOut}`].filter(Boolean).join(' ');

const shortLines = async (kind: Kind, tracked?: TrackedReading): Promise<string[]> =>
  (await read(kind, tracked)).lines.map(short);

const SHAPES = ['形状里的字 box', '组里甲 box', '组里乙 box'];

/** What is out of a paragraph stands behind it, each with its reason. */
const LINES = [
  '云岭镇标题样式 =title',
  '标题样式一 =1',
  '标题样式二 =2',
  '召开会议七次。',
  '六次 -deleted',
  '锚在这里的段落。',
  '框里的第一句 box',
  '框里的第二句 box',
  '后面一段又一。',
  '第一个脚注 -footnote',
  '第一个尾注 -endnote',
  '整段被划去 -struck',
  '字留。',
  '整段藏起 -hidden',
  '划去字 -struck',
  '藏起字极小字 -hidden',
  '共10⁴人，☑是□否。',
  '序号　事项 table',
  '1.　复议 table',
  '2.　诉讼 内一　内二 内三　内四 table',
  '表里脚注 -footnote',
  '表后一段。',
  '引形状。',
  '形状里的字 box',
  '组图。',
  '组里甲 box',
  '组里乙 box',
];

it.each(['docx', 'doc'] as const)(
  'reads notes, boxes, styles and tables of a .%s by one policy',
  async (kind) => {
    expect(await shortLines(kind)).toEqual(LINES);
  },
);

it('reads those of an .rtf alike, and tells of the shapes that are not in the file', async () => {
  expect(await shortLines('rtf')).toEqual(LINES.filter((line) => !SHAPES.includes(line)));
  expect((await read('rtf')).notes).toContain(
    '文件里有 2 个图形（图片、线条或文本框），除文本框里的文字外没有读入。',
  );
});

it.each(['docx', 'doc', 'rtf'] as const)(
  'takes tracked changes of a .%s back where that is asked for',
  async (kind) => {
    const rejected = await read(kind, 'rejected');
    expect(rejected.lines.map(short)).toContain('召开会议六次。');
    expect(rejected.lines.map(short)).toContain('七次 -deleted');
    expect(rejected.trackedChanges).toBe(2);
    expect(rejected.notes[0]).toBe('文件里有 2 处修订，按拒绝修订后的文字读入。');
  },
);

it.each(['docx', 'doc', 'rtf'] as const)(
  'has the cells of a .%s with their numbers, and tables in them line by line',
  async (kind) => {
    const { lines } = await read(kind);
    expect(lines.find(({ table }) => table)?.table?.rows).toEqual([
      [{ text: '序号' }, { text: '事项' }],
      [{ text: '1.' }, { text: '复议' }],
      [{ text: '2.' }, { text: '诉讼\n内一　内二\n内三　内四' }],
    ]);
  },
);

it('reads the state of boxes and lists of a form in a .doc, and turns its wide table', async () => {
  const file = await readFileText(fixture('doc/forms.doc'), '年报.doc', { worker: worker() });
  const lines = 'text' in file ? file.text.lines : [];
  expect(lines.slice(0, 3).map(short)).toEqual([
    '云岭镇公开情况：☑已公开 ☐未公开',
    '等次为优秀。',
    '单击或点击此处输入文字。 -prompt',
  ]);
  expect(lines.find(({ table }) => table)?.table?.landscape).toBe(true);
});
