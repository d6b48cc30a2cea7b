import { TextRun } from 'docx';
import type { Font } from '../../../shared/gongwen/font-sets.ts';
import { SIZE } from '../../../shared/gongwen/format.ts';
import { runFont } from './run-font.ts';

interface Look {
  halfPoints?: number;
  red?: true;
  /** One em a character, without the body's tracking. */
  untracked?: true;
}

/** The standard names a colour and no shade (7.2.4, 7.2.7); this one prints as plain red. */
export const RED = 'FF0000';

/** A run in a font that no style of the text names, or in another size. */
export const facedRun = (text: string, font: Font, look: Look = {}): TextRun =>
  new TextRun({
    text,
    font: runFont(font.name),
    size: look.halfPoints ?? SIZE.body,
    ...(font.bold && { bold: true }),
    ...(look.red && { color: RED }),
    ...(look.untracked && { characterSpacing: 0 }),
  });
