import type { ReadLine } from '../../shared/recognise/read-line.ts';
import { UNKNOWN_SIGN } from '../../shared/text/symbol-characters.ts';

/** What the clerk is told where signs of a font could not be made out. */
export const unknownSignNotes = (lines: readonly ReadLine[]): string[] =>
  lines.some(({ text }) => text.includes(UNKNOWN_SIGN))
    ? [`文件里有认不出的特殊符号，写作“${UNKNOWN_SIGN}”，请核对。`]
    : [];
