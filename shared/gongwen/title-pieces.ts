const PROTECTED = /《[^《》]*》|“[^“”]*”|（[^（）]*）|(?:20|19)\d{2}\s*年度?|\d[\d.,%]*|[A-Za-z]+|关于|报送/g;
const STAYS_WITH_LAST = /^[的和及与、，：）》”]/;

type Span = [from: number, to: number];

const words = (text: string): string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** Where what may not be broken stands: the names, years, book titles, numbers; the longer of two that overlap. */
function protectedSpans(title: string, names: readonly string[]): Span[] {
  const found = names.filter((name) => name !== '' && title.includes(name));
  const spans: Span[] = [
    ...found.map((name): Span => [title.indexOf(name), title.indexOf(name) + name.length]),
    ...[...title.matchAll(PROTECTED)].map((match): Span => [match.index, match.index + match[0].length]),
  ];
  const longestFirst = spans.sort(([a, b], [c, d]) => d - c - (b - a));
  return longestFirst
    .filter(([from, to], at) => !longestFirst.some(([a, b], other) => other < at && from < b && a < to))
    .sort(([a], [b]) => a - b);
}

/**
 * The pieces between which a title may be broken (GB/T 9704-2012, 7.3.1: 回行时词意完整).
 * @param names to keep whole
 */
export function titlePieces(title: string, names: readonly string[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of protectedSpans(title, names)) {
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
