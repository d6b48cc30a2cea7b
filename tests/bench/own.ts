import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderRows } from '../../electron/cli/check/folder-rows.ts';
import { recogniseFile } from '../../electron/cli/files.ts';
import { Library } from '../../electron/library/library.ts';
import { importFile } from '../../electron/read/import-file.ts';
import { decodeText } from '../../electron/read/text/decode-text.ts';
import { writeReport } from '../../electron/word/write/write-report.ts';
import type { Comment } from '../../shared/comments/comment.ts';
import { compared } from '../../shared/compare/compared.ts';
import { formatOf } from '../../shared/gongwen/format-of.ts';
import { pageParagraphs } from '../../shared/gongwen/page-paragraphs.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { createLayouter, type LaidOutPage } from '../../shared/layout/lay-out.ts';
import { LIKE_WORD } from '../../shared/layout/options.ts';
import { pageSvg } from '../../shared/layout/page-svg.ts';
import { keepSamePages } from '../../shared/layout/same-pages.ts';
import { OWN_PACK } from '../../shared/proofread/pack.ts';
import { proofread } from '../../shared/proofread/proofread.ts';
import { recogniseText } from '../../shared/recognise/recognise-text.ts';
import { blocksIn, mapBlocks, withBlocks } from '../../shared/report/blocks.ts';
import type { Report } from '../../shared/report/schema.ts';
import { newBaseline } from '../../shared/roll-forward/new-baseline.ts';
import { rollForward } from '../../shared/roll-forward/roll-forward.ts';
import { newReturned } from '../../shared/take-back/new-returned.ts';
import { WHOLE_REPORTS, type WholeReport, wholeReport } from '../fixtures/whole-reports/whole-report.ts';
import { asHtml, asNumberedDocx, asUtf8 } from '../fixtures/whole-reports/write-kinds.ts';
import { writtenReport } from '../shared/layout/written-reports.ts';

const SAMPLE = 'shared/sample/report-2025.txt';
const { report } = recogniseText(decodeText(readFileSync(SAMPLE)), { id: 'bench' });

/** Writes the sample report's Word file, as the application does. */
export const writeSample = (): Promise<Uint8Array> => writeReport(report);

const asTemplateData = (given: Report) => ({
  paragraphs: pageParagraphs(given).map(({ text }) => ({ text })),
});

/** The same report's paragraphs, as docxtemplater fills them in. */
export const templateData = () => asTemplateData(report);

/** A template in the same format whose one paragraph is repeated. */
export function writeTemplate(): Promise<Uint8Array> {
  const lead = ['{#paragraphs}', '{text}', '{/paragraphs}'].map((text, at) => ({
    id: `t${at}`,
    kind: 'paragraph' as const,
    text,
  }));
  return writeReport({ ...report, lead });
}

/** A .docx of some 100 pages, without the report inside it. */
export function writeLong(): Promise<Uint8Array> {
  const long = writtenReport(3, 24);
  return writeReport(long);
}

const longReport = (): Report => writtenReport(5, 2);

/** The paragraphs of the report of ten pages. */
export const longTemplateData = () => asTemplateData(longReport());

/** Lays out a report of ten pages again after one paragraph changed, and draws the pages that changed, as the preview does. */
export function updatePreview(): () => number {
  const format = formatOf(STANDARD_PROFILE);
  const layOut = createLayouter(LIKE_WORD, format);
  const given = longReport();
  let [round, shown]: [number, readonly LaidOutPage[]] = [0, []];
  return () => {
    round += 1;
    const [first, ...rest] = given.lead;
    const lead = first ? [{ ...first, text: `${first.text}第${round}次改动。` }, ...rest] : [];
    const pages = keepSamePages(shown, layOut({ ...given, lead }));
    const changed = pages.filter((page, at) => page !== shown[at]);
    shown = pages;
    return changed.reduce((sum, page) => sum + pageSvg(page, format).length, 0);
  };
}

/**
 * Some 31,000 characters, and what became of them: a figure in every paragraph, some paragraphs moved, some written anew;
 * compared as the page's worker does, with the copies that it gets and gives.
 */
export function comparing(): { text: string; compare: () => number } {
  const before = writtenReport(7, 15);
  const after = mapBlocks(before, ({ block }) => ({
    ...block,
    id: `x${block.id}`,
    text: block.text.replace(/\d+/, (digits) => String(Number(digits) + 3)),
  }));
  const [lead, measures] = [blocksIn(after, 'lead'), blocksIn(after, 'measures')];
  const moved = withBlocks(after, 'measures', [...measures.slice(-3), ...measures.slice(0, -3)]);
  const changed = withBlocks(moved, 'lead', lead.slice(1));
  const text = pageParagraphs(before)
    .map((paragraph) => paragraph.text)
    .join('\n');
  const worker = () => structuredClone(compared(structuredClone({ before, after: changed })));
  return { text, compare: () => worker().comparison.rows.length };
}

/** The text of the sample report, and its proofreading by all rules. */
export function proofreading(): { text: string; proofread: () => number } {
  const surroundings = { last: null, today: '2026-01-15', pack: OWN_PACK, townships: null, ownWords: [] };
  const text = decodeText(readFileSync(SAMPLE));
  return { text, proofread: () => proofread(report, surroundings).length };
}

const KINDS: readonly [string, (report: WholeReport) => Uint8Array][] = [
  ['docx', asNumberedDocx],
  ['txt', asUtf8],
  ['html', asHtml],
];

