import { join } from 'node:path';
import { Low } from 'lowdb';
import { AppError } from '../../shared/app-error.ts';
import { readStored, type StoredShape } from '../../shared/stored/stored-shape.ts';
import { JsonFile } from '../library/json-file.ts';
import type { Library } from '../library/library.ts';

/** What is damaged has been set aside, and may be written anew. */
function passDamaged(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'damaged')) throw error;
}

/** What says whether the data folder may be written now. */
export type Own = Pick<Library, 'confirmOwn' | 'elsewhere'>;

/** A setting of the office in a file of its own, kept beside the reports. */
export class StoredSetting<T> {
  readonly #store: Low<T>;
  readonly #library: Own;
  readonly #initial: T;

  /** @param folder the data folder · @param file its name there · @param initial as long as nothing was chosen */
  constructor(folder: string, file: string, shape: StoredShape<T>, initial: T, library: Own) {
    this.#library = library;
    this.#initial = initial;
    const parse = (json: unknown) => readStored(shape, json);
    const mayWrite = () => library.elsewhere() === null;
    const adapter = new JsonFile(join(folder, file), join(folder, 'set-aside'), parse, mayWrite);
    this.#store = new Low(adapter, initial);
  }

  /** What was chosen, else what stands as long as nothing was. @throws AppError when the file cannot be read */
  async get(): Promise<T> {
    await this.#store.read();
    return this.#store.data ?? this.#initial;
  }

  /** @throws AppError newer-version, or as JsonFile.write does; the old one is kept then */
  async set(value: T): Promise<void> {
    await this.#library.confirmOwn();
    await this.#store.read().catch(passDamaged);
    this.#store.data = value;
    await this.#store.write();
  }
}
