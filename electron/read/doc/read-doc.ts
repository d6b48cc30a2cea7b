import { AppError } from '../../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../../shared/largest-file.ts';
import type { FileText } from '../file-text.ts';
import { runWordWorker, type WordWorkerOptions } from '../worker/run-word-worker.ts';
import { checkDoc } from './check-doc.ts';

/**
 * Reads what a Word 97-2003 file (.doc, or .wps of WPS Office) says, line by line.
 * @throws AppError too-large, password-protected, unsupported-file, damaged
 */
export async function readDoc(bytes: Uint8Array, options: WordWorkerOptions = {}): Promise<FileText> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large');
  checkDoc(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return runWordWorker('doc', bytes, options);
}
