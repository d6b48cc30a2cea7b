import { extname } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { isFlatWord } from '../package/flat-parts.ts';
import { isCompoundFile, streamNames } from './doc/compound-file.ts';
import { decodeText } from './text/decode-text.ts';

/** What a file is; `report` and `settings` are ours, `encrypted` is a Word file with a password. */
export type FileKind =
  | 'docx'
  | 'doc'
  | 'html'
  | 'mht'
  | 'rtf'
  | 'text'
  | 'report'
  | 'settings'
  | 'encrypted'
  | 'unknown';

const HEAD_BYTES = 4096;

/** Endings believed where the content leaves the kind open. */
const KIND_BY_ENDING: Readonly<Record<string, FileKind>> = {
  '.docx': 'docx',
  '.docm': 'docx',
  '.dotx': 'docx',
  '.doc': 'doc',
  '.dot': 'doc',
  '.wps': 'doc',
  '.wpt': 'doc',
  '.htm': 'html',
  '.html': 'html',
  '.xhtml': 'html',
  '.mht': 'mht',
  '.mhtml': 'mht',
};

/** A damaged one, whose streams are not known, is what its name says. */
function compoundKind(file: Buffer, byName: FileKind | undefined): FileKind {
  const names = streamNames(file);
  if (names.includes('EncryptedPackage')) return 'encrypted';
  return names.includes('WordDocument') || byName === 'doc' ? 'doc' : 'unknown';
}

/** A piece of a page without its <html>, as systems for offices export it under the name of a .doc. */
const isFragment = (head: string): boolean =>
  /^<(?:meta|style|title|table|div|p|span|h[1-6]|ul|ol|center|font|!--)\b/i.test(head) &&
  (head.match(/<\/?(?:p|div|td|tr|br|span|table|h[1-6]|li)\b[^<>]*>/gi)?.length ?? 0) > 3;

/** What a text begins with decides; `head` holds its ASCII characters, whatever its encoding. */
function markupKind(head: string): FileKind | null {
  if (/^\{\\rtf/.test(head)) return 'rtf';
  if (/^\{\s*"/.test(head)) {
    if (/"schemaVersion"\s*:/.test(head)) return 'report';
    if (/"(?:countyPack|profile)Version"\s*:/.test(head)) return 'settings';
  }
  if (/^</.test(head) && /<(!doctype\s+html|html|head|body)\b/i.test(head)) return 'html';
  if (isFragment(head)) return 'html';
  const isMessage = /^[\w-]+:/.test(head) && /^MIME-Version\s*:/im.test(head);
  return isMessage && /^Content-Type\s*:\s*(multipart\/|text\/html)/im.test(head) ? 'mht' : null;
}

function isText(bytes: Uint8Array): boolean {
  try {
    return decodeText(bytes).trim() !== '';
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** What kind of file this is: by what is in it, and only where that leaves it open by its name. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const byName = KIND_BY_ENDING[extname(name).toLowerCase()];
  if (file.subarray(0, 2).toString('latin1') === 'PK')
    return file.includes('word/document') || byName === 'docx' ? 'docx' : 'unknown';
  if (isCompoundFile(file)) return compoundKind(file, byName);
  if (isFlatWord(bytes)) return 'docx';
  const head = file.toString('latin1', 0, HEAD_BYTES).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/g, '');
  const kind = markupKind(head.trimStart());
  if (kind !== null) return kind;
  if (!isText(bytes)) return 'unknown';
  return byName === 'html' || byName === 'mht' ? byName : 'text';
}
