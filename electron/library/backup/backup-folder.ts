import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { onReading, orIfAbsent } from '../file-error.ts';
import { readPatiently } from '../patience.ts';
import { replaceFile, sweepLeftovers } from '../replace-file.ts';
import { Backup } from './backup-file.ts';
import { type BackupName, readBackupName } from './backup-name.ts';
import { outlived } from './thin-backups.ts';

/** A backup that lies in a folder. */
export interface KeptBackup extends BackupName {
  /** in bytes */
  size: number;
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The backups of one library in a folder, the first made first. Files that are none of them are never touched. */
export class BackupFolder {
  readonly #folder: string;
  readonly #library: string;

  constructor(folder: string, library: string) {
    this.#folder = folder;
    this.#library = library;
  }

  async list(): Promise<KeptBackup[]> {
    const names = await orIfAbsent(
      onReading(this.#folder, () => readdir(this.#folder)),
      [],
    );
    const found = names
      .flatMap((name) => readBackupName(name) ?? [])
      .filter(({ library }) => library === this.#library)
      .sort((one, other) => one.number - other.number);
    const sized = await Promise.all(found.map(async (each) => ({ ...each, size: await this.#size(each) })));
    return sized.flatMap(({ size, ...each }) => (size === null ? [] : [{ ...each, size }]));
  }

  /** A backup by its name. @throws AppError not-found, bad-backup and as onReading does */
  async read(name: string): Promise<Uint8Array> {
    if (basename(name) !== name || readBackupName(name) === null) throw new AppError('not-found', name);
    return readPatiently(join(this.#folder, name));
  }

  /**
   * Keeps a backup; done when its bytes are on the disk and, read again from there, are a whole backup.
   * @throws AppError as replaceFile does; disk-failing when other bytes came back
   */
  async keep(name: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.#folder, name);
    await replaceFile(file, bytes, false);
    try {
      const found = await readPatiently(file);
      if (digestOf(found) !== digestOf(bytes)) throw new AppError('disk-failing', name);
      Backup.open(found);
    } catch (error) {
      await rm(file, { force: true }).catch(() => {});
      throw error;
    }
  }

  /** Removes what has outlived its time. To be called after a newer one was kept. */
  async thin(now: Date): Promise<void> {
    const kept = await this.list();
    if (kept.length === 0) return;
    await sweepLeftovers(this.#folder);
    const gone = outlived(kept, now);
    // What cannot be removed now is tried at the next turn.
    await Promise.allSettled(gone.map(({ name }) => rm(join(this.#folder, name), { force: true })));
  }

  #size({ name }: BackupName): Promise<number | null> {
    const size = async () => (await stat(join(this.#folder, name))).size;
    return orIfAbsent(onReading(name, size), null);
  }
}
