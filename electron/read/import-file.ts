import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/app-error.ts';
import { recogniseText } from '../../shared/recognise/recognise-text.ts';
import type { LeftOutLine, Recognition } from '../../shared/recognise/recognition.ts';
import { MAX_FILE_BYTES } from '../../shared/requests.ts';
import { parseStored } from '../../shared/stored/parse-stored.ts';
import { storedReport } from '../../shared/stored/report.ts';
import type { TrackedReading } from './docx/docx-text.ts';
import { type FileLines, readFileLines } from './file-lines.ts';
import { wholeReport } from './own/whole-report.ts';
import { decodeText } from './text/decode-text.ts';

/** Lets a failure that names no file name this one. */
async function naming<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof AppError) || error.detail !== '') throw error;
    throw new AppError(error.code, name, { cause: error });
  }
}

function reportFile(bytes: Uint8Array): Recognition {
  return wholeReport(parseStored(storedReport, decodeText(bytes), 'bad-report'));
}

/** What was seen beside the text stands below it among the lines, so that nothing goes unseen. */
function withAsides(recognition: Recognition, { asides, notes, trackedChanges }: FileLines): Recognition {
  const from = (recognition.lines.at(-1)?.line ?? 0) + 1;
  const leftOut: LeftOutLine[] = asides.map(({ text, reason }, at) => ({ line: from + at, text, reason }));
  return {
    ...recognition,
    lines: [...recognition.lines, ...leftOut.map(({ line, text }) => ({ line, text }))],
    leftOut: [...recognition.leftOut, ...leftOut],
    questions: [...recognition.questions, ...notes.map((note) => ({ where: '文件', text: '', asked: note }))],
    trackedChanges,
  };
}

/**
 * Reads a report out of a file's bytes, by what is in it whatever its name says.
 * @param name the file's name
 * @param tracked how tracked changes of a Word file are read
 * @throws AppError too-large, unsupported-file, password-protected, damaged, not-text, no-report, bad-report or
 * newer-version, naming the file
 */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  tracked: TrackedReading = 'accepted',
): Promise<Recognition> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large', name);
  return naming(name, async () => {
    const file = await readFileLines(name, bytes, tracked);
    if (file === null) return reportFile(bytes);
    const { carried } = file;
    const recognition = carried
      ? await (await import('./own/own-word-file.ts')).recogniseOwnFile(carried, file)
      : recogniseText(file.lines.join('\n'), { id: randomUUID(), tables: file.tables });
    return withAsides(recognition, file);
  });
}
