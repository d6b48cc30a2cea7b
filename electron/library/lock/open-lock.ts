import { AppError } from '../../../shared/app-error.ts';
import type { Elsewhere } from '../../../shared/words.ts';
import { SerialQueues } from '../serial-queues.ts';
import { InUseFile } from './in-use-file.ts';
import { type ListeningName, takeListeningName } from './listening-name.ts';
import { computerName } from './this-computer.ts';

/** How often a holder shows that it lives, and how often another process looks whether it does, in milliseconds. */
export interface Rhythm {
  beatMs: number;
  lookMs: number;
  /** After so many looks without a sign the holder is gone. Looks are counted, since no two clocks need agree. */
  looks: number;
}

const RHYTHM: Rhythm = { beatMs: 5_000, lookMs: 2_000, looks: 8 };

/**
 * Who may write to a library: one process of one computer. On this computer a listening name tells, which the system
 * takes back however a process ends; between computers a file in the folder does, which its holder changes as long as
 * it lives. A process that came second keeps looking, and takes its turn when the first one is gone.
 */
export class OpenLock {
  readonly #folder: string;
  readonly #file: InUseFile;
  readonly #rhythm: Rhythm;
  #name: ListeningName | null = null;
  #elsewhere: Elsewhere | null = null;
  #progress = '';
  #looksAlike = 0;
  readonly #queues = new SerialQueues();
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Called when this process may write from now on, before it is told so. */
  onTaken: () => Promise<void> = async () => {};

  private constructor(folder: string, rhythm: Rhythm) {
    this.#folder = folder;
    this.#file = new InUseFile(folder);
    this.#rhythm = rhythm;
  }

  /** Takes a folder, or says where it is open. @throws AppError not-found when there is no such folder */
  static async take(folder: string, rhythm = RHYTHM): Promise<OpenLock> {
    const lock = new OpenLock(folder, rhythm);
    await lock.#try();
    lock.#keepOn();
    return lock;
  }

  /** Where else the library is open, so that this process may not write; null when it may. */
  elsewhere(): Elsewhere | null {
    return this.#elsewhere;
  }

  /** Looks again at once, and says where else the library is open now. */
  async again(): Promise<Elsewhere | null> {
    await this.#inTurn(() => (this.#elsewhere ? this.#retry() : this.#confirm()));
    return this.#elsewhere;
  }

  /** To be called before each write. @throws AppError open-elsewhere, with the computer's name */
  async confirm(): Promise<void> {
    if (!this.#elsewhere) await this.#inTurn(() => this.#confirm());
    if (this.#elsewhere) throw new AppError('open-elsewhere', this.#elsewhere.host);
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#inTurn(async () => {
      if (!this.#elsewhere) await this.#file.remove().catch(() => {});
      await this.#name?.release();
      this.#name = null;
    });
  }

  /** One look or beat after the other. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    return this.#queues.run('', act);
  }

  #keepOn(): void {
    clearInterval(this.#timer);
    const act = () => (this.#elsewhere ? this.#retry() : this.#beat());
    // What fails now is tried at the next turn.
    const tick = () => void this.#inTurn(act).catch(() => {});
    this.#timer = setInterval(tick, this.#elsewhere ? this.#rhythm.lookMs : this.#rhythm.beatMs).unref();
  }

  async #try(): Promise<void> {
    this.#name ??= await takeListeningName(this.#folder);
    const found = await this.#file.look();
    if (!this.#name) return this.#isElsewhere(found.kind === 'other' ? found.host : computerName(), true);
    if (found.kind === 'other' && found.isThisComputer) {
      // The listening name is ours, so whoever made this file is gone.
      await this.#settle(await this.#file.replace(await this.#file.progress()));
    } else await this.#settle(await this.#file.make());
  }

  /** A folder in which no such file can be made is no reason to keep the clerk out: nobody else can make one either. */
  async #settle(came: 'made' | 'taken' | 'cannot'): Promise<void> {
    if (came !== 'taken') {
      this.#elsewhere = null;
      return;
    }
    const found = await this.#file.look();
    const isOther = found.kind === 'other';
    this.#isElsewhere(isOther ? found.host : '', isOther && found.isThisComputer);
    this.#progress = await this.#file.progress();
    this.#looksAlike = 0;
  }

  #isElsewhere(host: string, isThisComputer: boolean): void {
    this.#elsewhere = { host, isThisComputer };
  }

  async #retry(): Promise<void> {
    this.#name ??= await takeListeningName(this.#folder);
    if (!this.#name) return;
    const progress = await this.#file.progress();
    if (progress === this.#progress) this.#looksAlike += 1;
    else [this.#progress, this.#looksAlike] = [progress, 0];
    if (progress === '') await this.#try();
    else if (this.#looksAlike >= this.#rhythm.looks) await this.#settle(await this.#file.replace(progress));
    else await this.#passIfOurs();
    if (this.#elsewhere) return;
    await this.onTaken();
    this.#keepOn();
  }

  /** A file of a process of this computer that has given its listening name back says nothing any more. */
  async #passIfOurs(): Promise<void> {
    const found = await this.#file.look();
    if (found.kind === 'other' && found.isThisComputer) await this.#try();
    else if (found.kind === 'other') this.#isElsewhere(found.host, false);
  }

  /** Whether the listening name is that of the folder as it is now. Of a folder that is away nobody has one. */
  async #hasName(): Promise<boolean> {
    if (await this.#name?.isOver()) {
      await this.#name?.release();
      this.#name = null;
    }
    try {
      this.#name ??= await takeListeningName(this.#folder);
    } catch (error) {
      if (error instanceof AppError) return true;
      throw error;
    }
    return this.#name !== null;
  }

  async #confirm(): Promise<void> {
    if (!(await this.#hasName())) return this.#lose(computerName(), true);
    const found = await this.#file.look();
    if (found.kind === 'garbage') await this.#file.overwrite().catch(() => {});
    if (found.kind === 'absent' && (await this.#file.make()) === 'taken') return this.#confirm();
    if (found.kind === 'other') this.#lose(found.host, found.isThisComputer);
  }

  #lose(host: string, isThisComputer: boolean): void {
    this.#isElsewhere(host, isThisComputer);
    this.#progress = '';
    this.#looksAlike = 0;
    this.#keepOn();
  }

  async #beat(): Promise<void> {
    await this.#confirm();
    if (!this.#elsewhere) await this.#file.beat();
  }
}
