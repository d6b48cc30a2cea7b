import { AppError } from '../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';
import { checkDoc } from './doc/check-doc.ts';
import { isCompoundFile } from './doc/compound-file.ts';
import type { FileText } from './file-text.ts';
import { kindOfFile } from './kind-of-file.ts';
import { refuseKnown } from './known-files.ts';
import { decodeText } from './text/decode-text.ts';
import { readText } from './text/read-text.ts';
import type { WordWorkerOptions } from './worker/run-word-worker.ts';

/** A file as lines, or its kind when it is one that others read: a .docx has more than lines, a report is no text. */
export type ReadFile =
  | { kind: 'docx' | 'report' }
  | { kind: 'doc' | 'rtf' | 'html' | 'mht' | 'text'; text: FileText };

/** Says what is wrong with bytes that are no kind of file known here. */
function refuse(bytes: Uint8Array): never {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isCompoundFile(file)) checkDoc(file);
  refuseKnown(file);
  // A power cut leaves a file of its full size with nothing but zeros in it.
  if (decodeText(bytes).trim() === '') throw new AppError(bytes.includes(0) ? 'damaged' : 'empty-file');
  throw new AppError('unsupported-file');
}

/**
 * Reads a file into lines, by what is in it whatever its name says.
 * @throws AppError too-large, empty-file, damaged (cut or broken), password-protected, not-text, old-word-file, works-file,
 * no-text-document, backup-file, settings-file, unsupported-file
 */
export async function readFileText(
  bytes: Uint8Array,
  name: string,
  options: WordWorkerOptions = {},
): Promise<ReadFile> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large');
  const kind = kindOfFile(bytes, name);
  if (kind === 'encrypted') throw new AppError('password-protected');
  if (kind === 'settings') throw new AppError('settings-file');
  // The readers of rarer kinds are loaded on use: a text file need not wait for them.
  if (kind === 'doc')
    return { kind, text: await (await import('./doc/read-doc.ts')).readDoc(bytes, options) };
  if (kind === 'rtf')
    return {
      kind,
      text: await (await import('./worker/run-word-worker.ts')).runWordWorker(kind, bytes, options),
    };
  if (kind === 'html') return { kind, text: (await import('./html/read-html.ts')).readHtml(bytes, options) };
  if (kind === 'mht')
    return { kind, text: (await import('./mht/read-mht.ts')).readMht(bytes, options.tracked) };
  if (kind === 'text') return { kind, text: readText(bytes) };
  if (kind === 'docx' || kind === 'report') return { kind };
  return refuse(bytes);
}
