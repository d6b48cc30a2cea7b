const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENTRY_BYTES = 128;

/** A file that holds streams as a disk holds files ([MS-CFB]): .doc, .wps, .xls, encrypted .docx. */
export const isCompoundFile = (file: Buffer): boolean => file.subarray(0, 8).equals(OLE_MAGIC);

/** Where the stream of this name begins in the file; null when there is none. The directory itself is not followed. */
export function findStream(file: Buffer, name: string): number | null {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  const sectorBytes = 1 << file.readUInt16LE(30);
  for (let at = file.indexOf(wanted, 512); at >= 0; at = file.indexOf(wanted, at + 2)) {
    const isEntry = at % ENTRY_BYTES === 0 && at + ENTRY_BYTES <= file.length;
    if (isEntry && file.readUInt16LE(at + 64) === wanted.length && file[at + 66] === 2)
      return (file.readUInt32LE(at + 116) + 1) * sectorBytes;
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
