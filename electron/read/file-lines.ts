import { withoutMarkdown } from '../../shared/lines/markdown.ts';
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

/** A draft of a language model keeps its marks when it is pasted into Word or a page; one of our own files has none. */
const plain = (file: FileLines): FileLines =>
  file.carried ? file : { ...file, lines: withoutMarkdown(file.lines) };

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
    return plain((await import('./docx/word-lines.ts')).readWordLines(bytes, tracked, options));
  if (!('text' in file)) return null;
  return file.kind === 'text' ? { ...file.text, carried: null } : plain({ ...file.text, carried: null });
}
