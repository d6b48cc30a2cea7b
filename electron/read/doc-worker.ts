import { parentPort, workerData } from 'node:worker_threads';
import BufferReader from 'word-extractor/lib/buffer-reader.js';
import { type DocContent, DocExtractor } from './doc/doc-extractor.ts';
import { docText } from './doc/doc-text.ts';
import { refuseEndlessChains } from './doc/finite-chains.ts';

/** Reads one Word 97-2003 file in a thread of its own; what goes wrong ends the thread, and only that. */
async function readFile({ buffer, byteOffset, byteLength }: Uint8Array): Promise<void> {
  const file = Buffer.from(buffer, byteOffset, byteLength);
  const content = await new DocExtractor().extract(new BufferReader(file));
  parentPort?.postMessage(docText(content as DocContent));
}

refuseEndlessChains();
void readFile(workerData);
