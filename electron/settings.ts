import { readFile } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import { z } from 'zod';
import { replaceFile } from './library/replace-file.ts';

const stored = z.strictObject({ exportFolder: z.string() });
type Stored = z.infer<typeof stored>;

class SettingsFile implements Adapter<Stored> {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  // Nothing here is worth a message: settings that cannot be read are the default ones.
  async read(): Promise<Stored | null> {
    try {
      return stored.parse(JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return null;
    }
  }

  write(data: Stored): Promise<void> {
    return replaceFile(this.#file, JSON.stringify(data), false);
  }
}

/** What the window remembers from one run to the next. */
export class Settings {
  readonly #store: Low<Stored>;

  /** @param file where it is kept · @param documents the folder for exports until another was chosen */
  constructor(file: string, documents: string) {
    this.#store = new Low(new SettingsFile(file), { exportFolder: documents });
  }

  /** The folder of the last export. */
  async exportFolder(): Promise<string> {
    await this.#store.read();
    return this.#store.data.exportFolder;
  }

  async rememberExportFolder(exportFolder: string): Promise<void> {
    this.#store.data = { exportFolder };
    await this.#store.write().catch(() => {});
  }
}
