import type { RareCharacters } from './rare-characters.ts';

/** What a person is told of characters that the format's fonts lack: “镕”“堃”用仿宋，“𬭎”用SimSun-ExtB. */
export const rareWords = (rare: readonly RareCharacters[]): string =>
  rare.map(({ characters, font }) => `${characters.map((each) => `“${each}”`).join('')}用${font}`).join('，');
