import type { Figure } from '../../shared/figures/read-figures.ts';

/** A date before what a figure counts is no part of it. */
const DATE = /^年?.*?\d+日/;

/** Figures with what they count, in a line: 镇党委学法12次，培训9期. Empty for none. */
export const figureWords = (figures: readonly Figure[]): string =>
  figures.map(({ counts, text }) => counts.replace(DATE, '') + text).join('，');
