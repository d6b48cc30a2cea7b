import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../../shared/app-error.ts';
import { readWord } from './read-word.ts';
import type { WordFile, WordReply } from './run-word-worker.ts';

function read(file: WordFile): WordReply {
  try {
    return { text: readWord(file) };
  } catch (error) {
    // An error that crosses to another thread is no AppError there any more.
    if (error instanceof AppError) return { refused: error.code };
    throw error;
  }
}

/** Reads one file in a thread of its own; what goes wrong ends the thread, and only that. */
parentPort?.postMessage(read(workerData));
