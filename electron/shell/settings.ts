import { readFile } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import { AppError } from '../../shared/app-error.ts';
import { type StoredSettings, storedSettings } from '../../shared/stored/settings.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';
import { replaceFile } from '../library/replace-file.ts';

class SettingsFile implements Adapter<StoredSettings> {
  readonly #file: string;
  #isNewer = false;

  constructor(file: string) {
    this.#file = file;
  }

  // Nothing here is worth a message: settings that cannot be read are the default ones.
  async read(): Promise<StoredSettings | null> {
    this.#isNewer = false;
    try {
      return readStored(storedSettings, JSON.parse(await readFile(this.#file, 'utf8')));
    } catch (error) {
      this.#isNewer = error instanceof AppError && error.code === 'newer-version';
      return null;
    }
  }

  /** A newer program's settings stay as they are; this run goes without. */
  async write(data: StoredSettings): Promise<void> {
    if (!this.#isNewer) await replaceFile(this.#file, JSON.stringify(data), false);
  }
}

/** What the window remembers from one run to the next. */
export class Settings {
  readonly #store: Low<StoredSettings>;
  readonly #documents: string;

  /** @param file where it is kept · @param documents the folder for exports until another was chosen */
  constructor(file: string, documents: string) {
    this.#store = new Low(new SettingsFile(file), {});
    this.#documents = documents;
  }

  /** The folder of the last export. */
  async exportFolder(): Promise<string> {
    await this.#store.read();
    return this.#store.data.exportFolder ?? this.#documents;
  }

  rememberExportFolder(exportFolder: string): Promise<void> {
    return this.#remember({ exportFolder });
  }

  /** How large the window shows everything, 1 for 100 %. */
  async zoom(): Promise<number> {
    await this.#store.read();
    return this.#store.data.zoom ?? 1;
  }

  rememberZoom(zoom: number): Promise<void> {
    return this.#remember({ zoom });
  }

  async #remember(chosen: StoredSettings): Promise<void> {
    await this.#store.read();
    this.#store.data = { ...this.#store.data, ...chosen };
    await this.#store.write().catch(() => {});
  }
}
