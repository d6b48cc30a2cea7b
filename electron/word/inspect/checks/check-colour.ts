import type { Finding } from '../../../../shared/gongwen/finding.ts';
import { type Sample, tally } from '../measure/tally.ts';
import type { Inspection } from '../reading/inspection.ts';
import { type Piece, shownPieces } from '../reading/paragraph.ts';
import { isRed } from '../reading/roles.ts';
import { demand } from '../rule.ts';

const RULE = demand('5.2.4', '文字颜色', '黑色');

const NAMES: Readonly<Record<string, string>> = { auto: '黑色', '000000': '黑色' };

const colourName = (colour: string): string =>
  NAMES[colour] ?? (isRed(colour) ? `红色（${colour}）` : `颜色${colour}`);

/** What pieces of text have for a colour. */
export const colourSamples = (pieces: readonly Piece[]): Sample[] =>
  pieces
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, format }) => {
      const value = colourName(format.colour);
      return { value, kept: value === '黑色', count: text.trim().length, where: text };
    });

/** Black text (5.2.4) everywhere but in the letterhead, which has its own rule for red. */
export function checkColour({ paragraphs, roles }: Inspection): Finding[] {
  const letterhead = new Set(roles.letterhead);
  const pieces = paragraphs.filter((_, at) => !letterhead.has(at)).flatMap(shownPieces);
  return tally(RULE, colourSamples(pieces), '字');
}
