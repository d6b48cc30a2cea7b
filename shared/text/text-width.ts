/** ASCII and the half-width forms: half a character wide in the fonts of the format, kept together as words and numbers. */
export const isHalfWidth = (character: string): boolean => /[\x20-\x7e\uff61-\uff9f]/.test(character);

/** A character's width in em. */
export const characterWidth = (character: string): number => (isHalfWidth(character) ? 0.5 : 1);

/** A text's width in characters (字). */
export const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + characterWidth(character), 0);
