import { digitsIn } from '../figures/digits.ts';
import { type Figure, readFigures } from '../figures/read-figures.ts';
import { type PlacedSentence, placeWithin } from '../report/placed-sentences.ts';
import { gapsIn } from '../report/placeholder.ts';
import { digest } from '../text/digest.ts';
import type { CollectRow, Standing } from './collect-row.ts';
import { figureShape } from './figure-shape.ts';
import { maskedWords } from './masked-words.ts';

/** In place of the number or gap that is asked for. */
const ASKED = '＿＿';
/** So much of the text before a figure stands for its name where what it counts is not told. */
const LONGEST_BEFORE = 10;
/** A sentence of a report has 80 characters; a cell is to be read at a glance. */
const MOST_AROUND = 120;

/** Counts how often each sentence has come up, so that one that stands twice has two codes. */
class CodeMaker {
  readonly #counts = new Map<string, number>();

  /** @returns the codes of what is asked in a sentence, by its kind and its number there */
  of(sentence: string): (kind: CollectRow['kind'], order: number) => string {
    const words = maskedWords(sentence);
    const count = (this.#counts.get(words) ?? 0) + 1;
    this.#counts.set(words, count);
    return (kind, order) => digest(JSON.stringify([kind, words, count, order]));
  }
}

function scopeOf(sentence: string, at: number, length: number): string {
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + length)];
  const left = before.length > MOST_AROUND ? `…${before.slice(-MOST_AROUND)}` : before;
  const right = after.length > MOST_AROUND ? `${after.slice(0, MOST_AROUND)}…` : after;
  return `${left}${ASKED}${right}`.replace(/\s+/g, ' ');
}

/** The sentences that are asked about, and the heading of each one's section. */
interface Headed<S> {
  one: S;
  heading: string;
}

function withHeadings<S extends PlacedSentence>(sentences: readonly S[]): Headed<S>[] {
  let heading = '';
  let where = '';
  return sentences.map((one) => {
    if (one.where !== where) [heading, where] = ['', one.where];
    if (one.heading === 'section') heading = one.sentence;
    return { one, heading };
  });
}

/** What is asked for: its row, and where it stands in its sentence. */
export interface Asked<S extends PlacedSentence = PlacedSentence> {
  row: CollectRow;
  sentence: S;
  at: number;
  text: string;
  /** of a figure: which of the sentence's figures it is */
  order: number;
}

/** What is planned for the next year, is told of an earlier one, or stands in a gap is no figure to be collected. */
function isAsked({ part, heading, sentence }: PlacedSentence, { time, at }: Figure): boolean {
  const isInGap = gapsIn(sentence).some((gap) => gap.at <= at && at < gap.at + gap.length);
  return time === 'now' && part !== 'plan' && heading !== 'section' && !isInGap;
}

type CodeOf = ReturnType<CodeMaker['of']>;

/** A gap counts as the figure that it is to be: the figures behind it keep their codes when it is filled. */
const gapsBefore = (sentence: string, at: number): number =>
  gapsIn(sentence).filter((gap) => gap.at < at).length;

function askedFigures<S extends PlacedSentence>({ one, heading }: Headed<S>, codeOf: CodeOf): Asked<S>[] {
  const { sentence: words, where } = one;
  return readFigures(words).flatMap((figure, order) => {
    if (!isAsked(one, figure)) return [];
    const { at, text, counts } = figure;
    const name = (counts || words.slice(Math.max(0, at - LONGEST_BEFORE), at)).trim();
    const digits = digitsIn(text);
    const scope = scopeOf(words, at + digits.at, digits.length);
    const row = {
      code: codeOf('figure', order + gapsBefore(words, at)),
      kind: 'figure' as const,
      name,
      ...figureShape(figure),
    };
    return [{ row: { ...row, scope, where, heading }, sentence: one, at, text, order }];
  });
}

/** What a gap says is missing: 培训次数 of 【待补：培训次数】. */
const missingIn = (gap: string): string =>
  gap
    .replace(/^【待补[：:]?/, '')
    .replace(/】$/, '')
    .trim() || '待补的内容';

const askedGaps = <S extends PlacedSentence>({ one, heading }: Headed<S>, codeOf: CodeOf): Asked<S>[] =>
  gapsIn(one.sentence).map(({ at, length, text }, order) => {
    const row = {
      code: codeOf('gap', order),
      kind: 'gap' as const,
      name: missingIn(text),
      last: '',
      unit: '',
    };
    const scope = scopeOf(one.sentence, at, length);
    return { row: { ...row, scope, where: one.where, heading }, sentence: one, at, text, order };
  });

/**
 * What is asked for of these sentences, in order: each gap (【待补】), and each figure that is not of the plan, of a
 * section's heading, or told of years before.
 * @param kinds figures, gaps, or both
 */
export function askedIn<S extends PlacedSentence>(
  sentences: readonly S[],
  kinds: readonly CollectRow['kind'][] = ['figure', 'gap'],
): Asked<S>[] {
  const codes = new CodeMaker();
  return withHeadings(sentences).flatMap((headed) => {
    const codeOf = codes.of(headed.one.sentence);
    return [
      ...(kinds.includes('figure') ? askedFigures(headed, codeOf) : []),
      ...(kinds.includes('gap') ? askedGaps(headed, codeOf) : []),
    ].sort((one, other) => one.at - other.at);
  });
}

/** So many characters behind a gap tell whether its unit follows. */
const BEHIND = 8;

/** Where what is asked for stands, in the report that it was read from. */
export const standingOf = ({ row, sentence, at, text }: Asked): Standing => ({
  row,
  place: placeWithin(sentence, at, text.length),
  text,
  behind: sentence.sentence.slice(at + text.length, at + text.length + BEHIND),
});
