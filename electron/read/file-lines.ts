import type { FileLines } from './docx/word-lines.ts';
import type { TrackedReading } from './file-text.ts';
import { readFileText } from './read-file.ts';
import type { WordWorkerOptions } from './worker/run-word-worker.ts';

/** Reads a file's lines; null for a report's own JSON. @throws AppError for what cannot be read */
export async function readFileLines(
  name: string,
  bytes: Uint8Array,
  tracked: TrackedReading,
  options: WordWorkerOptions = {},
): Promise<FileLines | null> {
  const file = await readFileText(bytes, name, { ...options, tracked });
  // Loaded on use: a text file need not wait for the Word reader.
  if (file.kind === 'docx') return (await import('./docx/word-lines.ts')).readWordLines(bytes, tracked);
  return 'text' in file ? { ...file.text, carried: null } : null;
}
