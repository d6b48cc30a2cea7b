import type { Figure } from '../../../../shared/figures/read-figures.ts';

/** Figures with what they count, in a line: 镇党委学法12次，培训9期. Empty for none. */
export const figureWords = (figures: readonly Figure[]): string =>
  figures.map(({ counts, text }) => counts + text).join('，');
