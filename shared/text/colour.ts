/** A colour by its parts red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const WHITE: Colour = [255, 255, 255];

/** So near that nobody can read the one on the other. */
const NEAR = 8;

const NAMES: Readonly<Record<string, Colour>> = {
  white: WHITE,
  snow: [255, 250, 250],
  black: [0, 0, 0],
  red: [255, 0, 0],
  yellow: [255, 255, 0],
  blue: [0, 0, 255],
};

const hex = (digits: string): Colour => {
  const at = (place: number): number => Number.parseInt(digits.slice(place, place + 2), 16);
  return [at(0), at(2), at(4)];
};

/** A colour as Word's files and pages write it: FFFFFF, #fff, rgb(255, 255, 255), white; null for any other. */
export function colourOf(typed: string): Colour | null {
  const text = typed.trim().toLowerCase();
  if (Object.hasOwn(NAMES, text)) return NAMES[text] ?? null;
  const [, long] = /^#?([0-9a-f]{6})(?:ff)?$/.exec(text) ?? [];
  if (long !== undefined) return hex(long);
  const [, short] = /^#([0-9a-f]{3})$/.exec(text) ?? [];
  if (short !== undefined) return hex([...short].map((digit) => digit + digit).join(''));
  const [, red, green, blue] =
    /^rgba?\(\s{0,4}(\d{1,3})[\s,]{1,4}(\d{1,3})[\s,]{1,4}(\d{1,3})(?:[\s,/]{1,4}1(?:\.0{1,4})?)?\s{0,4}\)$/.exec(
      text,
    ) ?? [];
  return red === undefined ? null : [Number(red), Number(green), Number(blue)];
}

/** Whether text of a colour cannot be made out on a ground; of one that is not known nobody can say. */
export function isLostOn(ground: Colour | null, colour: Colour | null): boolean {
  if (ground === null || colour === null) return false;
  return colour.every((part, at) => Math.abs(part - (ground[at] ?? 0)) <= NEAR);
}
