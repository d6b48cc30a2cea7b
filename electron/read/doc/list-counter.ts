import { formatNumber } from '../../../shared/text/number-format.ts';
import type { ParagraphLabel } from '../stories/story.ts';
import type { List, ListLevel, ListTables, ListUse } from './list-tables.ts';

/** What a paragraph says of its number: `use` counts from 1, 0 takes it out of its style's list, null says nothing. */
export interface Numbering {
  style: number;
  use: number | null;
  level: number;
  /** a title, or its level as a heading, 1 for the outermost */
  heading: 'title' | number | null;
}

/** Word's names for the number formats, in the order of their codes ([MS-OSHARED] 2.2.1.3). */
const FORMATS =
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand'.split(
    ' ',
  );

const BULLET = FORMATS.indexOf('bullet');
const NO_NUMBER = 255;
const NO_LABEL: ParagraphLabel = { label: '', isSetApart: false };
const POINT: ParagraphLabel = { ...NO_LABEL, isPoint: true };

/** Counts the paragraphs of a file and writes their numbers as Word shows them. */
export class ListCounter {
  readonly #uses: readonly ListUse[];
  readonly #lists: ReadonlyMap<number, List>;
  readonly #byStyle: ReadonlyMap<number, Found>;
  readonly #counts = new Map<number, number[]>();
  readonly #started = new Set<string>();

  constructor(tables: ListTables) {
    this.#uses = tables.uses;
    this.#lists = new Map(tables.lists.map((list) => [list.id, list]));
    this.#byStyle = new Map([...styledLevels(tables.uses, this.#lists)].reverse());
  }

  /** The number of the next paragraph, '' for a point or none; null when its list is not there. */
  next(numbering: Numbering): ParagraphLabel | null {
    const found = this.#find(numbering);
    if (found === 'none') return NO_LABEL;
    if (found === null) return null;
    const { list, use, level } = found;
    const counts = this.#counts.get(list.id) ?? [];
    this.#counts.set(list.id, counts);
    // A level that was skipped counts as used.
    for (let outer = 0; outer < level; outer += 1) counts[outer] ??= levelOf(list, use, outer).start;
    counts[level] = this.#nextValue(found, counts);
    counts.length = level + 1;
    const { format, text, isLegal, isSetApart } = levelOf(list, use, level);
    if (format === BULLET) return POINT;
    if (format === NO_NUMBER) return NO_LABEL;
    const label = [...text].map((sign) => this.#write(sign, found, counts, isLegal)).join('');
    return { label, isSetApart };
  }

  #nextValue({ list, use, number, level }: Found, counts: readonly number[]): number {
    const key = `${number}/${level}`;
    const restart = this.#started.has(key) ? null : (use.overrides.get(level)?.start ?? null);
    this.#started.add(key);
    if (restart !== null) return restart;
    const last = counts[level];
    return last === undefined ? levelOf(list, use, level).start : last + 1;
  }

  #write(sign: string, { list, use }: Found, counts: readonly number[], isLegal: boolean): string {
    const level = sign.charCodeAt(0);
    if (level > 8) return sign;
    const { format, start } = levelOf(list, use, level);
    return formatNumber(counts[level] ?? start, isLegal ? 'decimal' : (FORMATS[format] ?? 'decimal'));
  }

  #find({ use, level, style }: Numbering): Found | 'none' | null {
    if (use === 0) return 'none';
    if (use === null) return this.#byStyle.get(style) ?? 'none';
    const listUse = this.#uses[use - 1];
    const list = listUse && this.#lists.get(listUse.listId);
    if (!list) return null;
    return { list, use: listUse, number: use - 1, level: Math.min(level, list.levels.length - 1) };
  }
}

interface Found {
  list: List;
  use: ListUse;
  /** The use's place in the file's table of them. */
  number: number;
  level: number;
}

/** A heading is numbered when its style belongs to a level of a list. */
function* styledLevels(
  uses: readonly ListUse[],
  lists: ReadonlyMap<number, List>,
): Generator<[style: number, found: Found]> {
  for (const [number, use] of uses.entries()) {
    const list = lists.get(use.listId);
    for (const [level, style] of list?.styles.entries() ?? [])
      if (list && level < list.levels.length) yield [style, { list, use, number, level }];
  }
}

const EMPTY: ListLevel = { start: 1, format: NO_NUMBER, isLegal: false, text: '', isSetApart: false };

const levelOf = (list: List, use: ListUse, level: number): ListLevel =>
  use.overrides.get(level)?.level ?? list.levels[level] ?? EMPTY;
