import { TextRun } from 'docx';
import type { Font } from '../../../shared/gongwen/font-sets.ts';
import { SIZE } from '../../../shared/gongwen/format.ts';
import { fontPieces } from '../../../shared/gongwen/rare-characters.ts';
import { runFont } from './run-font.ts';

interface RunFormat {
  halfPoints?: number;
  red?: true;
  /** One em a character, without the body's tracking. */
  untracked?: true;
}

/** The standard names a colour and no shade (7.2.4, 7.2.7); this one prints as plain red. */
export const RED = 'FF0000';

/** Runs in a font that no style of the text names, or in another size; another one for characters that it lacks. */
export const facedRuns = (text: string, font: Font, runFormat: RunFormat = {}): TextRun[] =>
  fontPieces(text, font.name).map(
    (piece) =>
      new TextRun({
        text: piece.text,
        font: runFont({ ...font, name: piece.font }),
        size: runFormat.halfPoints ?? SIZE.body,
        ...(font.bold && { bold: true }),
        ...(runFormat.red && { color: RED }),
        ...(runFormat.untracked && { characterSpacing: 0 }),
      }),
  );
