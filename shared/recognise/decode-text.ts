import { AppError } from '../app-error.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const isKnownBinary = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || // zip: .docx, .xlsx
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0) || // OLE: .doc, .wps
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || // PDF
  startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66); // RTF

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * The text of a .txt file in UTF-8, UTF-16 with a byte order mark, or GB18030.
 * @throws AppError unsupported-file for a Word, PDF or RTF file, not-text for other bytes that are no text
 */
export function decodeText(bytes: Uint8Array): string {
  if (isKnownBinary(bytes)) throw new AppError('unsupported-file');
  if (startsWith(bytes, 0xff, 0xfe)) return decode(bytes, 'utf-16le') ?? '';
  if (startsWith(bytes, 0xfe, 0xff)) return decode(bytes, 'utf-16be') ?? '';
  const text = decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
  // Text holds no NUL; a binary file nearly always does.
  if (text === null || text.includes('\u0000')) throw new AppError('not-text');
  return text;
}
