import { AppError } from '../app-error.ts';
import { BLOCKS, CLOSED_BY, SEALED, TABLE_PARTS, WALLS } from './elements.ts';

/** What an end tag of a table's part does not reach out of. */
const ROW_WALLS: ReadonlySet<string> = new Set(['table', ...SEALED]);

/** No page that anyone reads comes near. */
const MAX_OPEN = 150_000;

/** An open element; `endings` undo what opening it began. */
interface OpenElement {
  name: string;
  endings: readonly (() => void)[];
}

/**
 * The open elements of a page that may be nested badly or 100 000 deep: every step takes constant time, where a search
 * through the stack would let a hostile page take minutes.
 */
export class ElementStack {
  readonly #open: OpenElement[] = [];
  readonly #places = new Map<string, number[]>();
  readonly #blocks: number[] = [];

  #place(names: Iterable<string>): number {
    let nearest = -1;
    for (const name of names) nearest = Math.max(nearest, this.#places.get(name)?.at(-1) ?? -1);
    return nearest;
  }

  #popTo(place: number): void {
    while (this.#open.length > place) {
      const element = this.#open.pop();
      if (!element) return;
      this.#places.get(element.name)?.pop();
      if (this.#blocks.at(-1) === this.#open.length) this.#blocks.pop();
      for (const end of element.endings) end();
    }
  }

  #closeNearest(names: readonly string[], inside: Iterable<string>): void {
    const place = this.#place(names);
    if (place > this.#place(inside)) this.#popTo(place);
  }

  /** Closes what a start tag of this name closes without saying so. */
  makeRoom(name: string): void {
    if (BLOCKS.has(name)) {
      this.#closeNearest(['head'], []);
      this.#closeNearest(['p'], WALLS);
    }
    const rule = CLOSED_BY[name];
    if (rule) this.#closeNearest(rule.closes, rule.inside);
  }

  /** @throws AppError damaged when the page is nested without end */
  open(name: string, endings: OpenElement['endings']): void {
    if (this.#open.length >= MAX_OPEN) throw new AppError('damaged');
    if (BLOCKS.has(name)) this.#blocks.push(this.#open.length);
    const places = this.#places.get(name);
    if (places) places.push(this.#open.length);
    else this.#places.set(name, [this.#open.length]);
    this.#open.push({ name, endings });
  }

  /** An end tag: closes its element and all in it, or nothing when there is none to close. */
  close(name: string): void {
    if (name === 'table' || SEALED.has(name)) this.#closeNearest([name], []);
    else if (TABLE_PARTS.has(name)) this.#closeNearest([name], ROW_WALLS);
    else if (BLOCKS.has(name)) this.#closeNearest([name], WALLS);
    else if (this.#place([name]) > (this.#blocks.at(-1) ?? -1)) this.#closeNearest([name], []);
  }

  closeAll(): void {
    this.#popTo(0);
  }
}
