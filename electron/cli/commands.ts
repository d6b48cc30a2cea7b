import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { Recognition } from '../../shared/recognise/recognition.ts';
import { type Report, report as reportSchema } from '../../shared/report/schema.ts';
import { importFile } from '../import-file.ts';
import { onFile } from '../library/file-error.ts';
import { replaceFile } from '../library/replace-file.ts';
import { proofLine, recognitionLines } from './messages.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function recogniseFile(file: string): Promise<Recognition> {
  const bytes = await onFile(file, () => readFile(file));
  return importFile(basename(file), bytes);
}

/** Writes a file for the clerk: whole or not at all, and never a second copy beside it. */
async function writeOut(file: string, data: string | Uint8Array): Promise<void> {
  const folder = dirname(file);
  if (!(await onFile(folder, () => stat(folder))).isDirectory()) throw new AppError('not-found', folder);
  await replaceFile(file, data, false);
}

async function readReport(file: string): Promise<Report> {
  const text = await onFile(file, () => readFile(file, 'utf8'));
  try {
    return reportSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new AppError('bad-report', basename(file), { cause: error });
  }
}

/** @returns what to say when it is done */
async function writeWord(report: Report, out: string): Promise<string> {
  const { exportReport } = await import('../word/export-report.ts');
  const { bytes, proof } = await exportReport(report);
  await writeOut(out, bytes);
  return `已导出：${out}（读回核对 ${proofLine(proof)}）`;
}

/** `import FILE [--out report.json]`: the report as JSON, its proof and what was left out on standard error. */
export async function importCommand(file: string, out: string | undefined): Promise<void> {
  const recognition = await recogniseFile(file);
  const json = `${JSON.stringify(recognition.report, null, 2)}\n`;
  if (out === undefined) process.stdout.write(json);
  else await writeOut(out, json);
  for (const line of recognitionLines(recognition)) say(line);
}

/** `export report.json --out FILE.docx`. */
export async function exportCommand(file: string, out: string): Promise<void> {
  say(await writeWord(await readReport(file), out));
}

/** `convert FILE --out FILE.docx`: import and export at once. */
export async function convertCommand(file: string, out: string): Promise<void> {
  const recognition = await recogniseFile(file);
  const done = await writeWord(recognition.report, out);
  for (const line of recognitionLines(recognition)) say(line);
  say(done);
}

/**
 * `inspect FILE.docx`: what of GB/T 9704-2012 a Word file keeps and breaks, element by element.
 * @returns whether everything that the standard demands is kept
 */
export async function inspectCommand(file: string): Promise<boolean> {
  const [{ inspectReport }, { formatFindings }] = await Promise.all([
    import('../word/inspect/inspect-report.ts'),
    import('../word/inspect/format-findings.ts'),
  ]);
  const findings = inspectReport(await onFile(file, () => readFile(file)));
  process.stdout.write(`${formatFindings(findings)}\n`);
  return findings.every(({ demanded, kept }) => kept || !demanded);
}
