import { FAULT } from './text/decode-text.ts';

/** What is written for a character that cannot be made out. */
const UNREADABLE = '□';

/** So many places are shown, each with so many characters about it. */
const SHOWN = 3;
const ABOUT = 8;

const placesIn = (line: string): string[] =>
  [...line.matchAll(/□/g)].map(({ index }) => line.slice(Math.max(0, index - ABOUT), index + 1 + ABOUT));

/** Writes □ for every character that could not be made out, and asks the clerk to look at them. */
export function showUnreadable(lines: readonly string[]): { lines: string[]; notes: string[] } {
  const faulty = lines.filter((line) => line.includes(FAULT));
  const shown = faulty.map((line) => line.replaceAll(FAULT, UNREADABLE));
  const places = shown.flatMap(placesIn);
  if (places.length === 0) return { lines: [...lines], notes: [] };
  const quoted = places.slice(0, SHOWN).map((place) => `“${place}”`);
  const more = places.length > SHOWN ? '等处' : '';
  return {
    lines: lines.map((line) => line.replaceAll(FAULT, UNREADABLE)),
    notes: [
      `文件里有 ${places.length} 个认不出的字，写作“${UNREADABLE}”，请对照原文改正：${quoted.join('、')}${more}。`,
    ],
  };
}
