import { AppError } from '../../../shared/app-error.ts';

/** What may still be done for a file: a count, so that a hostile one is refused and a busy machine refuses nothing. */
export class WorkLeft {
  #left: number;

  /** @param most how many steps any real file stays well below */
  constructor(most: number) {
    this.#left = most;
  }

  /** Takes a number of steps. @throws AppError too-large */
  take(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new AppError('too-large');
  }
}
