import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import { AppError, type ErrorCode } from '../../../shared/app-error.ts';
import type { BackupSource, BackupStatus, Restored, RestorePlan } from '../../../shared/requests.ts';
import { type StoredBackups, storedBackups } from '../../../shared/stored/backups.ts';
import { readStored } from '../../../shared/stored/stored-shape.ts';
import { JsonFile } from '../json-file.ts';
import type { Library } from '../library.ts';
import { makeFolder } from '../make-folder.ts';
import { SerialQueues } from '../serial-queues.ts';
import { Backup } from './backup-file.ts';
import { BackupFolder, type KeptBackup } from './backup-folder.ts';
import { backupName } from './backup-name.ts';
import { isAlike, type MadeBackup, makeBackup } from './make-backup.ts';
import { planRestore, restoreBackup } from './restore.ts';

/** So that a start waits for no backup; and how often it is looked whether a day has begun or a stick has come back. */
const FIRST_MS = 5_000;
const LOOK_MS = 10 * 60_000;

/** The folder that is made in the second place. Where it is missing, so is the disk. */
const IN_PLACE = '法治政府报告备份';

type Place = BackupStatus['place'];

const codeOf = (error: unknown): ErrorCode => (error instanceof AppError ? error.code : 'internal');

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** The backups of a library: made at each start and each day, thinned with time, and kept in a second place where one was chosen. */
export class Backups {
  readonly #library: Library;
  readonly #dataFolder: string;
  readonly #log: (at: string, error: unknown) => void;
  readonly #store: Low<StoredBackups | null>;
  readonly #queues = new SerialQueues();
  #timers: ReturnType<typeof setTimeout>[] = [];
  #madeOn = '';
  #failure: ErrorCode | null = null;
  #unreadable: readonly string[] = [];
  /** null until it was looked there */
  #placeState: NonNullable<Place>['state'] | null = null;

  /** @param log is told of what a backup that made itself has failed by */
  constructor(library: Library, dataFolder: string, log: (at: string, error: unknown) => void) {
    this.#library = library;
    this.#dataFolder = dataFolder;
    this.#log = log;
    const parse = (json: unknown) => readStored(storedBackups, json);
    const file = new JsonFile(
      join(dataFolder, 'backups.json'),
      join(dataFolder, 'set-aside'),
      parse,
      () => library.elsewhere() === null,
    );
    this.#store = new Low(file as Adapter<StoredBackups | null>, null);
  }

