import { AppError } from '../../shared/app-error.ts';

/** One file in a zip archive as its central directory describes it. Sizes and offsets in bytes. */
export interface ZipEntry {
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated; nothing else occurs. */
  method: number;
  crc: number;
  compressedSize: number;
  size: number;
  headerOffset: number;
}

// Layout and signatures: PKWARE APPNOTE 6.3, 4.3.7 (local header), 4.3.12 (directory), 4.3.16 (end record).
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const MAX_COMMENT_BYTES = 0xffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endRecordOffset(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw new AppError('damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
    throw new AppError('damaged');
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  return { entry, next };
}

/**
 * The files that an archive lists in its central directory, in its order, none of them inflated yet.
 * @throws AppError `damaged` when there is no whole directory, `too-large` when it lists more than `most` files
 */
export function readZipDirectory(bytes: Uint8Array, most: number): ZipEntry[] {
  if (bytes.byteLength < END_BYTES) throw new AppError('damaged');
  const view = viewOf(bytes);
  const end = endRecordOffset(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new AppError('too-large');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    const { entry, next } = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** The bytes of an entry as they lie in the archive, still deflated. */
export function storedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(archive);
  const { headerOffset: at } = entry;
  if (at + LOCAL_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL_SIGNATURE)
    throw new AppError('damaged', entry.name);
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > archive.byteLength) throw new AppError('damaged', entry.name);
  return archive.subarray(start, end);
}
