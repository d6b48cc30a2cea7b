import type { LeftOutReason } from '../file-text.ts';
import { withLabel } from '../label.ts';
import { rowLines } from '../table-rows.ts';
import { tidyLine } from './white-space.ts';

/** Tables nested deeper than this are read as plain blocks: handing their lines on would take ever longer. */
const DEEPEST_TABLE = 30;

/** Gathers the text of a page into lines: blocks, rows of tables, and what is left out. */
export class LineCollector {
  readonly lines: string[] = [];
  readonly leftOut: { text: string; reason: LeftOutReason }[] = [];
  #into = this.lines;
  #line = '';
  #label = '';
  #tables = 0;

  add(text: string): void {
    this.#line += text;
  }

  /** A number that belongs in front of the next text. */
  addLabel(label: string): void {
    this.#label += label;
  }

  /** Ends the line. A label waits for the first line that holds anything. */
  end(): void {
    const text = tidyLine(this.#line);
    this.#line = '';
    if (text === '') return;
    this.#into.push(withLabel(this.#label, text));
    this.#label = '';
  }

  /** Ends a list's item; a number without a text is gone. */
  endItem(): void {
    this.end();
    this.#label = '';
  }

  /** Begins a text that is put aside; the result ends it. */
  leaveOut(reason: LeftOutReason): () => void {
    const [line, label] = [this.#line, this.#label];
    [this.#line, this.#label] = ['', ''];
    const finish = this.#redirect();
    return () => {
      const lines = finish();
      if (lines.length > 0) this.leftOut.push({ text: lines.join('\n'), reason });
      [this.#line, this.#label] = [line, label];
    };
  }

  /** Begins a table's row; the result takes the lines of each cell and is to be ended. */
  row(): { cell: () => () => void; end: () => void } {
    this.end();
    const into = this.#into;
    const cells: string[][] = [];
    this.#tables += 1;
    const isTooDeep = this.#tables > DEEPEST_TABLE;
    return {
      cell: () => {
        this.end();
        if (isTooDeep) return () => this.end();
        const finish = this.#redirect();
        return () => void cells.push(finish());
      },
      end: () => {
        this.end();
        this.#tables -= 1;
        for (const line of rowLines(cells)) into.push(line);
      },
    };
  }

  #redirect(): () => string[] {
    const [into, lines] = [this.#into, [] as string[]];
    this.#into = lines;
    return () => {
      this.end();
      this.#into = into;
      return lines;
    };
  }
}