  /** Makes backups by itself from now on. */
  begin(firstMs = FIRST_MS): void {
    const look = () => void this.look().catch((error: unknown) => this.#log('backup', error));
    this.#timers = [setTimeout(look, firstMs).unref(), setInterval(look, LOOK_MS).unref()];
  }

  /** Waits for a backup under way. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#inTurn(async () => {});
  }

  /** Makes a backup where none was made today, and tries the second place again. */
  look(now = new Date()): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#library.elsewhere()) return;
      if (this.#madeOn !== now.toDateString()) await this.#make(now);
      await this.#copy(now);
    });
  }

  /** Makes a backup now. @throws AppError disk-full, read-only and the like: the earlier ones are as they were */
  async make(now = new Date()): Promise<void> {
    await this.#inTurn(() => this.#make(now));
    await this.#inTurn(() => this.#copy(now));
  }

  /** A backup of this moment that is kept nowhere: for a file of the clerk's own. */
  whole(now = new Date()): Promise<MadeBackup> {
    return this.#inTurn(async () => this.#made(await this.#state(), 1, now));
  }

  /** What a backup would change here. @throws AppError bad-backup, newer-version, not-found */
  async inspect(from: BackupSource): Promise<RestorePlan> {
    return planRestore(this.#library, Backup.open(await this.#bytes(from)));
  }

  /** Brings reports of a backup in, after a backup of what stands here. @throws AppError as inspect and make do */
  async restore(
    from: BackupSource,
    chosen: { ids: readonly string[]; settings: boolean },
  ): Promise<Restored> {
    const backup = Backup.open(await this.#bytes(from));
    await this.make();
    return restoreBackup(this.#library, this.#dataFolder, backup, chosen);
  }

  async status(): Promise<BackupStatus> {
    const state = await this.#state();
    const kept = await this.#folder(state).list();
    return {
      kept: kept.map(({ name, at, size }) => ({ name, at, size })).reverse(),
      failure: this.#failure,
      unreadable: [...this.#unreadable],
      place:
        state.place === undefined
          ? null
          : { folder: state.place, state: this.#placeState ?? (await this.#placeYet(state.place)) },
    };
  }

  /** Keeps every backup in a second folder, too, from now on; null in none. @throws AppError as makeFolder does */
  async choosePlace(folder: string | null): Promise<void> {
    await this.#library.confirmOwn();
    if (folder !== null) await makeFolder(join(folder, IN_PLACE));
    await this.#inTurn(async () => {
      const { place: _place, ...state } = await this.#state();
      this.#store.data = folder === null ? state : { ...state, place: folder };
      await this.#store.write();
      await this.#copy(new Date());
    });
  }

  /** One after the other: two backups at once would take the same number. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    return this.#queues.run('', act);
  }

  async #placeYet(folder: string): Promise<'waiting' | 'absent'> {
    return (await isFolder(join(folder, IN_PLACE))) ? 'waiting' : 'absent';
  }

  async #bytes(from: BackupSource): Promise<Uint8Array> {
    return 'bytes' in from ? from.bytes : this.#folder(await this.#state()).read(from.kept);
  }

  #folder({ library }: StoredBackups): BackupFolder {
    return new BackupFolder(join(this.#dataFolder, 'backups'), library);
  }

  async #state(): Promise<StoredBackups> {
    try {
      await this.#store.read();
    } catch (error) {
      if (codeOf(error) !== 'damaged') throw error;
    }
    if (this.#store.data) return this.#store.data;
    this.#store.data = { version: 1, library: randomBytes(4).toString('hex') };
    if (!this.#library.elsewhere()) await this.#store.write();
    return this.#store.data;
  }

  #made(state: StoredBackups, number: number, now: Date): Promise<MadeBackup> {
    const place = { library: state.library, number, madeAt: now.toISOString() };
    return makeBackup(this.#dataFolder, place, (id, task) => this.#library.quietly(id, task));
  }

  async #make(now: Date): Promise<void> {
    try {
      await this.#library.confirmOwn();
      const state = await this.#state();
      const folder = this.#folder(state);
      const newest = (await folder.list()).at(-1);
      const made = await this.#made(state, (newest?.number ?? 0) + 1, now);
      this.#unreadable = made.about.unreadable;
      if (made.about.files.length > 0 && !(await holdsAll(folder, newest, made))) {
        await makeFolder(join(this.#dataFolder, 'backups'));
        await folder.keep(backupName(state.library, made.about.number, now), made.bytes);
      }
      this.#madeOn = now.toDateString();
      this.#failure = null;
      await folder.thin(now);
    } catch (error) {
      this.#failure = codeOf(error);
      throw error;
    }
  }

  /** Puts the newest backup into the second place where it is not there yet. What fails is said, and tried again. */
  async #copy(now: Date): Promise<void> {
    const state = await this.#state();
    if (state.place === undefined) return;
    const place = join(state.place, IN_PLACE);
    if (!(await isFolder(place))) {
      this.#placeState = 'absent';
      return;
    }
    try {
      const own = this.#folder(state);
      const newest = (await own.list()).at(-1);
      const there = new BackupFolder(place, state.library);
      const known = (await there.list()).find(({ name }) => name === newest?.name);
      if (newest && known?.size !== newest.size) await there.keep(newest.name, await own.read(newest.name));
      await there.thin(now);
      this.#placeState = 'kept';
    } catch (error) {
      this.#placeState = codeOf(error);
      this.#log('backup-place', error);
    }
  }
}

/** Whether the newest backup can be read and holds all that a new one would. */
async function holdsAll(
  folder: BackupFolder,
  newest: KeptBackup | undefined,
  made: MadeBackup,
): Promise<boolean> {
  if (!newest) return false;
  try {
    return isAlike(Backup.open(await folder.read(newest.name)).about, made.about);
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
