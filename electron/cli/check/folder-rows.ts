import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { countCovered } from '../../../shared/proofread/completeness/completeness.ts';
import type { RulePack } from '../../../shared/proofread/pack.ts';
import { type CopiedPair, copiedPairs } from '../../../shared/proofread/sameness/copied-pairs.ts';
import { sameAsLast } from '../../../shared/proofread/sameness/same-as-last.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { onReading } from '../../library/file-error.ts';
import { givenBytes } from '../../library/given-bytes.ts';
import { recogniseFile } from '../files.ts';
import { explain } from '../messages.ts';
import { countOf } from './check-words.ts';
import { KEY_FIGURE_NAMES, keyFigures } from './key-figures.ts';
import { type Checked, checkRecognised, surroundings } from './read-checked.ts';

const REPORT_FILE = /\.(?:docx|doc|wps|rtf|html?|mht|txt|md|json)$/i;

/** A file of the folder: what was read of it, or why not. */
interface FolderFile {
  file: string;
  checked: Checked | null;
  failure: string;
  format: string;
}

/** What `inspect` says of a Word file, in one cell. */
async function formatOf(file: string): Promise<string> {
  if (extname(file).toLowerCase() !== '.docx') return '';
  const { inspectReport } = await import('../../word/inspect/inspect-report.ts');
  const broken = inspectReport(await givenBytes(file)).filter(({ demanded, kept }) => demanded && !kept);
  return broken.length === 0
    ? '符合'
    : `${broken.length} 处不符合：${broken.map(({ element }) => element).join('、')}`;
}

async function readOne(file: string, pack: RulePack, last: Report | null): Promise<FolderFile> {
  try {
    const recognition = await recogniseFile(file);
    const checked = checkRecognised(recognition, surroundings(pack, last));
    return { file, checked, failure: '', format: await formatOf(file) };
  } catch (error) {
    return { file, checked: null, failure: `${explain(error)}。`, format: '' };
  }
}

/** The reports of a folder, checked one after the other; one that cannot be read stops no other. */
async function readFolder(folder: string, pack: RulePack): Promise<FolderFile[]> {
  const entries = await onReading(folder, () => readdir(folder, { withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
  const names = files.map(({ name }) => name).filter((name) => REPORT_FILE.test(name));
  const read: FolderFile[] = [];
  for (const name of names.sort()) read.push(await readOne(join(folder, name), pack, null));
  return read;
}

/** The same office's report of the year before, where the folder has it. */
const lastOf = ({ office, year }: Report, files: readonly FolderFile[]): Report | null =>
  files.find(({ checked }) => checked?.report.office === office && checked.report.year === year - 1)?.checked
    ?.report ?? null;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** With which other files a file shares sentences, and the first of them. */
function copiesOf(at: number, pairs: readonly CopiedPair[], names: readonly string[]): string {
  return pairs
    .filter(({ one, other }) => one === at || other === at)
    .map(({ one, other, share, sentences }) => {
      const name = names[one === at ? other : one] ?? '';
      return `${name} ${percent(share)}：${sentences.map((sentence) => `“${sentence.trim()}”`).join('')}`;
    })
    .join('\n');
}

export const HEADINGS: readonly string[] = [
  ...[
    '文件',
    '单位',
    '年度',
    '读入',
    '格式',
    '必错',
    '疑似',
    '必错内容',
    '完整性',
    '没有写到',
    '与去年相同',
    '与其他报告雷同',
  ],
  ...KEY_FIGURE_NAMES,
];

interface RowParts {
  file: FolderFile;
  last: Report | null;
  copies: string;
}

function rowOf({ file: { file, checked, failure, format }, last, copies }: RowParts): string[] {
  const name = basename(file);
  if (!checked) return [name, '', '', failure, ...HEADINGS.slice(4).map(() => '')];
  const { report, findings, completeness } = checked;
  const wrong = findings.filter(({ level }) => level === 'certain');
  const missing = completeness.filter(({ state }) => state === 'missing');
  return [
    ...[name, report.office, String(report.year), '已读入', format],
    ...[String(wrong.length), String(countOf(findings, 'likely'))],
    wrong.map(({ where, quote, message }) => `${where} “${quote}”：${message}`).join('\n'),
    `${countCovered(completeness)}/${completeness.length}`,
    missing.map(({ item }) => item.item).join('；'),
    last ? percent(sameAsLast(report, last).share) : '',
    copies,
    ...keyFigures(report),
  ];
}

/** One row a file of the folder, under `HEADINGS`, and whether none is wrong for certain or could not be read. */
export async function folderRows(
  folder: string,
  pack: RulePack,
): Promise<{ rows: string[][]; isClean: boolean }> {
  const files = await readFolder(folder, pack);
  const readable = files.filter(({ checked }) => checked !== null);
  const reports = readable.flatMap(({ checked }) => (checked ? [checked.report] : []));
  const pairs = copiedPairs(reports);
  const names = readable.map(({ file }) => basename(file));
  const rows = files.map((file) => {
    const last = file.checked ? lastOf(file.checked.report, files) : null;
    return rowOf({ file, last, copies: copiesOf(readable.indexOf(file), pairs, names) });
  });
  const isClean = files.every(({ checked }) => checked && countOf(checked.findings, 'certain') === 0);
  return { rows, isClean };
}
