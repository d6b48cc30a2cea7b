import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import { AppError } from '../../../shared/app-error.ts';
import { type StoredBackup, storedBackup } from '../../../shared/stored/backup.ts';
import { readStored } from '../../../shared/stored/stored-shape.ts';
import { Archive, type ArchiveLimits } from '../../package/archive.ts';

const deflated = promisify(deflateRaw);

const DEFLATED = 8;
const MANIFEST = 'backup.json';
/** Every file in the archive bears this one: a zip knows no year before 1980, which a clock with a dead battery may say. */
const DATE = new Date(2000, 0, 1);
/** A file of a library has a few million bytes; a backup that holds more is none of ours. */
const LIMITS: ArchiveLimits = {
  part: 256 * 1024 * 1024,
  total: 4 * 1024 ** 3,
  files: 60_000,
  caseCounts: true,
};

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A file that was deflated elsewhere, so that nothing waits for it. */
class DeflatedFile extends ZipPassThrough {
  override readonly compression = DEFLATED;
  readonly #deflated: Uint8Array<ArrayBuffer>;

  constructor(name: string, bytes: Uint8Array<ArrayBuffer>) {
    super(name);
    this.mtime = DATE;
    this.#deflated = bytes;
  }

  protected override process(_chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, this.#deflated, final);
  }
}

/** A backup that is being made: a zip archive, file after file, and at the end what it says of itself. */
export class NewBackup {
  readonly #chunks: Uint8Array[] = [];
  readonly #files: StoredBackup['files'] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  async add(name: string, bytes: Uint8Array): Promise<void> {
    this.#files.push({ name, size: bytes.byteLength, sha256: digestOf(bytes) });
    await this.#put(name, bytes);
  }

  /** What was added so far, by which two backups are known to be alike. */
  files(): StoredBackup['files'] {
    return this.#files;
  }

  /** Closes it; nothing can be added then. */
  async end(about: Omit<StoredBackup, 'version' | 'files'>): Promise<Uint8Array<ArrayBuffer>> {
    const manifest: StoredBackup = { version: 1, ...about, files: this.#files };
    await this.#put(MANIFEST, Buffer.from(JSON.stringify(manifest)));
    this.#zip.end();
    return Buffer.concat(this.#chunks);
  }

  async #put(name: string, bytes: Uint8Array): Promise<void> {
    const file = new DeflatedFile(name, (await deflated(bytes)) as Uint8Array<ArrayBuffer>);
    this.#zip.add(file);
    file.push(bytes as Uint8Array<ArrayBuffer>, true);
  }
}

/** A backup that was read, every file in it proved to be the one that was put in. */
export class Backup {
  readonly about: StoredBackup;
  readonly #archive: Archive;

  private constructor(about: StoredBackup, archive: Archive) {
    this.about = about;
    this.#archive = archive;
  }

  /** @throws AppError bad-backup when it is none, or is not whole; newer-version when a newer program made it */
  static open(bytes: Uint8Array): Backup {
    try {
      const archive = new Archive(bytes, LIMITS);
      const manifest = new TextDecoder().decode(archive.read(MANIFEST));
      const backup = new Backup(readStored(storedBackup, JSON.parse(manifest)), archive);
      backup.#prove(new Archive(bytes, LIMITS));
      return backup;
    } catch (error) {
      if (error instanceof AppError && error.code === 'newer-version') throw error;
      throw new AppError('bad-backup', '', { cause: error });
    }
  }

  /** The bytes of one of its files, null when it has none of that name. */
  read(name: string): Uint8Array | null {
    return this.#archive.read(name) ?? null;
  }

  #prove(archive: Archive): void {
    for (const { name, size, sha256 } of this.about.files) {
      const bytes = archive.read(name);
      if (bytes?.byteLength !== size || digestOf(bytes) !== sha256) throw new AppError('damaged', name);
    }
  }
}
