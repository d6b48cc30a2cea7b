import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';
import { recogniseWithinExtent, requireReportExtent } from '../../shared/recognise/extent.ts';
import type { Recognition } from '../../shared/recognise/recognition.ts';
import { TELL_NOBODY, type TellShare, tellStep } from '../../shared/tell-share.ts';
import type { FileLines } from './docx/word-lines.ts';
import { type ReadingOptions, readFileLines } from './file-lines.ts';
import type { TrackedReading } from './file-text.ts';
import { naming } from './naming.ts';
import { ownReport } from './own/own-report.ts';
import { wholeReport } from './own/whole-report.ts';

/** What the clerk must know of the reading is asked with the rest. */
function withNotes(recognition: Recognition, { notes, trackedChanges }: FileLines): Recognition {
  const asked = notes.map((note) => ({ where: '文件', text: '', asked: note }));
  return { ...recognition, questions: [...recognition.questions, ...asked], trackedChanges };
}

/** A page that only frames another one is refused with where the text is. */
function recogniseFile({ lines, isElsewhere }: FileLines, tell: TellShare): Recognition {
  if (isElsewhere) throw new AppError('page-elsewhere');
  return recogniseWithinExtent(lines, { id: randomUUID(), tell });
}

/** The share of the whole that reading the file takes, about; its lines are recognised behind it. */
const READ = 0.5;

/**
 * Reads a report out of a file's bytes, by what is in it whatever its name says.
 * @param name the file's name
 * @param tracked how tracked changes of a Word file are read
 * @param options how a .doc or .rtf is read, and marks made by hand; who is told how much is done
 * @throws AppError too-large, too-long, unsupported-file, password-protected, damaged, not-text, no-report, page-elsewhere,
 * bad-report or
 * newer-version, naming the file
 */
export async function importFile(
  name: string,
  bytes: Uint8Array,
  tracked: TrackedReading = 'accepted',
  { tell = TELL_NOBODY, ...options }: ReadingOptions = {},
): Promise<Recognition> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large', name);
  return naming(name, async () => {
    const file = await readFileLines(name, bytes, tracked, { ...options, tell: tellStep(tell, 0, READ) });
    if (file === null) return wholeReport(requireReportExtent(ownReport(bytes)));
    tell(READ);
    const { carried } = file;
    const recognition = carried
      ? await (await import('./own/own-word-file.ts')).recogniseOwnFile(carried, file.lines)
      : recogniseFile(file, tellStep(tell, READ, 1));
    return withNotes(recognition, file);
  });
}
