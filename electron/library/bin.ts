import { isDeepStrictEqual } from 'node:util';
import { type Adapter, Low } from 'lowdb';
import { AppError } from '../../shared/app-error.ts';
import { type StoredBin, storedBin } from '../../shared/stored/bin.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';
import { JsonFile } from './json-file.ts';
import { daysLeft, newBin, noteUse } from './retention.ts';

const isSame = ({ lastUsedAt: _a, ...a }: StoredBin, { lastUsedAt: _b, ...b }: StoredBin): boolean =>
  isDeepStrictEqual(a, b);

/** How long deleted reports stay. Is told of every use, and says when one may be purged. */
export class Bin {
  readonly #store: Low<StoredBin | null>;
  #kept: StoredBin | null = null;
  /** A file that could not be read, or is of a newer version, is left alone; until then everything stays. */
  #writable = true;
  readonly #mayWrite: () => boolean;

  /**
   * @param file where the days are noted
   * @param setAsideFolder where it goes when it cannot be understood
   * @param mayWrite whether anything may be written now
   */
  constructor(file: string, setAsideFolder: string, mayWrite: () => boolean) {
    this.#mayWrite = mayWrite;
    const adapter = new JsonFile(file, setAsideFolder, (json) => readStored(storedBin, json), mayWrite);
    this.#store = new Low(adapter as Adapter<StoredBin | null>, null);
  }

  /** Notes a use of the library, and which reports stand in the bin. What cannot be written is noted at the next use. */
  async use(deletedIds: readonly string[], now = new Date()): Promise<void> {
    const before = this.#kept ?? (await this.#read()) ?? newBin(now);
    const next = noteUse(before, deletedIds, now);
    this.#kept = next;
    // A new time alone is worth no write, nor are the days of an empty bin.
    if (!this.#writable || !this.#mayWrite() || isSame(before, next)) return;
    if (deletedIds.length === 0 && Object.keys(before.deleted).length === 0) return;
    this.#store.data = next;
    await this.#store.write().catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      this.#kept = before;
    });
  }

  /** How many days a deleted report stays at least; 0 when it may be purged. */
  daysLeft(id: string, now = new Date()): number {
    return daysLeft(this.#kept ?? newBin(now), id, now);
  }

  async #read(): Promise<StoredBin | null> {
    try {
      await this.#store.read();
      return this.#store.data;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#writable = error.code === 'damaged';
      return null;
    }
  }
}
