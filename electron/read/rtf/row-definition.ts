import { AppError } from '../../../shared/app-error.ts';
import type { CellShape } from '../stories/table-grid.ts';

/** Word draws at most 63. */
const MOST_CELLS = 100;

/** The row that \trowd begins to define, cell by cell. */
export class RowDefinition {
  #cells: CellShape[] = [];
  #left = 0;
  #goesOn = false;
  #joinsLeft = false;
  /** Whether a cell of it is shaded. */
  isShaded = false;

  get cells(): readonly CellShape[] {
    return this.#cells;
  }

  /**
   * Takes a control word; those that say nothing of how cells lie are passed over.
   * @throws AppError damaged for more cells than a row can have
   */
  take(word: string, param: number | null): void {
    if (word === 'trowd') [this.#cells, this.#left, this.isShaded] = [[], 0, false];
    else if (word === 'trleft') this.#left = param ?? 0;
    else if (word === 'clvmrg') this.#goesOn = true;
    else if (word === 'clmrg') this.#joinsLeft = true;
    else if (word === 'clcbpat' || word === 'clshdng') this.isShaded ||= (param ?? 0) > 0;
    else if (word === 'cellx') this.#addCell(param ?? 0);
  }

  #addCell(right: number): void {
    if (this.#cells.length >= MOST_CELLS) throw new AppError('damaged');
    const left = this.#cells.at(-1)?.right ?? this.#left;
    this.#cells.push({ left, right, goesOn: this.#goesOn, joinsLeft: this.#joinsLeft });
    [this.#goesOn, this.#joinsLeft] = [false, false];
  }
}
