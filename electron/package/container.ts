import { AppError } from '../../shared/app-error.ts';
import { MAX_FILE_BYTES } from '../../shared/largest-file.ts';

const ZIP_MAGIC = [0x50, 0x4b];
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

// The streams of a password-protected OOXML file ([MS-OFFCRYPTO] 2.3.1); OLE spells names in UTF-16.
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/**
 * Refuses what cannot be a zip archive of a reasonable size.
 * @throws AppError `too-large`; `password-protected` for an encrypted Word file; `unsupported-file` for an old .doc
 *   under a new name and for anything that is no archive; `damaged` for an empty file
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.byteLength > MAX_FILE_BYTES) throw new AppError('too-large');
  if (bytes.byteLength === 0) throw new AppError('damaged');
  if (startsWith(bytes, ZIP_MAGIC)) return;
  if (
    startsWith(bytes, OLE_MAGIC) &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_STREAM)
  )
    throw new AppError('password-protected');
  throw new AppError('unsupported-file');
}
