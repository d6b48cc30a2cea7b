const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENTRY_BYTES = 128;

/** A file that holds streams as a disk holds files ([MS-CFB]): .doc, .wps, .xls, encrypted .docx. */
export const isCompoundFile = (file: Buffer): boolean => file.subarray(0, 8).equals(OLE_MAGIC);

/** Sizes that a header may give, as powers of two; any other file is none, whatever it says it holds. */
const SECTOR_SHIFTS: readonly number[] = [9, 12];
const SMALL_SECTOR_BYTES = 64;
const LISTED_SECTORS = 109;

/** The sector behind another one, by the allocation table ([MS-CFB] 2.3), as far as the header lists its sectors. */
function nextSector(file: Buffer, sector: number, sectorBytes: number): number | null {
  const perSector = sectorBytes / 4;
  const part = Math.floor(sector / perSector);
  if (part >= LISTED_SECTORS) return null;
  const at = (file.readUInt32LE(76 + part * 4) + 1) * sectorBytes + (sector % perSector) * 4;
  return at + 4 <= file.length ? file.readUInt32LE(at) : null;
}

/** Where a small stream begins: it lies in pieces of 64 bytes in the stream of the directory's root (2.4, 2.6.4). */
function smallStreamStart(file: Buffer, first: number, sectorBytes: number): number | null {
  const root = (file.readUInt32LE(48) + 1) * sectorBytes;
  if (root + ENTRY_BYTES > file.length) return null;
  const place = first * SMALL_SECTOR_BYTES;
  let sector: number | null = file.readUInt32LE(root + 116);
  for (let step = Math.floor(place / sectorBytes); step > 0 && sector !== null; step -= 1)
    sector = nextSector(file, sector, sectorBytes);
  return sector === null ? null : (sector + 1) * sectorBytes + (place % sectorBytes);
}

/** Streams shorter than the header says (offset 56) are small ones. */
function streamStart(file: Buffer, entry: number, sectorBytes: number): number | null {
  const first = file.readUInt32LE(entry + 116);
  const isSmall = file.readUInt32LE(entry + 120) < file.readUInt32LE(56);
  return isSmall ? smallStreamStart(file, first, sectorBytes) : (first + 1) * sectorBytes;
}

/** Where the stream of this name begins in the file; null when there is none. The directory itself is not followed. */
export function findStream(file: Buffer, name: string): number | null {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  const sectorShift = file.readUInt16LE(30);
  if (!SECTOR_SHIFTS.includes(sectorShift)) return null;
  const sectorBytes = 1 << sectorShift;
  for (let at = file.indexOf(wanted, 512); at >= 0; at = file.indexOf(wanted, at + 2)) {
    const isEntry = at % ENTRY_BYTES === 0 && at + ENTRY_BYTES <= file.length;
    if (isEntry && file.readUInt16LE(at + 64) === wanted.length && file[at + 66] === 2)
      return streamStart(file, at, sectorBytes);
  }
  return null;
}

/**
 * Whether the sizes in the header are possible ([MS-CFB] 2.2). A reader that believes others asks for gigabytes.
 */
export function hasSoundHeader(file: Buffer): boolean {
  if (file.length < 1024) return false;
  const sectorShift = file.readUInt16LE(30);
  if ((sectorShift !== 9 && sectorShift !== 12) || file.readUInt16LE(32) !== 6) return false;
  const mostSectors = file.length >> sectorShift;
  // The numbers of sectors that hold the allocation table, the one for small streams, and the list of the former.
  return [44, 64, 72].every((at) => file.readUInt32LE(at) <= mostSectors);
}
