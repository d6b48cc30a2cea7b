import { readFigures } from '../figures/read-figures.ts';
import { roleOf } from '../recognise/part-role.ts';
import { signatureLine } from '../recognise/signature.ts';
import type { SourceLine } from '../recognise/source-line.ts';
import { type NumberLevel, readTypedNumber } from '../recognise/typed-number.ts';
import type { Zone } from '../report/blocks.ts';
import type { Fit, PlaceFinder } from './material-places.ts';

/** What is longer is no heading. */
const LONGEST_HEADING = 40;
const DEPTHS: readonly NumberLevel[] = ['part', 'section', 'item', 'subitem', 'point'];

const wordsIn = ({ text }: SourceLine): string => readTypedNumber(text)?.rest ?? text;

const levelOf = ({ text }: SourceLine): NumberLevel | undefined => readTypedNumber(text)?.level;

const isShort = (line: SourceLine): boolean => {
  const words = wordsIn(line);
  return words.length <= LONGEST_HEADING && !/[。；！？：，、:;]$/.test(words) && !/[。；！？]./.test(words);
};

/** Whether text stands below a line that is its own and no member of the same list. */
const hasTextBelow = (line: SourceLine, below: SourceLine | undefined): boolean =>
  below !== undefined &&
  !below.rows &&
  !isShort(below) &&
  (levelOf(line) === undefined || levelOf(below) !== levelOf(line));

/**
 * Whether a line of material is a heading of it, or a line around it such as its signature; `unsure` where it can as well
 * be text without a stop: a line of a list, a figure.
 * @param beside the lines that stand above and below, as far as there are
 */
export function headingness(
  line: SourceLine,
  { above, below }: { above: SourceLine | undefined; below: SourceLine | undefined },
  year: number | null,
): 'heading' | 'unsure' | 'text' {
  const [words, level] = [wordsIn(line), levelOf(line)];
  if (!isShort(line) || level === 'point') return 'text';
  if (readFigures(words).length > 0) return 'unsure';
  const isNumbered = level === 'part' || level === 'section';
  const isMarked = line.hint === 'title' || typeof line.hint === 'number' || line.face !== undefined;
  const isTop = above === undefined && below !== undefined;
  const isSure = isNumbered || isMarked || isTop || signatureLine(line.text) !== null;
  return isSure || roleOf(words, year).known || hasTextBelow(line, below) ? 'heading' : 'unsure';
}

/** 存在的问题：人手少。 */
const OPENING = /^([^，。；：:、！？]{2,20})[：:。]/;

/**
 * The words that open a paragraph as a heading of a part does, with their number; null where they name no part. A first
 * sentence is such only behind a number.
 */
export function openingOf(line: SourceLine, year: number | null): SourceLine | null {
  const [words, level] = [wordsIn(line), levelOf(line)];
  const [whole = '', opening = ''] = OPENING.exec(words) ?? [];
  if (!roleOf(opening, year).known) return null;
  if (whole.endsWith('。') && level !== 'part' && level !== 'section') return null;
  return { ...line, text: line.text.slice(0, line.text.length - words.length + opening.length) };
}

/** How deep a heading stands, 0 for the outermost. */
const depthOf = (line: SourceLine): number => {
  const level = levelOf(line);
  if (level) return DEPTHS.indexOf(level);
  return typeof line.hint === 'number' ? line.hint - 1 : 0;
};

/** The headings of material that what follows stands under, and what they tell of where it goes. */
export class HeadingTrail {
  readonly #finder: PlaceFinder;
  readonly #year: number | null;
  #trail: { depth: number; zone: Zone | null; place: Fit | null }[] = [];

  constructor(finder: PlaceFinder, year: number | null) {
    this.#finder = finder;
    this.#year = year;
  }

  add(line: SourceLine): void {
    const words = wordsIn(line);
    const { known, role } = roleOf(words, this.#year);
    this.leave(line);
    // What was done may be told of in every part but these.
    const zone = known && role !== 'measures' ? role : null;
    const place = this.#finder.named(words, zone ?? this.zone);
    this.#trail.push({ depth: depthOf(line), zone, place });
  }

  /** A numbered line, be it a heading or not, stands under none of its own level. */
  leave(line: SourceLine): void {
    const depth = depthOf(line);
    this.#trail = this.#trail.filter((heading) => heading.depth < depth);
  }

  /** The innermost heading that tells a place. */
  get #telling() {
    return this.#trail.findLast(({ zone, place }) => zone !== null || place !== null);
  }

  /** The part that what follows belongs to. */
  get zone(): Zone | null {
    return this.#telling?.place?.place.zone ?? this.#telling?.zone ?? null;
  }

  /** The section that is called as a heading is. */
  get place(): Fit | null {
    return this.#telling?.place ?? null;
  }
}
