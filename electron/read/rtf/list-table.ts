import { AppError } from '../../../shared/app-error.ts';
import { ListCounter } from '../doc/list-counter.ts';
import type { List, ListLevel, ListUse } from '../doc/list-tables.ts';
import type { ParagraphLabel } from '../stories/story.ts';

/** Word has 9 levels; no file has more lists. */
const MOST_LEVELS = 9;
const MOST_LISTS = 5000;
const LONGEST_TEXT = 255;

const NO_USE: ListUse = { listId: -1, overrides: new Map() };

/** The lists of a file and how its paragraphs refer to them, gathered from groups and control words (RTF 1.9.1, List tables). */
export class ListTable {
  readonly #lists: List[] = [];
  readonly #uses: ListUse[] = [];
  #counter: ListCounter | null = null;
  #level: ListLevel | null = null;
  #use: ListUse | null = null;
  /** The level of a list that a use of it has otherwise; -1 for none. */
  #override = -1;

  /** A group of the tables begins. @throws AppError too-large for more lists than any file has */
  begin(word: string): void {
    if (word === 'list') this.#lists.push({ id: -1, levels: [], styles: [] });
    else if (word === 'listlevel') this.#beginLevel();
    else if (word === 'lfolevel') this.#override += 1;
    else if (word === 'listoverride')
      [this.#use, this.#override] = [{ listId: -1, overrides: new Map() }, -1];
    if (this.#lists.length > MOST_LISTS) throw new AppError('too-large');
  }

  /** Takes a control word of the tables. */
  control(word: string, param: number | null): void {
    const value = param ?? 0;
    if (word === 'listid') this.#setId(value);
    else if (word === 'ls') this.#addUse(value);
    else if (word === 'levelstartat') this.#setStart(value);
    else if (this.#level && (word === 'levelnfc' || word === 'levelnfcn')) this.#level.format = value;
    else if (this.#level && word === 'levellegal') this.#level.isLegal = value === 1;
  }

  /** The words around the number of the level; their length stands in front of them, and a semicolon behind. */
  setText(text: string): void {
    const length = text.charCodeAt(0);
    if (this.#level && length <= LONGEST_TEXT) this.#level.text = text.slice(1, 1 + length);
  }

  /** The number of the next paragraph, '' for a point; null when its list is not there. */
  next({ use, level }: { use: number; level: number }): ParagraphLabel | null {
    this.#counter ??= new ListCounter({
      lists: this.#lists,
      uses: Array.from(this.#uses, (given) => given ?? NO_USE),
    });
    return this.#counter.next({ style: -1, use, level, heading: null });
  }

  #beginLevel(): void {
    this.#level = { start: 1, format: 0, isLegal: false, isSetApart: false, text: '' };
    const levels = this.#lists.at(-1)?.levels ?? [];
    if (this.#use) this.#setOverride({ level: this.#level });
    else if (levels.length < MOST_LEVELS) levels.push(this.#level);
  }

  #setOverride(given: Partial<{ start: number; level: ListLevel }>): void {
    const known = this.#use?.overrides.get(this.#override) ?? { start: null, level: null };
    this.#use?.overrides.set(this.#override, { ...known, ...given });
  }

  #setId(id: number): void {
    const list = this.#lists.at(-1);
    if (this.#use) this.#use.listId = id;
    else if (list) list.id = id;
  }

  #setStart(start: number): void {
    if (!this.#use) {
      if (this.#level) this.#level.start = start;
      return;
    }
    const level = this.#use.overrides.get(this.#override)?.level;
    if (level) level.start = start;
    this.#setOverride({ start });
  }

  /** Uses are numbered from 1, in whatever order they stand. */
  #addUse(number: number): void {
    if (this.#use && number >= 1 && number <= MOST_LISTS) this.#uses[number - 1] = this.#use;
  }
}
