import { AppError, type ErrorCode } from '../../shared/app-error.ts';
import { decodeText } from '../../shared/recognise/decode-text.ts';
import { MAX_FILE_BYTES } from '../../shared/requests.ts';
import type { FileText } from './file-text.ts';
import { type FileKind, kindOfFile } from './kind-of-file.ts';
import type { ReadDocOptions } from './read-doc.ts';
import { readText } from './read-text.ts';

/** A file as lines, or its kind when it is one that others read: a .docx has more than lines, a report is no text. */
export type ReadFile =
  | { kind: 'docx' | 'report' }
  | { kind: 'doc' | 'html' | 'mht' | 'text'; text: FileText };

const REFUSED: Readonly<Partial<Record<FileKind, ErrorCode>>> = {
  encrypted: 'password-protected',
  // No library that is still kept reads RTF in Chinese charsets.
  rtf: 'unsupported-file',
};

/** Says what is wrong with bytes that are no kind of file known here. */
function refuse(bytes: Uint8Array): never {
  if (decodeText(bytes).trim() === '') throw new AppError('damaged');
  throw new AppError('unsupported-file');
}

/**
 * Reads a file into lines, by what is in it whatever its name says.
 * @throws AppError too-large, damaged (empty, cut or broken), password-protected, not-text, unsupported-file
 */
export async function readFileText(
  bytes: Uint8Array,
  name: string,
  options: ReadDocOptions = {},
): Promise<ReadFile> {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large');
  const kind = kindOfFile(bytes, name);
  const code = REFUSED[kind];
  if (code) throw new AppError(code);
  // The readers of rarer kinds are loaded on use: a text file need not wait for them.
  if (kind === 'doc') return { kind, text: await (await import('./read-doc.ts')).readDoc(bytes, options) };
  if (kind === 'html') return { kind, text: (await import('./read-html.ts')).readHtml(bytes) };
  if (kind === 'mht') return { kind, text: (await import('./read-mht.ts')).readMht(bytes) };
  if (kind === 'text') return { kind, text: readText(bytes) };
  if (kind === 'docx' || kind === 'report') return { kind };
  return refuse(bytes);
}
