import { join } from 'node:path';
import { Low } from 'lowdb';
import { type Profile, STANDARD_PROFILE } from '../shared/gongwen/profile.ts';
import { storedProfile } from '../shared/stored/profile.ts';
import { JsonFile } from './library/json-file.ts';

/** The one profile that this machine's reports are set by, kept beside them. */
export class ProfileStore {
  readonly #store: Low<Profile>;

  /** @param folder the data folder */
  constructor(folder: string) {
    const file = new JsonFile(join(folder, 'profile.json'), join(folder, 'set-aside'), storedProfile);
    this.#store = new Low(file, STANDARD_PROFILE);
  }

  /** The chosen profile; GB/T 9704-2012's own when none was chosen. @throws AppError when the file cannot be read */
  async get(): Promise<Profile> {
    await this.#store.read();
    return this.#store.data ?? STANDARD_PROFILE;
  }

  /** @throws AppError as JsonFile.write does; the old profile is kept then */
  async set(profile: Profile): Promise<void> {
    this.#store.data = profile;
    await this.#store.write();
  }
}
