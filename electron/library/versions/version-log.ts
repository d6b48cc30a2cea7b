import { createHash } from 'node:crypto';
import { open, stat, truncate } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../../shared/app-error.ts';
import { readStored } from '../../../shared/stored/stored-shape.ts';
import { type StoredVersion, storedVersion } from '../../../shared/stored/version.ts';
import { onFile, orIfAbsent } from '../file-error.ts';
import { readPatiently } from '../patience.ts';
import { PRIVATE_FILE } from '../private-modes.ts';
import { replaceFile } from '../replace-file.ts';
import { numbersOf, piecesOf, runsOf } from './pieces.ts';

const NEW_LINE = '\n'.charCodeAt(0);

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const pieceLine = (number: number, piece: string): string =>
  `${JSON.stringify({ piece: number, text: piece })}\n`;

/** A state cut into the pieces that are stored, and what tells it from every other. */
export interface CutState {
  pieces: readonly string[];
  digest: string;
}

/** Cuts a state once, for all that is asked of it. */
export function cutState(state: unknown): CutState {
  const pieces = piecesOf(state);
  return { pieces, digest: digestOf(pieces.join('\n')) };
}

/** What a version says of itself beside the state it holds. */
export type VersionNote = Omit<StoredVersion, 'number' | 'digest' | 'pieces'>;

/**
 * The versions of one report in a file of lines, each a piece of text or a version made of pieces. It only grows, line by
 * line, but when it is thinned out: then it is written anew as a whole. A line that a crash cut short is cut off.
 */
export class VersionLog {
  readonly #file: string;
  readonly #pieces = new Map<number, string>();
  readonly #numbers = new Map<string, number>();
  #versions: StoredVersion[] = [];
  #length = 0;
  #lastPiece = 0;
  /** Whether there are lines that say nothing to this program, and would be gone when it is written anew. */
  #hasUnread = false;

