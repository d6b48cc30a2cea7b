import { AppError } from '../../../shared/app-error.ts';
import type { Story } from '../stories/story.ts';

/** A report of a hundred pages has 70 000. */
const MOST_CHARACTERS = 1_000_000;

/** Gathers a story: its text and the marks of its characters. */
export class StoryWriter {
  #text = '';
  #marks = new Uint8Array(1024);

  get length(): number {
    return this.#text.length;
  }

  /** @throws AppError too-large */
  write(text: string, marks: number): void {
    const from = this.#text.length;
    this.#text += text;
    if (this.#text.length > MOST_CHARACTERS) throw new AppError('too-large');
    if (this.#text.length > this.#marks.length) {
      const wider = new Uint8Array(this.#text.length * 2);
      wider.set(this.#marks);
      this.#marks = wider;
    }
    this.#marks.fill(marks, from, this.#text.length);
  }

  get story(): Story {
    return { text: this.#text, marks: this.#marks.subarray(0, this.#text.length) };
  }
}
