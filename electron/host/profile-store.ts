import { join } from 'node:path';
import { Low } from 'lowdb';
import { AppError } from '../../shared/app-error.ts';
import { type Profile, STANDARD_PROFILE } from '../../shared/gongwen/profile.ts';
import { storedProfile } from '../../shared/stored/profile.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';
import { JsonFile } from '../library/json-file.ts';
import type { Library } from '../library/library.ts';

/** What is damaged has been set aside, and may be written anew. */
export function passDamaged(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'damaged')) throw error;
}

type Own = Pick<Library, 'confirmOwn' | 'elsewhere'>;

/** The one profile that this machine's reports are set by, kept beside them. */
export class ProfileStore {
  readonly #store: Low<Profile>;

  readonly #library: Own;

  /** @param folder the data folder · @param library says whether it may be written now */
  constructor(folder: string, library: Own) {
    this.#library = library;
    const parse = (json: unknown) => readStored(storedProfile, json);
    const mayWrite = () => library.elsewhere() === null;
    const file = new JsonFile(join(folder, 'profile.json'), join(folder, 'set-aside'), parse, mayWrite);
    this.#store = new Low(file, STANDARD_PROFILE);
  }

  /** The chosen profile; GB/T 9704-2012's own when none was chosen. @throws AppError when the file cannot be read */
  async get(): Promise<Profile> {
    await this.#store.read();
    return this.#store.data ?? STANDARD_PROFILE;
  }

  /** @throws AppError newer-version, or as JsonFile.write does; the old profile is kept then */
  async set(profile: Profile): Promise<void> {
    await this.#library.confirmOwn();
    await this.#store.read().catch(passDamaged);
    this.#store.data = profile;
    await this.#store.write();
  }
}
