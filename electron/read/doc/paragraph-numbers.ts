import type { Piece } from 'word-extractor/lib/word-ole-extractor.js';
import type { ParagraphNumbers } from '../stories/story.ts';
import { ListCounter, type Numbering } from './list-counter.ts';
import { type ListTables, MOST_USES, readListTables } from './list-tables.ts';
import { byParagraphEnd, type PropertyRun } from './property-pages.ts';
import { readSprms } from './sprms.ts';
import type { ParagraphStyle } from './style-sheet.ts';

const LEVEL = 0x260a; // sprmPIlvl
const USE = 0x460b; // sprmPIlfo

function numberingOf({ list, style }: PropertyRun, styles: readonly ParagraphStyle[]): Numbering {
  const { use = null, listLevel = 0, heading = null } = styles[style] ?? {};
  const numbering: Numbering = { style, use, level: listLevel, ...(heading !== null && { heading }) };
  for (const { sprm, value, second } of readSprms(list)) {
    if (sprm === LEVEL) numbering.level = Math.min(value, 8);
    // 2.6.2: values beyond the most say that a number was taken away.
    if (sprm === USE) numbering.use = value + second * 256 <= MOST_USES ? value + second * 256 : 0;
  }
  return numbering;
}

/** What each paragraph says of its number, by the place of the paragraph's end in the text. */
export function readNumberings(
  runs: Iterable<PropertyRun>,
  pieces: readonly Piece[],
  styles: readonly ParagraphStyle[],
): ReadonlyMap<number, Numbering> {
  const numberings = new Map<number, Numbering>();
  for (const [end, run] of byParagraphEnd(runs, pieces)) numberings.set(end, numberingOf(run, styles));
  return numberings;
}

function tablesOf(main: Buffer, table: Buffer): ListTables {
  try {
    return readListTables(main, table);
  } catch (error) {
    // A damaged list costs the numbers, not the text; the clerk is told.
    if (error instanceof RangeError) return { lists: [], uses: [] };
    throw error;
  }
}

/** Counts the numbers of a text's paragraphs. */
export function numberParagraphs(
  text: string,
  numberings: ReadonlyMap<number, Numbering>,
  [main, table]: readonly [Buffer, Buffer],
): ParagraphNumbers {
  const counter = new ListCounter(tablesOf(main, table));
  const labels = new Map<number, string>();
  const headings = new Map<number, number>();
  let lost = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!'\r\u0007\u000C'.includes(text[at] ?? '')) continue;
    const numbering = numberings.get(at);
    const label = numbering ? counter.next(numbering) : '';
    if (label === null) lost += 1;
    else if (label !== '') labels.set(start, label);
    if (numbering?.heading !== undefined) headings.set(start, numbering.heading);
    start = at + 1;
  }
  return { labels, headings, lost };
}
