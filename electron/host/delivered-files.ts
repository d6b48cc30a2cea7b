import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { ShowFolder } from './show-folder.ts';

/** The files that were put on the disk since the start. The page knows them by an id, and never their place. */
export class DeliveredFiles {
  readonly #files = new Map<string, string>();

  /** @param file an absolute path @returns its id */
  note(file: string): string {
    const id = randomUUID();
    this.#files.set(id, file);
    return id;
  }

  /**
   * Opens a file in the system's own program, or the folder that it is in.
   * @returns whether that could be done, and the folder
   * @throws AppError file-missing, not-allowed for an id that was not given
   */
  async show(
    id: string,
    what: 'file' | 'folder',
    show: ShowFolder,
  ): Promise<{ folder: string; shown: boolean }> {
    const file = this.#files.get(id);
    if (file === undefined) throw new AppError('not-allowed');
    const folder = dirname(file);
    const place = what === 'file' ? file : folder;
    await access(place).catch((cause: unknown) => {
      throw new AppError('file-missing', basename(place), { cause });
    });
    return { folder, shown: await show(place) };
  }
}