/** Another town's report out of a fixture's: its figures and half of its letters' order are its own. */
function varied(report: WholeReport, at: number): WholeReport {
  const changed = (text: string): string =>
    text
      .replace(/\d{2,3}(?=[件场次人份条户])/g, (digits) => String(Number(digits) + at))
      .replace(/(?<=[，；])(\p{Script=Han}{6,20})(?=[，；])/gu, (clause) =>
        at % 3 === 0 ? clause : `${clause}第${at}组`,
      );
  const written = report.written.map((line) => ({ ...line, text: changed(line.text) }));
  return { ...report, written };
}

/** Writes so many reports in three kinds of file into a folder, 20 towns over and over with figures of their own. */
export function fillFolder(folder: string, count: number): void {
  mkdirSync(folder);
  for (let at = 0; at < count; at += 1) {
    const [ending, write] = KINDS[at % KINDS.length] ?? ['txt', asUtf8];
    const report = varied(wholeReport(Math.floor(at / KINDS.length) % WHOLE_REPORTS), at);
    writeFileSync(join(folder, `${String(at).padStart(3, '0')}.${ending}`), write(report));
  }
}

/** Reads every file of a folder, as the command line does. */
export async function importFolder(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) await recogniseFile(join(folder, name));
}

/** The rows of the folder's table. */
export const checkedRows = async (folder: string): Promise<number> =>
  (await folderRows(folder, join(folder, 'table.xlsx'), OWN_PACK)).rows.length;

/** Puts reports of some 31,000 characters into a data folder, a year each. Gives the characters of one. */
export async function fillLibrary(dataFolder: string, count: number): Promise<number> {
  const library = await Library.open(dataFolder);
  const long = writtenReport(7, 15);
  for (let at = 0; at < count; at += 1) await library.add({ ...long, id: `r${at}`, year: 2026 - (at % 50) });
  await library.close();
  return pageParagraphs(long).reduce((sum, { text }) => sum + text.length, 0);
}

const HALF_YEAR_AT = '2026-07-01T00:00:00.000Z';

/** A comment on every tenth paragraph. */
const commentsOn = (report: Report): Comment[] =>
  blocksIn(report, 'measures')
    .filter((_, at) => at % 10 === 0)
    .map(({ id, text }, at) => ({
      id: `c${at}`,
      place: { block: id, from: 0, to: Math.min(8, text.length) },
      quote: text.slice(0, 8),
      author: '张三',
      at: HALF_YEAR_AT,
      text: '请核一下',
      replies: [],
      done: false,
    }));

/** The file of a leader who wrote something behind every paragraph that has a text. */
function cameBack(report: Report) {
  const changed = mapBlocks(report, ({ block }) => ({ ...block, text: block.text && `${block.text}改过。` }));
  const came = { file: '改.docx', report: changed, tracked: [], marked: [], formats: 0, notes: [] };
  return newReturned({ report, number: null, name: '现在的稿' }, came, { id: 'came', at: HALF_YEAR_AT });
}

/**
 * Puts a report of some 31,000 characters into a data folder, the draft for 2026 that was rolled forward from it, and
 * one for 2027 that has comments and came back.
 * @returns the paragraphs of the draft for 2026
 */
export async function fillWithDrafts(dataFolder: string): Promise<string[]> {
  const library = await Library.open(dataFolder);
  const last = { ...writtenReport(7, 15), id: 'last', year: 2025 };
  await library.add(last);
  const draftFor = async (year: number): Promise<Report> => {
    const { report } = rollForward(last, { year, id: `draft-${year}` });
    await library.add(report, newBaseline(last, year));
    return report;
  };
  const draft = await draftFor(2026);
  const round = await draftFor(2027);
  const beside = { comments: commentsOn(round), returned: [cameBack(round)] };
  await library.save(round, undefined, undefined, beside);
  await library.close();
  return pageParagraphs(draft).map(({ text }) => text);
}

/** Puts a report of some 31,000 characters with so many named versions, each of another lead, into a data folder. */
export async function fillWithVersions(dataFolder: string, count: number): Promise<void> {
  const library = await Library.open(dataFolder);
  const report = { ...writtenReport(7, 15), id: 'kept' };
  await library.add(report);
  for (let at = 0; at < count; at += 1) {
    const lead = report.lead.map((block) => ({ ...block, text: `${block.text}第${at}稿。` }));
    await library.save({ ...report, lead });
    await library.keepVersion(report.id, 'saved', `第${at}稿`);
  }
  await library.close();
}

/** Reads a text file, as the application does. */
export const importText = (text: string): Promise<unknown> =>
  importFile('last-year.txt', new TextEncoder().encode(text));

/** Reads a Word file, as the application does. */
export const importWord = (file: Uint8Array): Promise<unknown> => importFile('last-year.docx', file);

/** The most memory that a command of Node's took, in kB; Linux counts maxRSS from the parent on, VmHWM does not. */
export function peakOf(args: string[]): number {
  const script =
    "import{readFileSync}from'node:fs';process.on('exit',()=>process.stderr.write(readFileSync('/proc/self/status')))";
  const preload = `data:text/javascript,${encodeURIComponent(script)}`;
  const { stderr } = spawnSync(process.execPath, ['--import', preload, ...args], { encoding: 'utf8' });
  return Number(/VmHWM:\s*(\d+)/.exec(stderr)?.[1]);
}
