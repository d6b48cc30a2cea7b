/** 二号 characters that fit a line of 156 mm (442.2 pt / 22 pt). */
const LINE_WIDTH = 20;
const MOST_LINES = 3;

const PROTECTED = /《[^》]*》|“[^”]*”|（[^）]*）|(?:20|19)\d{2}\s*年度?|\d[\d.,%]*|[A-Za-z]+/g;
const STAYS_WITH_LAST = /^[的和及与、，：）》”]/;

/** A title's width in characters; digits and letters take half a one. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0);

const words = (text: string): string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** Where the names that may not be broken stand: the offices, years, book titles, numbers. */
function protectedSpans(title: string, office: string): [number, number][] {
  const names = office.split('、').filter((name) => name !== '' && title.includes(name));
  const offices = names.map((name) => [title.indexOf(name), title.indexOf(name) + name.length]);
  const others = [...title.matchAll(PROTECTED)].map((match) => [match.index, match.index + match[0].length]);
  const spans = [...offices, ...others] as [number, number][];
  return spans
    .filter(([from, to], at) => !spans.some(([a, b], other) => other < at && from < b && a < to))
    .sort(([a], [b]) => a - b);
}

/** The pieces between which a title may be broken. */
function piecesOf(title: string, office: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of protectedSpans(title, office)) {
    pieces.push(...words(title.slice(at, from)), title.slice(from, to));
    at = to;
  }
  pieces.push(...words(title.slice(at)));
  const joined: string[] = [];
  for (const piece of pieces) {
    if (STAYS_WITH_LAST.test(piece) && joined.length > 0) joined.push(`${joined.pop()}${piece}`);
    else joined.push(piece);
  }
  return joined;
}

/** All ways to set the pieces in a number of lines. */
function splits(pieces: readonly string[], lines: number): string[][] {
  if (lines === 1) return [[pieces.join('')]];
  return pieces.slice(1).flatMap((_, at) => {
    const first = pieces.slice(0, at + 1).join('');
    if (widthOf(first) > LINE_WIDTH) return [];
    return splits(pieces.slice(at + 1), lines - 1).map((rest) => [first, ...rest]);
  });
}

/** Lines of even length read best; the subject, 关于…, begins a line where it can. */
function cost(lines: readonly string[]): number {
  const widths = lines.map(widthOf);
  const uneven = Math.max(...widths) - Math.min(...widths);
  const subjectInside = lines.some((line) => line.indexOf('关于') > 0) ? 6 : 0;
  const tooWide = widths.some((width) => width > LINE_WIDTH) ? 1000 : 0;
  return uneven + subjectInside + tooWide;
}

/**
 * A title in one to three lines, broken only between words and never inside the office's name, 2025年度, 《》 or a
 * number (GB/T 9704-2012, 7.3.1). The lines joined are the title.
 */
export function titleLines(title: string, office: string): string[] {
  if (widthOf(title) <= LINE_WIDTH) return [title];
  const pieces = piecesOf(title, office);
  for (let count = 2; count <= MOST_LINES; count += 1) {
    const fitting = splits(pieces, count).filter((lines) => cost(lines) < 1000);
    const [best] = fitting.sort((a, b) => cost(a) - cost(b));
    if (best) return best;
  }
  return [title];
}
