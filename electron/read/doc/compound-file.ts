const OLE_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENTRY_BYTES = 128;
const STREAM = 2;
const SMALL_SECTOR_BYTES = 64;
const LISTED_SECTORS = 109;
/** What belongs to a Word file itself is some twenty; what is embedded in it stands below them. */
const MOST_STREAMS = 5000;

/** A file that holds streams as a disk holds files ([MS-CFB]): .doc, .wps, .xls, encrypted .docx. */
export const isCompoundFile = (file: Buffer): boolean => file.subarray(0, 8).equals(OLE_MAGIC);

/** Which sector follows another one; negative for none. */
type Next = (sector: number) => number;

/** Where the sectors of a stream are, each named by the one before. @throws Error for more than the file has room for */
function chainFrom(start: number, next: Next, most: number): number[] {
  const chain: number[] = [];
  for (let sector = start; sector >= 0; sector = next(sector)) {
    if (chain.length >= most) throw new Error('The sectors run in a circle');
    chain.push(sector);
  }
  return chain;
}

/** Reads so many bytes from the beginning of a sector on; fewer where the file ends. */
type ReadFrom = (sector: number, length: number) => Buffer;

/** A stream: its bytes lie in sectors all over the file, and are put together as far as they are asked for. */
export class CompoundStream {
  readonly size: number;
  readonly #sectors: readonly number[];
  readonly #sectorBytes: number;
  readonly #readFrom: ReadFrom;

  /** @throws Error where there are too few sectors for the size */
  constructor(size: number, sectors: readonly number[], sectorBytes: number, readFrom: ReadFrom) {
    if (sectors.length * sectorBytes < size) throw new Error('A stream is cut');
    [this.size, this.#sectors, this.#sectorBytes, this.#readFrom] = [size, sectors, sectorBytes, readFrom];
  }

  /** The bytes from a place on, fewer where the stream ends before. @throws Error where the file is cut */
  bytes(from = 0, length = this.size - from): Buffer {
    const end = Math.min(this.size, from + length);
    const pieces: Buffer[] = [];
    for (let at = from; at < end; ) {
      const start = at % this.#sectorBytes;
      const first = (at - start) / this.#sectorBytes;
      const stop = Math.min(end, (first + this.#inRow(first)) * this.#sectorBytes);
      const read = this.#readFrom(this.#sectors[first] ?? 0, start + stop - at).subarray(start);
      if (read.length < stop - at) throw new Error('The file is cut');
      pieces.push(read);
      at = stop;
    }
    return pieces.length === 1 ? (pieces[0] ?? Buffer.alloc(0)) : Buffer.concat(pieces);
  }

  /** How many sectors from this one on lie side by side in the file. */
  #inRow(first: number): number {
    let count = 1;
    while (this.#sectors[first + count] === (this.#sectors[first] ?? 0) + count) count += 1;
    return count;
  }
}

interface Entry {
  first: number;
  size: number;
}

/**
 * The streams of a compound file. What the file says of its sizes and of what follows what is believed no further than
 * the file has room for.
 */
export class CompoundFile {
  readonly #file: Buffer;
  readonly #sectorBytes: number;
  /** The sectors of the allocation tables, for sectors and for small ones. */
  readonly #table: readonly number[];
  readonly #smallTable: readonly number[];
  readonly #smallFrom: number;
  readonly #entries = new Map<string, Entry>();
  readonly #small: CompoundStream;

  /** @throws Error for a file that is cut or damaged */
  constructor(file: Buffer) {
    const shift = file.length < 1024 ? 0 : file.readUInt16LE(30);
    // 2.2: sizes of other powers are none, and a reader that believes them asks for gigabytes.
    if ((shift !== 9 && shift !== 12) || file.readUInt16LE(32) !== 6)
      throw new Error('The header is damaged');
    this.#file = file;
    this.#sectorBytes = 1 << shift;
    this.#table = this.#tableSectors();
    this.#smallFrom = file.readUInt32LE(56);
    this.#smallTable = this.#chain(file.readInt32LE(60));
    const directory = this.#stream({ first: file.readInt32LE(48), size: -1 }).bytes();
    this.#small = this.#stream({
      first: directory.readInt32LE(116),
      size: Math.max(0, directory.readInt32LE(120)),
    });
    this.#readEntries(directory);
  }

  /** The streams that belong to the file itself, not to what is embedded in it. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** The stream of this name; null when there is none. @throws Error where its sectors run in a circle or end early */
  stream(name: string): CompoundStream | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.size >= this.#smallFrom) return this.#stream(entry);
    const next: Next = (sector) => this.#number(this.#smallTable, sector);
    const chain = chainFrom(entry.first, next, this.#small.size / SMALL_SECTOR_BYTES + 1);
    return new CompoundStream(entry.size, chain, SMALL_SECTOR_BYTES, (sector, length) =>
      this.#small.bytes(sector * SMALL_SECTOR_BYTES, length),
    );
  }

  /** @param size -1 for as much as there is */
  #stream({ first, size }: Entry): CompoundStream {
    const chain = size === 0 ? [] : this.#chain(first);
    const bytes = size < 0 ? chain.length * this.#sectorBytes : size;
    return new CompoundStream(bytes, chain, this.#sectorBytes, (sector, length) =>
      this.#from(sector, length),
    );
  }

