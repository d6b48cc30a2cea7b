import type { TellShare } from '../../shared/tell-share.ts';
import type { FileLines } from './docx/word-lines.ts';
import type { TrackedReading } from './file-text.ts';
import { readFileText } from './read-file.ts';
import type { WordWorkerOptions } from './worker/run-word-worker.ts';

/** How a file is read. */
export interface ReadingOptions extends WordWorkerOptions {
  /** whether what was marked by hand to be deleted (highlighted, with （删）) is left out */
  byHand?: boolean;
  /** is told how much of a .docx is read */
  tell?: TellShare | undefined;
}

/** Reads a file's lines; null for a report's own JSON. @throws AppError for what cannot be read */
export async function readFileLines(
  name: string,
  bytes: Uint8Array,
  tracked: TrackedReading,
  options: ReadingOptions = {},
): Promise<FileLines | null> {
  const file = await readFileText(bytes, name, { ...options, tracked });
  // Loaded on use: a text file need not wait for the Word reader.
  if (file.kind === 'docx')
    return (await import('./docx/word-lines.ts')).readWordLines(bytes, tracked, options);
  return 'text' in file ? { ...file.text, carried: null } : null;
}
