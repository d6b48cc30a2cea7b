import { readDocStories } from '../doc/read-doc-stories.ts';
import type { FileText } from '../file-text.ts';
import { readRtfStories } from '../rtf/read-rtf-stories.ts';
import { storiesText } from '../stories/stories-text.ts';
import type { WordFile } from './run-word-worker.ts';

/** Reads a .doc or .rtf where it is called. @throws AppError damaged, or whatever a hostile file makes of the reader */
export function readWord({ kind, bytes, tracked }: WordFile): FileText {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stories = kind === 'rtf' ? readRtfStories(file, tracked) : readDocStories(file, tracked);
  return storiesText(stories, tracked);
}
