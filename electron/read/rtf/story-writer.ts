import type { WorkLeft } from '../docx/work-left.ts';
import type { Story } from '../stories/story.ts';

/** Gathers a story: its text and the marks of its characters. */
export class StoryWriter {
  readonly #charactersLeft: WorkLeft;
  #text = '';
  #marks = new Uint8Array(64);

  /** @param charactersLeft of all stories of the file together */
  constructor(charactersLeft: WorkLeft) {
    this.#charactersLeft = charactersLeft;
  }

  get length(): number {
    return this.#text.length;
  }

  /** @throws AppError too-large */
  write(text: string, marks: number): void {
    this.#charactersLeft.take(text.length);
    const from = this.#text.length;
    this.#text += text;
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
