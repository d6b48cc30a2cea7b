import { randomBytes, randomUUID } from 'node:crypto';
import { constants, copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type StoredInUse, storedInUse } from '../../../shared/stored/in-use.ts';
import { readStored } from '../../../shared/stored/stored-shape.ts';
import { systemCode } from '../file-error.ts';
import { PRIVATE_FILE } from '../private-modes.ts';
import { computerName, thisComputer } from './this-computer.ts';

const NAME = 'in-use.json';
const BEAT_DIGITS = 12;
/** More than any such file holds: what is longer is none of ours. */
const MOST_BYTES = 4096;

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** What stands in the file: this process, another one, nothing that can be understood, or no file; or it cannot be told. */
export type Found =
  | { kind: 'mine' }
  | { kind: 'other'; host: string; isThisComputer: boolean }
  | { kind: 'garbage' }
  | { kind: 'absent' }
  | { kind: 'unknown' };

/** The file of a library that says which process has it open, on which computer, and that it still lives. */
export class InUseFile {
  readonly #file: string;
  readonly #token = randomUUID();
  #beat = 0;

  constructor(dataFolder: string) {
    this.#file = join(dataFolder, NAME);
  }

  async look(): Promise<Found> {
    let text: string;
    try {
      text = await beginningOf(this.#file);
    } catch (error) {
      return { kind: systemCode(error) === 'ENOENT' ? 'absent' : 'unknown' };
    }
    const stored = understood(text);
    if (stored === null) return { kind: 'garbage' };
    if (stored.token === this.#token) return { kind: 'mine' };
    return { kind: 'other', host: stored.host, isThisComputer: stored.computer === thisComputer() };
  }

  /** What changes whenever its holder lives, and only then; '' where there is no file. */
  async progress(): Promise<string> {
    const found = await stat(this.#file, { bigint: true }).catch(() => null);
    if (found === null) return '';
    const text = await beginningOf(this.#file).catch(systemCode);
    return `${found.ino} ${found.size} ${found.mtimeNs} ${text}`;
  }

  /** Makes the file where there is none. Of two that try at once one succeeds. @returns `taken` where there is one */
  async make(): Promise<'made' | 'taken' | 'cannot'> {
    try {
      await (await open(this.#file, 'wx', PRIVATE_FILE)).close();
    } catch (error) {
      return systemCode(error) === 'EEXIST' ? 'taken' : 'cannot';
    }
    try {
      await this.overwrite();
      return 'made';
    } catch {
      // Left empty, by a full disk, it would keep others waiting.
      await rm(this.#file, { force: true }).catch(() => {});
      return 'cannot';
    }
  }

  /** Takes a file away whose holder is gone, and makes this process's own. @param progress what it was last seen at */
  async replace(progress: string): Promise<'made' | 'taken' | 'cannot'> {
    const away = `${this.#file}.${randomBytes(6).toString('hex')}.tmp`;
    try {
      await rename(this.#file, away);
    } catch (error) {
      return systemCode(error) === 'ENOENT' ? this.make() : 'cannot';
    }
    const text = await beginningOf(away).catch(systemCode);
    const isTheOne = progress.endsWith(` ${text}`);
    // Another process was quicker, and this is its file.
    if (!isTheOne) await copyFile(away, this.#file, constants.COPYFILE_EXCL).catch(() => {});
    await rm(away, { force: true }).catch(() => {});
    return isTheOne ? this.make() : 'taken';
  }

  /** Shows that this process lives. In place: a reader of another computer may still see a file that was replaced. */
  async beat(): Promise<void> {
    this.#beat += 1;
    const handle = await open(this.#file, 'r+');
    try {
      await handle.write(this.#text(), 0);
    } finally {
      await handle.close();
    }
  }

  /** Writes this process's own over what cannot be understood. */
  async overwrite(): Promise<void> {
    const handle = await open(this.#file, 'w', PRIVATE_FILE);
    try {
      await handle.writeFile(this.#text());
    } finally {
      await handle.close();
    }
  }

  /** Takes the file away if it is this process's own. */
  async remove(): Promise<void> {
    if ((await this.look()).kind === 'mine') await rm(this.#file, { force: true });
  }

  #text(): string {
    const stored: StoredInUse = {
      version: 1,
      token: this.#token,
      host: computerName(),
      computer: thisComputer(),
      beat: String(this.#beat).padStart(BEAT_DIGITS, '0'),
    };
    return JSON.stringify(stored);
  }
}

function understood(text: string): StoredInUse | null {
  try {
    return readStored(storedInUse, JSON.parse(text));
  } catch {
    return null;
  }
}
