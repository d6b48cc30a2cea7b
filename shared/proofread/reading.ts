import { type Figure, readFigures } from '../figures/read-figures.ts';
import { PART_ROLES, type Report } from '../report/schema.ts';
import { type Letters, lettersOf } from '../text/must-have.ts';
import { type Stretch, sentencesOf } from './rules/sentence.ts';
import { type ReportText, reportTexts } from './texts.ts';

/** A text with what several rules ask of it, worked out on first use. */
export interface ReadText extends ReportText {
  readonly figures: readonly Figure[];
  /** at its own length, with titles and quotations blanked out */
  readonly unnamed: string;
  readonly sentences: readonly Stretch[];
  readonly letters: Letters;
}

/** A report laid out for rules that read it as a whole. */
export interface Reading {
  report: Report;
  texts: readonly ReadText[];
}

/** Reads figures once a text, from one reading of a report to the next as long as the text stands. */
export class FigureReader {
  #old = new Map<string, Figure[]>();
  #read = new Map<string, Figure[]>();

  /** Forgets what the last report did not have. */
  turn(): void {
    this.#old = this.#read;
    this.#read = new Map();
  }

  figures(text: string): readonly Figure[] {
    const found = this.#read.get(text) ?? this.#old.get(text) ?? readFigures(text);
    this.#read.set(text, found);
    return found;
  }
}

const NAME = /《[^《》]{0,60}》|“[^“”]{0,30}”/g;

/** A class, not a literal with getters: the rules read millions of its fields, and those of one shape are read fast. */
class LazyText implements ReadText {
  readonly block;
  readonly where;
  readonly part;
  readonly kind;
  readonly text;
  readonly number;
  readonly headed;
  readonly field?: NonNullable<ReportText['field']>;
  readonly beside?: NonNullable<ReportText['beside']>;
  readonly #reader: FigureReader;
  #unnamed: string | undefined;
  #sentences: Stretch[] | undefined;
  #letters: Letters | undefined;

  constructor(
    { block, where, part, kind, text, number, headed, field, beside }: ReportText,
    reader: FigureReader,
  ) {
    this.block = block;
    this.where = where;
    this.part = part;
    this.kind = kind;
    this.text = text;
    this.number = number;
    this.headed = headed;
    if (field) this.field = field;
    if (beside) this.beside = beside;
    this.#reader = reader;
  }

  get figures(): readonly Figure[] {
    return this.#reader.figures(this.text);
  }

  get unnamed(): string {
    this.#unnamed ??= this.text.replace(NAME, (found) => '□'.repeat(found.length));
    return this.#unnamed;
  }

  get sentences(): readonly Stretch[] {
    this.#sentences ??= sentencesOf(this.text);
    return this.#sentences;
  }

  get letters(): Letters {
    this.#letters ??= lettersOf(this.text);
    return this.#letters;
  }
}

/** @param reader keeps figures from one reading to the next */
export const readingOf = (report: Report, reader = new FigureReader()): Reading => ({
  report,
  texts: reportTexts(report).map((text) => new LazyText(text, reader)),
});

const isBody = ({ part, kind }: ReportText): boolean =>
  (part === 'lead' || PART_ROLES.some((role) => role === part)) && kind !== 'part';

/** The paragraphs and headings of lead and parts. */
export const bodyTexts = <T extends ReportText>(texts: readonly T[]): T[] => texts.filter(isBody);

const ENDED = /[。！？；：”’）》…]$/;

/**
 * The last text of a body that breaks off in the middle of a sentence, with empty parts behind it and no signature: a page
 * that was read half. null for any other report. What stands in it is not judged by its end.
 */
export function brokenOff<T extends ReportText>(texts: readonly T[]): T | null {
  const last = bodyTexts(texts).at(-1);
  if (!last || last.part === 'plan' || ENDED.test(last.text)) return null;
  return texts.some(({ kind }) => kind === 'office' || kind === 'date') ? null : last;
}
