import type { Recognition } from '../../shared/recognise/recognition.ts';
import { readingWords, sentences } from '../messages.ts';
import { bytesOf } from '../ui/chosen-file.ts';
import { doLongWork } from '../work.ts';
import type { Tracked } from './file-side/tracked-bar.tsx';

/** What was read, and how to read it again; `file` is null for pasted text. */
export interface Reading {
  recognition: Recognition;
  file: File | null;
  tracked: Tracked;
}

/** Reads a file. @throws AppError as bytesOf and the host do */
export async function readSource(file: File, tracked: Tracked = 'accepted'): Promise<Reading> {
  const bytes = await bytesOf(file);
  const recognition = await doLongWork(readingWords(file.name), 'import:file', {
    name: file.name,
    bytes,
    tracked,
  });
  return { recognition, file, tracked };
}

/** Reads pasted text. */
export const readText = async (text: string): Promise<Reading> => ({
  recognition: await doLongWork(sentences.readingText, 'import:text', { text }),
  file: null,
  tracked: 'accepted',
});
