import { TWIPS_PER_MM } from '../../../../shared/gongwen/format.ts';

/** A number with at most `digits` decimals and no closing zeros: 28.95, 35. */
export const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** Twips in millimetres, as a number. */
export const toMm = (twips: number): number => twips / TWIPS_PER_MM;

/** Twips as words: 37毫米. */
export const mmWords = (twips: number): string => `${rounded(toMm(twips), 1)}毫米`;

/** Twips as words: 28.95磅. */
export const pointWords = (twips: number): string => `${rounded(twips / 20, 2)}磅`;

/** A distance in 字 as words: 2字. */
export const charWords = (chars: number): string => `${rounded(chars, 1)}字`;

/** Whether a value is as wanted within a tolerance. */
export const near = (value: number, wanted: number, tolerance: number): boolean =>
  Math.abs(value - wanted) <= tolerance + 1e-9;
