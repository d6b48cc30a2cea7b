import { parentPort, workerData } from 'node:worker_threads';
import BufferReader from 'word-extractor/lib/buffer-reader.js';
import { AppError } from '../../../shared/app-error.ts';
import { DocExtractor } from '../doc/doc-extractor.ts';
import { refuseEndlessChains } from '../doc/finite-chains.ts';
import { readRtfStories } from '../rtf/read-rtf-stories.ts';
import { storiesText } from '../stories/stories-text.ts';
import type { Stories } from '../stories/story.ts';
import type { WordFile, WordReply } from './run-word-worker.ts';

async function readDocStories(file: Buffer): Promise<Stories> {
  refuseEndlessChains();
  return (await new DocExtractor().extract(new BufferReader(file))) as Stories;
}

async function read({ kind, bytes }: WordFile): Promise<WordReply> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { text: storiesText(kind === 'rtf' ? readRtfStories(file) : await readDocStories(file)) };
  } catch (error) {
    // An error that crosses to another thread is no AppError there any more.
    if (error instanceof AppError) return { refused: error.code };
    throw error;
  }
}

/** Reads one file in a thread of its own; what goes wrong ends the thread, and only that. */
void read(workerData).then((reply) => parentPort?.postMessage(reply));
