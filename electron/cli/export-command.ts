import { basename, extname, join } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { type Format, formatOf } from '../../shared/gongwen/format-of.ts';
import { STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { rareWords } from '../../shared/gongwen/rare-words.ts';
import type { Report } from '../../shared/report/schema.ts';
import { isSecret } from '../word/is-secret.ts';
import { makeOutFolder, readProfile, readReport, recogniseFile, say, writeOut } from './files.ts';
import { explain, proofLine, recognitionLines } from './messages.ts';
import type { GivenOptions } from './options.ts';
import { runInThread, sharesOf } from './share-out.ts';

/** While one file is being flushed to the disk, the next is written. */
const AT_ONCE = 4;

/** A report to export, and what a person must know of how it was read. */
interface Source {
  report: Report;
  lines: readonly string[];
}

const nameFor = (file: string): string => `${basename(file, extname(file))}.docx`;

function targetOf(file: string, { out, 'out-dir': folder = '.' }: GivenOptions): string {
  return out ?? join(folder, nameFor(file));
}

/** Two files of one name would be written over each other. */
function refuseSameNames(files: readonly string[]): void {
  const names = files.map(nameFor);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new AppError('same-name', twice);
}

/** The report with its own 版头 and 版记, or without them. */
function dressed(report: Report, { letterhead }: GivenOptions): Report {
  if (letterhead !== 'no') return report;
  const { letterhead: _letterhead, imprint: _imprint, ...plain } = report;
  return plain;
}

async function exportOne(source: Source, file: string, options: GivenOptions, format: Format): Promise<void> {
  const [{ exportReport }, { beforeExportLines }] = await Promise.all([
    import('../word/export-report.ts'),
    import('./before-export.ts'),
  ]);
  const report = dressed(source.report, options);
  // Its 密级 counts also where the 版头 that says it is left out.
  const plain = format.plain || isSecret(source.report);
  const { bytes, proof, rare } = await exportReport(report, { ...format, plain });
  const out = targetOf(file, options);
  await writeOut(out, bytes);
  for (const line of [...source.lines, ...beforeExportLines(report, format)]) say(line);
  say(`已导出：${out}（读回核对 ${proofLine(proof)}）`);
  if (rare.length > 0) say(`所用字体里没有的字：${rareWords(rare)}`);
  if (options.pdf === undefined) return;
  const { writePdf } = await import('./write-pdf.ts');
  await writePdf(report, format, options.pdf);
}

/** Reads a file for the command that was given. */
type Read = (file: string) => Promise<Source>;

/** @returns whether everything could be done */
async function exportShare(
  files: readonly string[],
  options: GivenOptions,
  format: Format,
  read: Read,
): Promise<boolean> {
  const waiting = [...files];
  let failures = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      try {
        await exportOne(await read(file), file, options, format);
      } catch (error) {
        say(`${explain(error)}。`);
        failures += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failures === 0;
}

const written = (options: GivenOptions): string[] =>
  Object.entries(options).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));

/** Runs a command over its files, in as many threads as they are worth. */
const exportAll =
  (command: string, read: Read) =>
  async (files: readonly string[], options: GivenOptions): Promise<boolean> => {
    refuseSameNames(files);
    if (options['out-dir'] !== undefined) await makeOutFolder(options['out-dir']);
    const profile = options.profile === undefined ? STANDARD_PROFILE : await readProfile(options.profile);
    const format = formatOf(options.plain ? { ...profile, plain: true } : profile);
    const [own = [], ...others] = sharesOf(files);
    const done = await Promise.all([
      ...others.map((share) => runInThread([command, ...written(options), '--', ...share])),
      exportShare(own, options, format, read),
    ]);
    return done.every((all) => all);
  };

/** `export report.json… --out FILE.docx | --out-dir DIR`. */
export const exportCommand = exportAll('export', async (file) => ({
  report: await readReport(file),
  lines: [],
}));

/** `convert FILE… --out FILE.docx | --out-dir DIR`: import and export at once. A file that fails stops no other. */
export const convertCommand = exportAll('convert', async (file) => {
  const recognition = await recogniseFile(file);
  return { report: recognition.report, lines: recognitionLines(recognition) };
});
