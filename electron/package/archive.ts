import { crc32, inflateRawSync } from 'node:zlib';
import { AppError } from '../../shared/app-error.ts';
import { readZipDirectory, storedBytes, type ZipEntry } from './zip-directory.ts';

/** How much an archive may hold, in bytes inflated and in files. */
export interface ArchiveLimits {
  part: number;
  total: number;
  files: number;
  /** names that differ in case only are two files, as they are not in Word's packages */
  caseCounts?: true;
}

/** The text of a thousand pages is about five million bytes; Word itself writes some twenty files, and one a picture. */
const WORD_FILE: ArchiveLimits = { part: 16 * 1024 * 1024, total: 48 * 1024 * 1024, files: 5000 };

const STORED = 0;
const DEFLATED = 8;

/** A name as it is looked up: OPC part names have no leading slash here and forward slashes. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');

const isOutside = (key: string): boolean => key.split('/').includes('..') || /^[a-z]:/i.test(key);

/**
 * The parts of a zip archive, inflated one by one when asked for. A part is refused before inflating when it says
 * that it is too large, and while inflating when it lied. Names that point outside the archive do not exist.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #limits: ArchiveLimits;
  #allowance: number;

  constructor(bytes: Uint8Array, limits = WORD_FILE) {
    this.#bytes = bytes;
    this.#limits = limits;
    this.#allowance = limits.total;
    for (const entry of readZipDirectory(bytes, limits.files)) {
      const key = this.#keyOf(entry.name);
      if (key === '' || key.endsWith('/') || isOutside(key) || this.#entries.has(key)) continue;
      this.#entries.set(key, entry);
    }
  }

  /** The names of all parts, as the archive spells them. */
  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /**
   * A part's bytes, or undefined when there is no such part.
   * @throws AppError `too-large`, `damaged` or `password-protected`, with the part's name
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(this.#keyOf(name));
    if (!entry) return undefined;
    if (entry.encrypted) throw new AppError('password-protected', entry.name);
    const limit = Math.min(this.#limits.part, this.#allowance);
    if (entry.size > limit) throw new AppError('too-large', entry.name);
    const bytes = this.#inflate(entry, limit);
    this.#allowance -= bytes.byteLength;
    if (crc32(bytes) !== entry.crc) throw new AppError('damaged', entry.name);
    return bytes;
  }

  #keyOf(name: string): string {
    return this.#limits.caseCounts ? keyOf(name) : keyOf(name).toLowerCase();
  }

  #inflate(entry: ZipEntry, limit: number): Uint8Array {
    const stored = storedBytes(this.#bytes, entry);
    if (entry.method === STORED && stored.byteLength <= limit) return stored;
    if (entry.method !== DEFLATED) throw new AppError('damaged', entry.name);
    try {
      // zlib wants a limit of at least one byte; an archive that has used up its allowance has been refused already.
      return inflateRawSync(stored, { maxOutputLength: Math.max(1, limit) });
    } catch (error) {
      const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      throw new AppError(tooLarge ? 'too-large' : 'damaged', entry.name, { cause: error });
    }
  }
}
