import { headPieces } from './one-line-head.ts';
import { roleOf } from './part-role.ts';
import { simplified } from './simplified.ts';
import { type NumberLevel, readTypedNumber, valueOfNumeral } from './typed-number.ts';

const HANZI = '[一二三四五六七八九十]{1,3}';
/** What may be a number: of a part not 一、二季度 or 三、四中全会, of a section not 第（一）项, of an item not 3.15. */
const CANDIDATE = new RegExp(
  `(?<part>(?<![一二三四五六七八九十第之])${HANZI})\\s{0,8}[、.．](?!\\s{0,8}[一二三四五六七八九十]{1,2}(?:[^是、]|$))|` +
    `(?<![第条款项至和、])(?:[（(]\\s{0,8}|(?<![（(一二三四五六七八九十第]\\s{0,8}))(?<section>${HANZI})\\s{0,8}[)）]|` +
    `[（(]\\s{0,8}(?<subitem>\\d{1,2})\\s{0,8}[)）]|` +
    `(?<![\\d.．（(])(?<item>\\d{1,2})\\s{0,8}(?:[.．、](?!\\d)|[.．](?=20\\d\\d\\s{0,8}年))`,
  'gu',
);
const SENTENCE_ENDS = '。！？；：;:”’）)】》]';
const LONGEST_HEADING = 60;
/** So long a line is a page rather than a paragraph, when numbers of two levels or of two parts stand in it. */
const SHORTEST_PAGE = 300;

type Level = 'part' | 'section' | 'item' | 'subitem';
const LEVELS: readonly Level[] = ['part', 'section', 'item', 'subitem'];

interface Found {
  level: Level;
  value: number;
  at: number;
  end: number;
}

/** One after the other: all of a text that is nothing but numbers would take a hundred megabytes. */
function* candidates(text: string): Generator<Found> {
  for (const match of text.matchAll(CANDIDATE)) {
    const level = LEVELS.find((one) => match.groups?.[one] !== undefined) ?? 'item';
    const numeral = match.groups?.[level] ?? '';
    const value = /\d/.test(numeral) ? Number(numeral) : valueOfNumeral(numeral);
    yield { level, value, at: match.index, end: match.index + match[0].length };
  }
}

/** Where the paragraphs of a page on one line begin, as far as their numbers tell. */
class MarkFinder {
  readonly found: Found[] = [];
  readonly #text: string;
  readonly #last: Record<Level, number> = { part: 0, section: 0, item: 0, subitem: 0 };
  /** the same for numbers that run on where they should begin anew */
  readonly #ever: Record<Level, number> = { part: 0, section: 0, item: 0, subitem: 0 };

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes the next candidate when it is the number that must come, and stands where a paragraph can begin. */
  offer(candidate: Found): void {
    if (!this.#fits(candidate)) return;
    this.found.push(candidate);
    this.#last[candidate.level] = candidate.value;
    this.#ever[candidate.level] = candidate.value;
    for (const lower of LEVELS.slice(LEVELS.indexOf(candidate.level) + 1)) this.#last[lower] = 0;
  }

  #fits({ level, value, at, end }: Found): boolean {
    if (at === 0) return true;
    const isNext = value === this.#last[level] + 1 || value === this.#ever[level] + 1;
    const isBehindBlank = /\s/.test(this.#text.charAt(at - 1));
    const isAtStart = SENTENCE_ENDS.includes(this.#text.slice(0, at).trimEnd().at(-1) ?? '');
    if (level === 'part') {
      const isKnown = roleOf(this.#text.slice(end, end + 40).split(/[。，,：:]/)[0] ?? '', null).known;
      return isNext ? isAtStart || isKnown || isBehindBlank : isAtStart && isKnown;
    }
    if (level === 'section' && isAtStart) return true;
    return isNext && (isAtStart || isBehindBlank || this.#isBehindHeading(at));
  }

  #isBehindHeading(at: number): boolean {
    const last = this.found.at(-1);
    return (
      last !== undefined &&
      at - last.end <= LONGEST_HEADING &&
      !/[。！？；]/.test(this.#text.slice(last.end, at))
    );
  }
}

/** Whether a line may be a page, or a part of one; where other lines begin with sections, its own would too. */
const mayBePage = (text: string, others: readonly NumberLevel[]): boolean =>
  text.length > SHORTEST_PAGE &&
  !others.includes('section') &&
  (!others.includes('part') || readTypedNumber(text)?.level === 'part');

/**
 * A page, or a part, copied as one line is cut again: in front of its numbers, and its head into its lines.
 * @param others the levels of headings at which other lines of the text begin: this one is not cut at those
 */
export function cutOneLine(line: string, others: readonly NumberLevel[]): string[] {
  const text = line.replace(/\s{3,}/g, '  ');
  if (!mayBePage(text, others)) return [line];
  const finder = new MarkFinder(text);
  for (const candidate of candidates(simplified(text)))
    if (candidate.at === 0 || !others.includes(candidate.level)) finder.offer(candidate);
  const starts = finder.found.map(({ at }) => at);
  const isPage = finder.found.filter(({ level }) => level === 'part' || level === 'section').length > 1;
  if (!isPage) return [line];
  const body = starts.map((start, at) => text.slice(start, starts[at + 1]));
  return [...headPieces(text.slice(0, starts[0])), ...body.flatMap(cutBehindHeading)];
}

/** A heading that ends at a blank, with a stop or without. */
const HEADED = new RegExp(
  `^((?:${HANZI}\\s{0,8}[、.．]|[（(]?\\s{0,8}${HANZI}\\s{0,8}[)）]\\s{0,8}[、.．]?)\\s{0,8}[^。\\s]{4,60}。?)\\s+(?=\\S{12})`,
);

const cutBehindHeading = (piece: string): string[] => piece.replace(HEADED, '$1\n').split('\n');
