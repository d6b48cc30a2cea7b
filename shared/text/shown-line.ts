import { z } from 'zod';

/** A line that comes from a file of others and is shown to the clerk: nothing in it is invisible, turns or ends a line. */
export const shownLine = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u);
