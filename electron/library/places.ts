import { existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { type StoredPlaces, storedPlaces } from '../../shared/stored/places.ts';
import { readStored } from '../../shared/stored/stored-shape.ts';
import { Library } from './library.ts';
import { makeFolder } from './make-folder.ts';
import { readPatiently } from './patience.ts';
import { replaceFile } from './replace-file.ts';

const NAME = 'fazhi-nianbao';
const PLACES = 'places.json';
const MOST_KNOWN = 20;

/** Where settings of this user are kept that must outlive the data folder: FAZHI_CONFIG_DIR, else the platform's place. */
export function settingsFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.FAZHI_CONFIG_DIR) return env.FAZHI_CONFIG_DIR;
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), NAME);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Preferences', NAME);
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), NAME);
}

const movedTo = ({ moved }: StoredPlaces, dataFolder: string): string =>
  Object.hasOwn(moved, dataFolder) ? (moved[dataFolder] ?? dataFolder) : dataFolder;

/**
 * Where the window keeps what is its own (its log, its settings, Chromium's files): beside the reports, but where these
 * are away, among the user's settings: nothing may be made where a disk belongs. Electron must know before it is ready.
 */
export function windowFolder(dataFolder: string): string {
  const settings = settingsFolder();
  try {
    const places = readStored(storedPlaces, JSON.parse(readFileSync(join(settings, PLACES), 'utf8')));
    const place = movedTo(places, dataFolder);
    return places.known.includes(place) && !existsSync(join(place, 'reports')) ? settings : place;
  } catch {
    return dataFolder;
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Remembers which folders have held a library, so that none that is away (a stick, a share that is not mounted) is taken
 * for a new one. What cannot be read or written here costs the memory, never a report.
 */
export class Places {
  readonly #file: string;
  #writable = true;

  constructor(folder = settingsFolder()) {
    this.#file = join(folder, PLACES);
  }

  /** Where the reports of a data folder are kept now. */
  async placeOf(dataFolder: string): Promise<string> {
    return movedTo(await this.#read(), dataFolder);
  }

  /** Keeps the reports of a data folder in another one from now on. */
  async move(dataFolder: string, to: string): Promise<void> {
    const places = await this.#read();
    await this.#write({ ...places, moved: { ...places.moved, [dataFolder]: to } });
  }

  /**
   * Opens the library in a folder, and remembers it.
   * @param mayBeNew makes one even where one had been
   * @throws AppError folder-missing, with the folder, where one had been and none is now; as Library.open does
   */
  async open(folder: string, mayBeNew = false): Promise<Library> {
    const places = await this.#read();
    if (!mayBeNew && places.known.includes(folder) && !(await isThere(join(folder, 'reports'))))
      throw new AppError('folder-missing', folder);
    const library = await Library.open(folder);
    const known = [...places.known.filter((each) => each !== folder), folder].slice(-MOST_KNOWN);
    if (places.known.at(-1) !== folder) await this.#write({ ...places, known });
    return library;
  }

  /** A memory that is held, or is of a newer version, is left as it is: only what was read is written anew. */
  async #read(): Promise<StoredPlaces> {
    this.#writable = true;
    try {
      const text = (await readPatiently(this.#file)).toString('utf8');
      return readStored(storedPlaces, JSON.parse(text));
    } catch (error) {
      this.#writable = !(error instanceof AppError) || error.code === 'not-found';
      return { version: 1, known: [], moved: {} };
    }
  }

  async #write(places: StoredPlaces): Promise<void> {
    if (!this.#writable) return;
    try {
      await makeFolder(dirname(this.#file));
      await replaceFile(this.#file, JSON.stringify(places, null, 1), false);
    } catch {
      // A memory that cannot be kept must not stop the work.
    }
  }
}
