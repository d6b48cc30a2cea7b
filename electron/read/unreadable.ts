import type { ReadLine } from '../../shared/recognise/read-line.ts';
import type { TableCell } from '../../shared/report/schema.ts';
import { FAULT } from './text/decode-text.ts';

/** What is written for a character that cannot be made out. */
const UNREADABLE = '□';

/** So many places are shown, each with so many characters about it. */
const SHOWN = 3;
const ABOUT = 8;

const mended = (text: string): string => text.replaceAll(FAULT, UNREADABLE);

const mendedCells = (rows: TableCell[][]): TableCell[][] =>
  rows.map((row) => row.map((cell) => ({ ...cell, text: mended(cell.text) })));

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\uFFFD/g)].map(({ index }) =>
    mended(text.slice(Math.max(0, index - ABOUT), index + 1 + ABOUT)),
  );

/** Writes □ for every character that could not be made out, and asks the clerk to look at them. */
export function showUnreadable(lines: readonly ReadLine[]): { lines: ReadLine[]; notes: string[] } {
  const places = lines.flatMap(({ text }) => placesIn(text));
  if (places.length === 0) return { lines: [...lines], notes: [] };
  const tables = new Set(lines.flatMap(({ table }) => table ?? []));
  for (const table of tables) table.rows = mendedCells(table.rows);
  const quoted = places.slice(0, SHOWN).map((place) => `“${place}”`);
  const more = places.length > SHOWN ? '等处' : '';
  return {
    lines: lines.map((line) => ({ ...line, text: mended(line.text) })),
    notes: [
      `文件里有 ${places.length} 个认不出的字，写作“${UNREADABLE}”，请对照原文改正：${quoted.join('、')}${more}。`,
    ],
  };
}
