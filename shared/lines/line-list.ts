import type { LeftOutReason } from '../recognise/left-out-reason.ts';
import type { ReadLine } from '../recognise/read-line.ts';

/** The lines of a file, a cell or a note as they are read. What is left out stands behind the line in which it was. */
export class LineList {
  readonly lines: ReadLine[] = [];
  readonly #aside: ReadLine[] = [];
  #tables = 0;

  /** Adds a line, and behind it what was left out since the last one. */
  add(line: ReadLine): void {
    this.lines.push(line);
    this.settle();
  }

  /** Keeps a text aside until the line that it was in is added, or until `settle`. */
  leaveOut(text: string, leftOut: LeftOutReason): void {
    if (text !== '') this.#aside.push({ text, leftOut });
  }

  /** Keeps a line aside that is left out, and may get its words later. */
  leaveOutLine(line: ReadLine): void {
    this.#aside.push(line);
  }

  /** Adds what was left out where no line was about it; what was left out of a table waits for its end. */
  settle(): void {
    if (this.#tables === 0) this.lines.push(...this.#aside.splice(0));
  }

  beginTable(): void {
    this.settle();
    this.#tables += 1;
  }

  endTable(): void {
    this.#tables -= 1;
    this.settle();
  }
}
