import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type StoredAddress, type StoredAddresses, storedAddresses } from '../../shared/stored/addresses.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';
import { makeFolder } from '../library/make-folder.ts';
import { readPatiently } from '../library/patience.ts';
import { settingsFolder } from '../library/places.ts';
import { replaceFile } from '../library/replace-file.ts';

const PATH_BYTES = 16;
const SECRET_BYTES = 24;
const MOST_KEPT = 20;

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** A new address; port 0 stands for any that is free. */
export const newAddress = (): StoredAddress => ({
  port: 0,
  path: random(PATH_BYTES),
  secret: random(SECRET_BYTES),
});

/**
 * Remembers under which address a data folder's page was served, for this user alone, so that a page that is still open
 * finds a host that was started again. What cannot be read or written here costs the memory, never a start.
 */
export class KeptAddresses {
  readonly #file = join(settingsFolder(), 'addresses.json');

  async of(dataFolder: string): Promise<StoredAddress | null> {
    const { addresses } = await this.#read();
    return addresses.find(([folder]) => folder === dataFolder)?.[1] ?? null;
  }

  async keep(dataFolder: string, address: StoredAddress): Promise<void> {
    const { addresses } = await this.#read();
    const others = addresses.filter(([folder]) => folder !== dataFolder);
    const kept: StoredAddresses = {
      version: 1,
      addresses: [...others, [dataFolder, address] satisfies [string, StoredAddress]].slice(-MOST_KEPT),
    };
    try {
      await makeFolder(dirname(this.#file));
      await replaceFile(this.#file, JSON.stringify(kept, null, 1), false);
    } catch {
      // An address that cannot be kept is another one at the next start.
    }
  }

  async #read(): Promise<StoredAddresses> {
    try {
      return readStored(storedAddresses, JSON.parse((await readPatiently(this.#file)).toString('utf8')));
    } catch {
      return { version: 1, addresses: [] };
    }
  }
}
