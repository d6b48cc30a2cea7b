const PROTECTED =
  /《[^》]*》|“[^”]*”|（[^）]*）|(?:20|19)\d{2}\s*年度?|\d[\d.,%]*|[A-Za-z]+|关于|法治政府建设|法治建设|第一责任人|(?:党政)?主要负责人|工作情况/g;
const STAYS_WITH_LAST = /^[的和及与、，：）》”]/;

type Span = [from: number, to: number];

const words = (text: string): string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/** Where the names that may not be broken stand: the offices, years, book titles, numbers. */
function protectedSpans(title: string, offices: readonly string[]): Span[] {
  const names = offices.filter((name) => name !== '' && title.includes(name));
  const spans: Span[] = [
    ...names.map((name): Span => [title.indexOf(name), title.indexOf(name) + name.length]),
    ...[...title.matchAll(PROTECTED)].map((match): Span => [match.index, match.index + match[0].length]),
  ];
  return spans
    .filter(([from, to], at) => !spans.some(([a, b], other) => other < at && from < b && a < to))
    .sort(([a], [b]) => a - b);
}

/**
 * The pieces between which a title may be broken (GB/T 9704-2012, 7.3.1: 回行时词意完整).
 * @param offices names to keep whole
 */
export function titlePieces(title: string, offices: readonly string[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of protectedSpans(title, offices)) {
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
