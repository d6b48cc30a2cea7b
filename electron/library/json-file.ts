import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Adapter } from 'lowdb';
import { AppError } from '../../shared/app-error.ts';
import { orIfAbsent } from './file-error.ts';
import { readPatiently } from './patience.ts';
import { previousCopy, replaceFile } from './replace-file.ts';
import { setAside } from './set-aside.ts';

type Loaded<T> = { state: 'good'; data: T; isOlder: boolean } | { state: 'bad' } | { state: 'absent' };

/** Lets a repair fail on a disk that cannot be written: reading what is there must still work. */
async function ifWritable(repair: Promise<void>): Promise<void> {
  await repair.catch((error: unknown) => {
    if (!(error instanceof AppError && ['read-only', 'disk-full', 'disk-failing'].includes(error.code)))
      throw error;
  });
}

/**
 * lowdb's adapter over one crash-safe JSON file. Every read is validated; a file that cannot be understood is set
 * aside and its previous copy put in its place.
 */
export class JsonFile<T> implements Adapter<T> {
  readonly #file: string;
  readonly #setAsideFolder: string;
  readonly #parse: (json: unknown) => T;
  readonly #mayRepair: () => boolean;
  /** Whether the last read had to use the previous copy. */
  recovered = false;
  /** Whether what was read last is stored in an older version than it would be now. */
  isOlder = false;

  /**
   * @param parse throws when the JSON is not a T; an AppError it throws is passed on, naming the file, which is left alone
   * @param mayRepair whether a file that cannot be understood may be set aside and replaced now
   */
  constructor(
    file: string,
    setAsideFolder: string,
    parse: (json: unknown) => T,
    mayRepair: () => boolean = () => true,
  ) {
    this.#file = file;
    this.#setAsideFolder = setAsideFolder;
    this.#parse = parse;
    this.#mayRepair = mayRepair;
  }

  /** What the file holds, null when there is none. @throws AppError damaged when neither copy can be understood */
  async read(): Promise<T | null> {
    this.recovered = false;
    const current = await this.#load(this.#file);
    this.isOlder = current.state === 'good' && current.isOlder;
    if (current.state === 'good') return current.data;
    if (current.state === 'bad') await this.#repair(() => setAside(this.#file, this.#setAsideFolder));
    return this.#recover(current.state);
  }

  /** Replaces the file; done when the data is on the disk. @throws AppError as replaceFile does */
  write(data: T): Promise<void> {
    return replaceFile(this.#file, JSON.stringify(data, null, 1));
  }

  async #recover(found: 'bad' | 'absent'): Promise<T | null> {
    const copy = previousCopy(this.#file);
    const previous = await this.#load(copy);
    if (previous.state === 'absent' && found === 'absent') return null;
    if (previous.state === 'bad') await this.#repair(() => setAside(copy, this.#setAsideFolder));
    if (previous.state !== 'good') throw new AppError('damaged', basename(this.#file));
    this.recovered = true;
    await this.#repair(() => this.write(previous.data));
    return previous.data;
  }

  async #repair(repair: () => Promise<void>): Promise<void> {
    if (this.#mayRepair()) await ifWritable(repair());
  }

  async #load(file: string): Promise<Loaded<T>> {
    const bytes = await orIfAbsent(readPatiently(file), null);
    if (bytes === null) return { state: 'absent' };
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const json: unknown = JSON.parse(text);
      const data = this.#parse(json);
      return { state: 'good', data, isOlder: !isDeepStrictEqual(json, data) };
    } catch (error) {
      if (error instanceof AppError) throw new AppError(error.code, basename(this.#file), { cause: error });
      return { state: 'bad' };
    }
  }
}
