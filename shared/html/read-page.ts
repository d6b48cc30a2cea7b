import { keptTexts, type ReadLine } from '../recognise/read-line.ts';
import { WHITE } from '../text/colour.ts';
import { withoutTags } from './literal-tags.ts';
import { type PageOptions, PageReader } from './page-reader.ts';
import type { Tracked } from './reasons.ts';
import { withoutSaidTwice } from './said-twice.ts';

/** What a page shows. */
export interface PageText {
  lines: readonly ReadLine[];
  /** how many other pages it frames, whose text is in other files */
  frames: number;
  /** how many scripts it has, which may fetch its text */
  scripts: number;
  /** how many insertions and deletions are marked in it */
  changes: number;
  /** how many formulas are pictures: a gap stands in their place */
  formulas: number;
  /** how many other pictures it shows, which no report has */
  pictures: number;
  /** how many numbers a style sheet counts, so that they stand nowhere in the page */
  drawnNumbers: number;
  /** the text stands in a field of a form that does not show, or in a page that a frame holds */
  isInField: boolean;
}

/** A page with less text is none by itself. */
const LEAST_TEXT = 200;

const lengthOf = (lines: readonly ReadLine[]): number => keptTexts(lines).join('').length;

/** The text of the style sheet at an address; '' where it is not at hand. */
type Linked = (address: string) => string;

const NO_SHEET: Linked = () => '';

function readOnce(
  page: string,
  options: Pick<PageOptions, 'tracked' | 'linked'> & Partial<PageOptions>,
): { reader: PageReader; lines: readonly ReadLine[] } {
  const reader = new PageReader(page, { ground: null, withDrawings: false, framed: 0, ...options });
  return { reader, lines: reader.read().lines };
}

/**
 * Reads what a page shows. What only style sheets or colours hide counts as shown where it is more than all that is left: a
 * script would show it. So do the words of drawings, for then they are how the page is drawn, and no labels of a chart.
 */
function readShown(page: string, options: Pick<PageOptions, 'tracked' | 'linked' | 'ground'>) {
  const read = readOnce(page, options);
  const shown = lengthOf(read.lines);
  const { hiddenBySheets, drawn } = read.reader;
  if (hiddenBySheets <= shown && drawn <= shown) return read;
  return readOnce(page, {
    ...options,
    ...(hiddenBySheets > shown && { linked: null, ground: null }),
    withDrawings: drawn > shown,
  });
}

/** The piece of a page that stands in a field for a script to show it, where the page itself says nothing. */
function hiddenArticle(lines: readonly ReadLine[], { fields }: PageReader): string | null {
  if (lengthOf(lines) >= LEAST_TEXT) return null;
  const longest = fields.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length > LEAST_TEXT && /<\w/.test(longest) ? longest : null;
}

const linesOfPiece = (piece: string): readonly ReadLine[] =>
  readOnce(piece, { tracked: 'accepted', linked: NO_SHEET }).lines;

/**
 * Reads what HTML shows, of a saved page or of the clipboard, line by line. Nothing is fetched and no script runs.
 * @param tracked how insertions and deletions are read
 * @param linked the style sheet at an address, '' where it is not at hand
 * @param from where it is from: a file tells what it stands on, and what is left out of it is listed
 * @throws AppError too-large, damaged when it is nested without end
 */
export function readPage(
  page: string,
  tracked: Tracked = 'accepted',
  linked: Linked = NO_SHEET,
  from: 'file' | 'clipboard' = 'clipboard',
): PageText {
  const { reader, lines } = readShown(page, {
    ...{ tracked, linked },
    ground: from === 'file' ? WHITE : null,
  });
  const article = hiddenArticle(lines, reader);
  const { frames, scripts, changes, formulas, pictures, drawnNumbers } = reader;
  return {
    lines: withoutSaidTwice(withoutTags(article === null ? lines : linesOfPiece(article), linesOfPiece)),
    ...{ frames, scripts, changes, formulas, pictures, drawnNumbers },
    isInField: article !== null || reader.framedText * 2 > lengthOf(lines),
  };
}
