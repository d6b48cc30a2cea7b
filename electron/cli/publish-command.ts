import { basename, join } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { Surroundings } from '../../shared/proofread/context.ts';
import { LEVEL_NAMES } from '../../shared/proofread/finding.ts';
import { proofread } from '../../shared/proofread/proofread.ts';
import { personalItems, personalWords, withoutPersonal } from '../../shared/publish/personal-items.ts';
import { publicHtml } from '../../shared/publish/public-html.ts';
import { namedRecord, readNamedRecord } from '../../shared/publish/public-record.ts';
import { publicText } from '../../shared/publish/public-text.ts';
import { publicVersion } from '../../shared/publish/public-version.ts';
import { recordFaults } from '../../shared/publish/record-checks.ts';
import { wrongToPublish } from '../../shared/publish/wrong-to-publish.ts';
import type { Report } from '../../shared/report/schema.ts';
import { secrecyOfLine } from '../../shared/report/secrecy-line.ts';
import { withMark } from '../../shared/text/with-mark.ts';
import { givenText } from '../library/given-bytes.ts';
import { readPack, surroundings } from './check/read-checked.ts';
import { makeOutFolder, readAnyReport, say, writeJson, writeOut } from './files.ts';
import type { GivenOptions } from './options.ts';

/** The report with the entries of its publication record that a file gives. */
async function withRecord(report: Report, file: string | undefined): Promise<Report> {
  if (file === undefined) return report;
  const given = readNamedRecord(await givenText(file), basename(file));
  return { ...report, publication: { ...report.publication, ...given } };
}

const wrongLines = (report: Report, around: Surroundings): string[] =>
  wrongToPublish(proofread(report, around)).map(
    ({ where, quote, message }) => `${LEVEL_NAMES.certain} ${where} ${quote}：${message}`,
  );

/** A file's 密级 above a title without 版头 has no place in the report, and is no less a 密级. @throws AppError secret-report */
function refuseSecret(leftOut: readonly string[]): void {
  const secrecy = leftOut.map(secrecyOfLine).find((found) => found !== '');
  if (secrecy !== undefined) throw new AppError('secret-report', `密级“${secrecy}”`);
}

/** Writes the three files, saying each when it is on the disk: where the next cannot be written, it is known which are new. */
async function writeFiles(report: Report, folder: string): Promise<void> {
  await makeOutFolder(folder);
  const write = async (name: string, writing: (file: string) => Promise<void>): Promise<void> => {
    const file = join(folder, name);
    await writing(file);
    say(`已写出：${file}`);
  };
  await write('公开稿.html', (file) => writeOut(file, withMark(publicHtml(report, true))));
  await write('公开稿.txt', (file) => writeOut(file, withMark(publicText(report, true))));
  await write('公开信息.json', (file) => writeJson(file, namedRecord(report.publication)));
}

/**
 * `publish FILE --out-dir DIR [--record record.json] [--personal keep] [--last FILE] [--pack FILE]`: 公开稿.html, 公开稿.txt
 * and 公开信息.json. What is left out, masked, wrong for certain or doubtful is said line by line.
 */
export async function publishCommand(
  [file = '']: readonly string[],
  { 'out-dir': folder = '.', record, personal = 'mask', last: lastFile, pack: packFile }: GivenOptions,
): Promise<boolean> {
  const read = await readAnyReport(file);
  const source = await withRecord(read.report, record);
  refuseSecret(read.leftOut);
  const { report: open, leftOut } = publicVersion(source);
  const last = lastFile === undefined ? null : await readAnyReport(lastFile);
  const around = surroundings(await readPack(packFile), last?.report ?? null);
  const items = personalItems(open);
  const report = withoutPersonal(open, personal === 'keep' ? items : []);
  const done = personal === 'keep' ? '没有打码' : '已打码';
  for (const line of [
    ...(last?.lines ?? []),
    ...read.lines,
    ...leftOut.map((words) => `没有写进公开稿 ${words}`),
    ...items.map((item) => `${done} ${item.where} ${personalWords(item)}`),
    ...wrongLines(source, around),
    ...recordFaults(source, report.publication, around.today).map((words) => `公开信息 ${words}`),
  ])
    say(line);
  await writeFiles(report, folder);
  return true;
}