  #from(sector: number, length: number): Buffer {
    const from = (sector + 1) * this.#sectorBytes;
    return this.#file.subarray(from, from + length);
  }

  #chain(start: number): number[] {
    return chainFrom(
      start,
      (sector) => this.#number(this.#table, sector),
      this.#file.length / this.#sectorBytes + 1,
    );
  }

  /** The number of a sector in an allocation table (2.3), given by the sectors of the table. */
  #number(table: readonly number[], sector: number): number {
    const perSector = this.#sectorBytes / 4;
    const part = table[Math.floor(sector / perSector)];
    if (part === undefined) throw new Error('A sector is in no table');
    const place = (part + 1) * this.#sectorBytes + (sector % perSector) * 4;
    if (place < 0 || place + 4 > this.#file.length) throw new Error('The file is cut');
    return this.#file.readInt32LE(place);
  }

  /** 2.5: the header lists the first sectors of the table; more of the list stands in sectors of its own. */
  #tableSectors(): number[] {
    const file = this.#file;
    const most = Math.ceil(file.length / this.#sectorBytes);
    const count = Math.min(file.readUInt32LE(44), most);
    const sectors = Array.from({ length: Math.min(count, LISTED_SECTORS) }, (_, at) =>
      file.readInt32LE(76 + at * 4),
    );
    const perSector = this.#sectorBytes / 4 - 1;
    for (let list = file.readInt32LE(68); list >= 0 && sectors.length < count; ) {
      const listed = this.#from(list, this.#sectorBytes);
      if (listed.length < this.#sectorBytes) throw new Error('The file is cut');
      for (let at = 0; at < perSector && sectors.length < count; at += 1)
        sectors.push(listed.readInt32LE(at * 4));
      list = listed.readInt32LE(perSector * 4);
    }
    return sectors;
  }

  /** 2.6: the root's entries are a tree of neighbours. */
  #readEntries(directory: Buffer): void {
    const seen = new Set<number>();
    const open = [directory.readInt32LE(76)];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const entry = directory.subarray(id * ENTRY_BYTES, (id + 1) * ENTRY_BYTES);
      if (id < 0 || entry.length < ENTRY_BYTES) continue;
      if (seen.has(id)) throw new Error('The directory runs in a circle');
      if (seen.size >= MOST_STREAMS) throw new Error('There are more streams than any file has');
      seen.add(id);
      const name = entry.toString('utf16le', 0, Math.min(64, Math.max(2, entry.readUInt16LE(64))) - 2);
      if (entry[66] === STREAM)
        this.#entries.set(name, { first: entry.readInt32LE(116), size: entry.readUInt32LE(120) });
      open.push(entry.readInt32LE(68), entry.readInt32LE(72));
    }
  }
}

/** The names of a file's streams, none where it is too damaged to tell. */
export function streamNames(file: Buffer): string[] {
  try {
    return new CompoundFile(file).names;
  } catch {
    return [];
  }
}
