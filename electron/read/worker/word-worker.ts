import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../../shared/app-error.ts';
import { readDocStories } from '../doc/read-doc-stories.ts';
import { readRtfStories } from '../rtf/read-rtf-stories.ts';
import { storiesText } from '../stories/stories-text.ts';
import type { WordFile, WordReply } from './run-word-worker.ts';

function read({ kind, bytes, tracked }: WordFile): WordReply {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const stories = kind === 'rtf' ? readRtfStories(file, tracked) : readDocStories(file, tracked);
    return { text: storiesText(stories, tracked) };
  } catch (error) {
    // An error that crosses to another thread is no AppError there any more.
    if (error instanceof AppError) return { refused: error.code };
    throw error;
  }
}

/** Reads one file in a thread of its own; what goes wrong ends the thread, and only that. */
parentPort?.postMessage(read(workerData));
