import type { Figure } from '../../figures/read-figures.ts';

/** Half of the last digit, and a little for those who cut it off. */
const TOLERANCE = 0.6;

/** Whether a figure is a number and not an approximation. */
export const isExact = ({ qualifier }: Pick<Figure, 'qualifier'>): boolean => qualifier === '';

/** What numbers add up to, as a person adds them: 0.1 and 0.2 are 0.3. */
export const sumOf = (values: readonly number[]): number =>
  Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));

/** How many decimals a figure is written with. */
export const decimalsOf = ({ text }: Pick<Figure, 'text'>): number =>
  /[.．](\d+)/.exec(text)?.[1]?.length ?? 0;

/** Whether a number that was worked out is the one that is written, to the decimals that this one has. */
export const isAsWritten = (worked: number, written: Pick<Figure, 'text' | 'value'>): boolean =>
  Math.abs(worked - written.value) <= TOLERANCE / 10 ** decimalsOf(written);
