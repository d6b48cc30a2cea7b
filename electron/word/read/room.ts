import { AppError } from '../../../shared/app-error.ts';

/** A report of a hundred pages has 3 000 paragraphs and cells, and some 20 000 runs; reading so much takes a second. */
const MOST_WORK = 100_000;

/** How much work each piece of a file is to read. */
const WORK = { run: 1, paragraph: 5 } as const;

/** How much may still be read of a file. */
export class Room {
  #left = MOST_WORK;

  /** Makes room for a piece; a cell, a note or a header is as much work as a paragraph. @throws AppError too-large */
  take(piece: keyof typeof WORK): void {
    this.#left -= WORK[piece];
    if (this.#left < 0) throw new AppError('too-large');
  }
}