  private constructor(file: string, bytes: Uint8Array) {
    this.#file = file;
    this.#length = bytes.lastIndexOf(NEW_LINE) + 1;
    const whole = new TextDecoder().decode(bytes.subarray(0, this.#length));
    for (const line of whole.split('\n')) this.#take(line);
  }

  /** @throws AppError newer-version when a newer program wrote it; file-busy and the like */
  static async open(file: string): Promise<VersionLog> {
    return new VersionLog(file, await orIfAbsent(readPatiently(file), new Uint8Array()));
  }

  /** The versions that a file's bytes hold; nothing is written to it. @throws AppError newer-version */
  static from(bytes: Uint8Array): VersionLog {
    return new VersionLog('', bytes);
  }

  /** Whether nothing else has written to the file, or taken it away, since. */
  async isCurrent(): Promise<boolean> {
    const found = await stat(this.#file).catch(() => null);
    return (found?.size ?? 0) === this.#length;
  }

  /** Oldest first. */
  versions(): readonly StoredVersion[] {
    return this.#versions;
  }

  /** The state that a version holds. @throws AppError damaged when the file does not give it back to the letter */
  read(number: number): unknown {
    const version = this.#versions.find((each) => each.number === number);
    if (!version) throw new AppError('not-found', basename(this.#file));
    const pieces = this.#piecesOf(version).map((number) => this.#pieces.get(number));
    const text = pieces.join('\n');
    if (digestOf(text) !== version.digest) throw new AppError('damaged', basename(this.#file));
    return JSON.parse(text);
  }

  /** The versions at the end that hold this very state, oldest first; none where the last one holds another. */
  lastOf({ digest }: CutState): readonly StoredVersion[] {
    const other = this.#versions.findLastIndex((version) => version.digest !== digest);
    return this.#versions.slice(other + 1);
  }

  /** Keeps a state; done when it is on the disk. @throws AppError disk-full, read-only, file-busy */
  async append({ pieces, digest }: CutState, note: VersionNote): Promise<StoredVersion> {
    let next = this.#lastPiece + 1;
    const fresh = new Map<string, number>();
    const numbers = pieces.map((piece) => {
      const known = this.#numbers.get(piece) ?? fresh.get(piece);
      if (known !== undefined) return known;
      fresh.set(piece, next);
      next += 1;
      return next - 1;
    });
    const version: StoredVersion = {
      ...note,
      number: this.#lastNumber() + 1,
      digest,
      pieces: runsOf(numbers),
    };
    const lines = [...fresh].map(([piece, number]) => pieceLine(number, piece)).join('');
    await this.#write(`${lines}${JSON.stringify(version)}\n`);
    for (const [piece, number] of fresh) this.#keepPiece(number, piece);
    this.#versions.push(version);
    return version;
  }

  /**
   * Writes the file anew with these versions alone, and the pieces that they are made of. One with a damaged line stays as
   * the previous copy: somebody may still read it.
   */
  async rewrite(versions: readonly StoredVersion[]): Promise<void> {
    const used = new Set(versions.flatMap((version) => this.#piecesOf(version)));
    const kept = [...this.#pieces].filter(([number]) => used.has(number));
    const lines = [
      ...kept.map(([number, piece]) => pieceLine(number, piece)),
      ...versions.map((version) => `${JSON.stringify(version)}\n`),
    ].join('');
    await replaceFile(this.#file, lines, this.#hasUnread);
    this.#hasUnread = false;
    this.#pieces.clear();
    this.#numbers.clear();
    for (const [number, piece] of kept) this.#keepPiece(number, piece);
    this.#versions = [...versions];
    this.#length = Buffer.byteLength(lines);
  }

  /** Adds the versions of another log that are not in this one, in the order of their times, and writes the file anew. */
  async join(other: VersionLog): Promise<void> {
    const known = new Set(this.#versions.map(({ digest, at }) => `${digest} ${at}`));
    const missing = other.#versions.filter(
      ({ digest, at, number }) => !known.has(`${digest} ${at}`) && other.#isWhole(number),
    );
    if (missing.length === 0) return;
    const numbers = new Map<number, number>();
    const joined = missing.map((version): StoredVersion => {
      const number = this.#lastNumber() + numbers.size + 1;
      numbers.set(version.number, number);
      const pieces = other.#piecesOf(version).map((piece) => this.#numberOf(other.#pieces.get(piece) ?? ''));
      return { ...version, number, pieces: runsOf(pieces) };
    });
    // Compared with what they stood behind where that has come along; the others are told without.
    const told = joined.map((version): StoredVersion => {
      const since = version.changes && numbers.get(version.changes.since);
      return { ...version, changes: version.changes && since ? { ...version.changes, since } : null };
    });
    const byTime = [...this.#versions, ...told].sort((one, two) => one.at.localeCompare(two.at));
    await this.rewrite(byTime);
  }

  #lastNumber(): number {
    return this.#versions.reduce((last, { number }) => Math.max(last, number), 0);
  }

  /** The numbers of a version's pieces, up to the first that is missing: a version that is whole misses none. */
  #piecesOf({ pieces }: StoredVersion): number[] {
    const known: number[] = [];
    for (const number of numbersOf(pieces)) {
      if (!this.#pieces.has(number)) break;
      known.push(number);
    }
    return known;
  }

  #isWhole(number: number): boolean {
    try {
      this.read(number);
      return true;
    } catch {
      return false;
    }
  }

  /** The number of a piece, a new one where it is not here yet. */
  #numberOf(piece: string): number {
    const known = this.#numbers.get(piece);
    if (known !== undefined) return known;
    this.#keepPiece(this.#lastPiece + 1, piece);
    return this.#lastPiece;
  }

  /** Cuts off what an earlier write left half done, then writes at the end. */
  async #write(lines: string): Promise<void> {
    if (this.#length === 0) await replaceFile(this.#file, lines, false);
    else await this.#add(lines);
    this.#length += Buffer.byteLength(lines);
  }

  async #add(lines: string): Promise<void> {
    await onFile(this.#file, async () => {
      await truncate(this.#file, this.#length);
      const handle = await open(this.#file, 'a', PRIVATE_FILE);
      try {
        await handle.writeFile(lines);
        await handle.sync();
      } finally {
        await handle.close();
      }
    });
  }

  #keepPiece(number: number, piece: string): void {
    this.#pieces.set(number, piece);
    this.#numbers.set(piece, number);
    this.#lastPiece = Math.max(this.#lastPiece, number);
  }

  /** A line that is damaged costs the versions that need it, not the others. */
  #take(line: string): void {
    if (line === '') return;
    try {
      const json = JSON.parse(line);
      if (typeof json.piece === 'number' && typeof json.text === 'string')
        this.#keepPiece(json.piece, json.text);
      else this.#versions.push(readStored(storedVersion, json));
    } catch (error) {
      if (error instanceof AppError) throw error;
      this.#hasUnread = true;
    }
  }
}
