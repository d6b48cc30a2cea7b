import { readFigures } from '../../figures/read-figures.ts';
import type { Place } from '../../report/place.ts';
import { gapsIn } from '../../report/placeholder.ts';
import type { PartRole, Report } from '../../report/schema.ts';
import { bodyTexts } from '../reading.ts';
import { sentencesOf } from '../rules/sentence.ts';
import { type ReportText, reportTexts } from '../texts.ts';
import type { Checklist, ChecklistItem } from './checklist.ts';

/** Whether a thing has been written · without the figure that it takes · not at all · that there was none this year. */
export type ItemState = 'covered' | 'no-figure' | 'missing' | 'not-this-year';

/** What came of one item: where its sentence stands, and the sentence. */
export interface Coverage {
  item: ChecklistItem;
  state: ItemState;
  place?: Place;
  quote?: string;
}

/** Where each part's items are looked for: part two tells of measures too. */
const LOOKED_FOR: Record<PartRole, readonly string[]> = {
  measures: ['measures', 'highlights'],
  highlights: ['highlights'],
  leadership: ['leadership'],
  shortcomings: ['shortcomings'],
  plan: ['plan'],
};

interface Sentence {
  text: ReportText;
  from: number;
  to: number;
  words: string;
  /** whether a figure stands in it; read on first use */
  readonly hasFigure: boolean;
}

function sentence(text: ReportText, from: number, to: number, words: string): Sentence {
  let known: boolean | undefined;
  return {
    text,
    from,
    to,
    words,
    get hasFigure() {
      known ??= /\d/.test(words) && readFigures(words).length > 0;
      return known;
    },
  };
}

/** A text in which a gap 【待补：…】 says nothing: what is still to be written is not written. */
const withoutGaps = (text: string): string =>
  gapsIn(text).reduce(
    (left, { at, length }) => left.slice(0, at) + ' '.repeat(length) + left.slice(at + length),
    text,
  );

const sentencesIn = (texts: readonly ReportText[]): Sentence[] =>
  texts.flatMap((text) => {
    const written = withoutGaps(text.text);
    return sentencesOf(text.text).map(({ from, to }) => sentence(text, from, to, written.slice(from, to)));
  });

const NONE = /(?:未发生|未制定|未出台|未收到|没有|未产生|未涉及|无)[^，。；]{0,4}$/;

/** What a sentence says of an item: null where it does not speak of it. */
function stateIn({ words: known, figure }: ChecklistItem, one: Sentence): ItemState | null {
  const { words } = one;
  const at = known.map((word) => words.indexOf(word)).find((found) => found >= 0);
  if (at === undefined) return null;
  if (NONE.test(words.slice(Math.max(0, at - 8), at))) return 'not-this-year';
  return figure && !one.hasFigure ? 'no-figure' : 'covered';
}

const ORDER: readonly ItemState[] = ['covered', 'not-this-year', 'no-figure'];

function coverageOf(item: ChecklistItem, sentences: readonly Sentence[]): Coverage {
  const own = sentences.filter(({ text }) => LOOKED_FOR[item.part].includes(text.part));
  let best: { state: ItemState; sentence: Sentence } | undefined;
  for (const sentence of own) {
    const state = stateIn(item, sentence);
    if (state !== null && (!best || ORDER.indexOf(state) < ORDER.indexOf(best.state)))
      best = { state, sentence };
    if (best?.state === 'covered') break;
  }
  if (!best) return { item, state: 'missing' };
  const { text, from, to, words } = best.sentence;
  return { item, state: best.state, place: { block: text.block, from, to }, quote: words.trim() };
}

/**
 * Whether each demanded or scored thing has been written, in the checklist's order.
 * @param absent things that the clerk knows not to have occurred this year (本年无此事项)
 */
export function completeness(
  report: Report,
  { items }: Checklist,
  absent: readonly string[] = [],
): Coverage[] {
  const sentences = sentencesIn(bodyTexts(reportTexts(report)));
  return items.map((item) => {
    const found = coverageOf(item, sentences);
    const isAbsent = found.state === 'missing' && absent.includes(item.item);
    return isAbsent ? { item, state: 'not-this-year' } : found;
  });
}

/** How many items count as written; an item without its figure is half done. */
export const countCovered = (coverage: readonly Coverage[]): number =>
  coverage.filter(({ state }) => state !== 'missing').length;
