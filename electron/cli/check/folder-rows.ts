import { extname, join } from 'node:path';
import { countCovered } from '../../../shared/proofread/completeness/completeness.ts';
import type { RulePack } from '../../../shared/proofread/pack.ts';
import { type CopiedPair, copiedPairs } from '../../../shared/proofread/sameness/copied-pairs.ts';
import { sameAsLast } from '../../../shared/proofread/sameness/same-as-last.ts';
import { areOneOffice } from '../../../shared/report/one-office.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { givenBytes } from '../../library/given-bytes.ts';
import { recogniseFile } from '../files.ts';
import { explain } from '../messages.ts';
import { countOf } from './check-words.ts';
import { filesToCheck } from './files-to-check.ts';
import { KEY_FIGURE_NAMES, keyFigures } from './key-figures.ts';
import { type Checked, checkRead, type ReadForCheck, readForCheck, surroundings } from './read-checked.ts';

/** A file of the folder: what was read of it, or why not. `name` is told from the folder on. */
interface FolderFile {
  name: string;
  read: ReadForCheck | null;
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

async function readOne(folder: string, name: string): Promise<FolderFile> {
  const file = join(folder, name);
  try {
    const read = readForCheck(await recogniseFile(file));
    return { name, read, failure: '', format: await formatOf(file) };
  } catch (error) {
    return { name, read: null, failure: `${explain(error)}。`, format: '' };
  }
}

/** The files of the folder, read one after the other; one that cannot be read stops no other. */
async function readFolder(folder: string, out: string): Promise<FolderFile[]> {
  const read: FolderFile[] = [];
  for (const name of await filesToCheck(folder, out)) read.push(await readOne(folder, name));
  return read;
}

/** An unknown office is none with another. */
const isOneOffice = (one: string, other: string): boolean =>
  one !== '' && other !== '' && areOneOffice(one, other);

/** The same office's report of the year before, where the folder has it. */
function lastOf({ office, year }: Report, reports: readonly Report[]): Report | null {
  const before = reports.filter((other) => other.year === year - 1 && isOneOffice(other.office, office));
  return before.find((other) => other.office === office) ?? before[0] ?? null;
}

/** Reports of one office in two years: how much they share is told as that, and not as copied from another. */
const areOfTwoYears = (one: Report | undefined, other: Report | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.year !== other.year &&
  isOneOffice(one.office, other.office);

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
  checked: Checked | null;
  copies: string;
}

function rowOf({ file: { name, failure, format }, last, checked, copies }: RowParts): string[] {
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

/**
 * One row a file of the folder, under `HEADINGS`, and whether none is wrong for certain or could not be read.
 * @param out where the table goes: no report, should it lie in the folder
 */
export async function folderRows(
  folder: string,
  out: string,
  pack: RulePack,
): Promise<{ rows: string[][]; isClean: boolean }> {
  const files = await readFolder(folder, out);
  const readable = files.filter(({ read }) => read !== null);
  const reports = readable.flatMap(({ read }) => (read ? [read.report] : []));
  const pairs = copiedPairs(reports).filter(({ one, other }) => !areOfTwoYears(reports[one], reports[other]));
  const names = readable.map(({ name }) => name);
  let isClean = true;
  const rows = files.map((file) => {
    const last = file.read && lastOf(file.read.report, reports);
    const checked = file.read && checkRead(file.read, surroundings(pack, last));
    isClean &&= checked !== null && countOf(checked.findings, 'certain') === 0;
    return rowOf({ file, last, checked, copies: copiesOf(readable.indexOf(file), pairs, names) });
  });
  return { rows, isClean };
}
