import { crc32, inflateRawSync } from 'node:zlib';
import { AppError } from '../../shared/app-error.ts';
import { readZipDirectory, storedBytes, type ZipEntry } from './zip-directory.ts';

/** The largest inflated part that is read, in bytes. The text of a thousand pages is about five million. */
const MAX_PART_BYTES = 16 * 1024 * 1024;

/** What may be inflated from one archive altogether, in bytes. */
const MAX_TOTAL_BYTES = 48 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;

/** A name as it is looked up: OPC part names have no leading slash here, forward slashes and either case. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const isOutside = (key: string): boolean => key.split('/').includes('..') || /^[a-z]:/.test(key);

/**
 * The parts of a zip archive, inflated one by one when asked for. A part is refused before inflating when it says
 * that it is too large, and while inflating when it lied. Names that point outside the archive do not exist.
 */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  #allowance = MAX_TOTAL_BYTES;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (const entry of readZipDirectory(bytes)) {
      const key = keyOf(entry.name);
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
    const entry = this.#entries.get(keyOf(name));
    if (!entry) return undefined;
    if (entry.encrypted) throw new AppError('password-protected', entry.name);
    const limit = Math.min(MAX_PART_BYTES, this.#allowance);
    if (entry.size > limit) throw new AppError('too-large', entry.name);
    const bytes = this.#inflate(entry, limit);
    this.#allowance -= bytes.byteLength;
    if (crc32(bytes) !== entry.crc) throw new AppError('damaged', entry.name);
    return bytes;
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
