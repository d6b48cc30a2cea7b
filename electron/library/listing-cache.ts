import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import { z } from 'zod';
import { report } from '../../shared/report/schema.ts';
import type { LibraryRecord } from '../../shared/stored/record.ts';
import { onReading } from './file-error.ts';
import { expectFolder } from './make-folder.ts';
import { summarise } from './record.ts';
import { replaceFile } from './replace-file.ts';

const sentNote = z.strictObject({ to: z.string(), on: z.string() });

const entry = z.strictObject({
  /** Changes whenever the file does: a replaced file is another file. */
  stamp: z.string(),
  deletedAt: z.string().nullable(),
  summary: z.strictObject({
    id: z.string(),
    name: z.string(),
    year: report.shape.year,
    office: z.string(),
    savedAt: z.string(),
    exportedAt: z.string().nullable(),
    carried: z.number().nullable(),
    gaps: z.number(),
    submitted: sentNote.nullable(),
    published: sentNote.nullable(),
    comments: z.number(),
  }),
});
export type ListingEntry = z.infer<typeof entry>;

const cache = z.strictObject({ version: z.literal(4), entries: z.record(z.string(), entry) });
type Cache = z.infer<typeof cache>;

const emptyCache = (): Cache => ({ version: 4, entries: {} });

/** Unlike a report, the cache is worth nothing when it cannot be read: it is then made anew. */
class CacheFile implements Adapter<Cache> {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  async read(): Promise<Cache> {
    try {
      return cache.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return emptyCache();
    }
  }

  write(data: Cache): Promise<void> {
    return replaceFile(this.#file, JSON.stringify(data), false);
  }
}

/** A report's file, or the copy before it, by its id. */
export const RECORD_FILE = /^([A-Za-z0-9_-]{1,64})\.json(?:\.bak)?$/;

async function stampOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  return found ? `${found.mtimeMs}-${found.size}-${found.ino}` : '';
}

/**
 * What the home screen lists, so that not every report is read for it. Each entry counts only as long as its file
 * is the one it was made from, so a missing, damaged or stale cache costs time, never truth.
 */
export class ListingCache {
  readonly #folder: string;
  readonly #mayKeep: () => boolean;
  readonly #store: Low<Cache>;

  /** @param folder the reports' folder · @param file where the cache is kept · @param mayKeep whether it may be written now */
  constructor(folder: string, file: string, mayKeep: () => boolean) {
    this.#folder = folder;
    this.#mayKeep = mayKeep;
    this.#store = new Low(new CacheFile(file), emptyCache());
  }

  /**
   * One entry for each report on disk, deleted ones included.
   * @param read reads one record; a report it fails on is left out
   * @throws AppError folder-missing while the disk of the reports is away
   */
  async entries(read: (id: string) => Promise<LibraryRecord>): Promise<ListingEntry[]> {
    await this.#store.read();
    const known = this.#store.data.entries;
    const found = await Promise.all((await this.#ids()).map((id) => this.#entry(id, known[id], read)));
    const entries = found.filter((each) => each !== null);
    const fresh = Object.fromEntries(entries.map((each) => [each.summary.id, each]));
    if (this.#mayKeep() && JSON.stringify(fresh) !== JSON.stringify(known)) {
      this.#store.data.entries = fresh;
      await this.#store.write().catch(() => {});
    }
    return entries;
  }

  async #ids(): Promise<string[]> {
    await expectFolder(this.#folder);
    const names = await onReading(this.#folder, () => readdir(this.#folder));
    return [...new Set(names.flatMap((name) => RECORD_FILE.exec(name)?.[1] ?? []))].sort();
  }

  async #entry(
    id: string,
    known: ListingEntry | undefined,
    read: (id: string) => Promise<LibraryRecord>,
  ): Promise<ListingEntry | null> {
    const file = join(this.#folder, `${id}.json`);
    const stamp = await stampOf(file);
    if (known && stamp !== '' && known.stamp === stamp) return known;
    try {
      const record = await read(id);
      return { stamp, deletedAt: record.deletedAt, summary: summarise(record) };
    } catch {
      return null;
    }
  }
}
