import type { SaidLevel } from '../../../shared/recognise/read-line.ts';
import { ASIDE, type ParagraphLabel, type ParagraphNumbers, type Story } from '../stories/story.ts';
import { type DocStreams, readPart } from './doc-streams.ts';
import { ListCounter, type Numbering } from './list-counter.ts';
import { MOST_USES, readListTables } from './list-tables.ts';
import type { Piece } from './piece-table.ts';
import { byParagraphEnd, type PropertyRun } from './property-pages.ts';
import { readSprms } from './sprms.ts';
import type { DocStyle } from './style-sheet.ts';

const LEVEL = 0x260a; // sprmPIlvl
const USE = 0x460b; // sprmPIlfo
const OUTLINE = 0x2640; // sprmPOutLvl, 9 for running text

function numberingOf({ list, style }: PropertyRun, styles: readonly DocStyle[]): Numbering {
  const { use = null, listLevel = 0, heading = null } = styles[style] ?? {};
  const numbering: Numbering = { style, use, level: listLevel, heading };
  for (const { sprm, value, value16 } of readSprms(list)) {
    if (sprm === LEVEL) numbering.level = Math.min(value, 8);
    // 2.6.2: values beyond the most say that a number was taken away.
    if (sprm === USE) numbering.use = value16 <= MOST_USES ? value16 : 0;
    if (sprm === OUTLINE && numbering.heading !== 'title') numbering.heading = value < 9 ? value + 1 : null;
  }
  return numbering;
}

/** What each paragraph says of its number and level, by the place of the paragraph's end in the text. */
export function readNumberings(
  runs: Iterable<PropertyRun>,
  pieces: readonly Piece[],
  styles: readonly DocStyle[],
): ReadonlyMap<number, Numbering> {
  const numberings = new Map<number, Numbering>();
  for (const [end, run] of byParagraphEnd(runs, pieces)) numberings.set(end, numberingOf(run, styles));
  return numberings;
}

/** A counter for one text; a damaged list costs the numbers, not the text, and the clerk is told. */
export const listCounter = (streams: DocStreams): ListCounter =>
  new ListCounter(readPart(() => readListTables(streams), { lists: [], uses: [] }));

/** Counts the numbers of a text's paragraphs; one that is gone altogether does not count. */
export function numberParagraphs(
  { text, marks, from = 0 }: Story,
  numberings: ReadonlyMap<number, Numbering>,
  counter: ListCounter,
): ParagraphNumbers {
  const labels = new Map<number, ParagraphLabel>();
  const levels = new Map<number, SaidLevel>();
  let lost = 0;
  let start = from;
  let isGone = true;
  for (let at = 0; at < text.length; at += 1) {
    isGone &&= ((marks[at] ?? 0) & ASIDE) !== 0;
    if (!'\r\u0007\u000C'.includes(text[at] ?? '')) continue;
    const numbering = isGone ? undefined : numberings.get(from + at);
    const label = numbering && counter.next(numbering);
    if (label === null) lost += 1;
    else if (label && (label.label !== '' || label.isPoint)) labels.set(start, label);
    if (numbering && numbering.heading !== null) levels.set(start, numbering.heading);
    [start, isGone] = [from + at + 1, true];
  }
  return { labels, levels, lost };
}
