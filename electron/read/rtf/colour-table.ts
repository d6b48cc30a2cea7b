import { type Colour, isLostOn, WHITE } from '../../../shared/text/colour.ts';

const PARTS = ['red', 'green', 'blue'];

/** The colours of a file by their numbers; one of which nothing is said is the usual one. */
export class ColourTable {
  readonly #colours = new Map<number, number[]>();

  /** Takes a control word of the table. @param number the colour's, which is how many ; stand in front of it */
  control(number: number, word: string, param: number | null): void {
    const at = PARTS.indexOf(word);
    if (at < 0) return;
    const colour = this.#colours.get(number) ?? [0, 0, 0];
    colour[at] = param ?? 0;
    this.#colours.set(number, colour);
  }

  isWhite(number: number): boolean {
    const [red, green, blue] = this.#colours.get(number) ?? [];
    const colour: Colour | null =
      red === undefined || green === undefined || blue === undefined ? null : [red, green, blue];
    return isLostOn(WHITE, colour);
  }
}
