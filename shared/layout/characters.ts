/** Marks that may hang at a line's end and never begin one (GB/T 15834-2011, 5.1.1). */
const STOPS = '。，、；：？！,.;:?!';
/** The closing halves of pairs (5.1.2, 5.1.3), and the marks practice holds to what stands before them. */
const NEVER_FIRST = `${STOPS}”’）〕》〉】」』)]}·…～~％%‰℃°-/`;
const NEVER_LAST = '“‘（〔《〈【「『([{+';

/** Marks of half a character's ink with their space behind it, or in front of it. */
const SPACE_BEHIND = '。，、；：”’）〕》〉】」』';
const SPACE_IN_FRONT = '“‘（〔《〈【「『';

export const isStop = (character: string): boolean => STOPS.includes(character);
export const isQuote = (character: string): boolean => '“”‘’'.includes(character);
export const neverFirst = (character: string): boolean => NEVER_FIRST.includes(character);
export const neverLast = (character: string): boolean => NEVER_LAST.includes(character);
export const hasSpaceBehind = (character: string): boolean => SPACE_BEHIND.includes(character);
export const hasSpaceInFront = (character: string): boolean => SPACE_IN_FRONT.includes(character);

export const isLetterOrDigit = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
