import { type Zone, zonesOf } from '../../report/blocks.ts';
import { placedSentences } from '../../report/placed-sentences.ts';
import type { Report } from '../../report/schema.ts';
import { ownWords } from './fixed-phrases.ts';

/** How much of a text stands in last year's, of 1: as a whole and by part; a part without text is left out. */
export interface Sameness {
  share: number;
  byPart: Partial<Record<Zone, number>>;
}

const SHORTEST = 6;

/** A sentence as it is compared: years made one, for rolling forward moves them. */
const compared = (sentence: string): string => ownWords(sentence.replace(/(?:19|20)\d{2}/g, '')).trim();

const yearless = (sentence: string): string => sentence.replace(/(?:19|20)\d{2}/g, '〇').replace(/\s/g, '');

const shareOf = (same: number, all: number): number => (all === 0 ? 0 : Math.round((100 * same) / all) / 100);

/**
 * The share of this year's sentences that stand in last year's report word for word, years apart, by their letters.
 * Phrases that every report has are not counted.
 */
export function sameAsLast(report: Report, last: Report): Sameness {
  const before = new Set(placedSentences(last).map(({ sentence }) => yearless(sentence)));
  const totals = new Map<Zone, { same: number; all: number }>();
  for (const { part, sentence } of placedSentences(report)) {
    const weight = compared(sentence).length;
    if (weight < SHORTEST) continue;
    const total = totals.get(part) ?? { same: 0, all: 0 };
    total.all += weight;
    if (before.has(yearless(sentence))) total.same += weight;
    totals.set(part, total);
  }
  const sums = [...totals.values()];
  const sum = (pick: (one: { same: number; all: number }) => number): number =>
    sums.reduce((all, one) => all + pick(one), 0);
  const byPart = zonesOf(report).flatMap((zone) => {
    const total = totals.get(zone);
    return total ? [[zone, shareOf(total.same, total.all)] as const] : [];
  });
  return {
    share: shareOf(
      sum(({ same }) => same),
      sum(({ all }) => all),
    ),
    byPart: Object.fromEntries(byPart),
  };
}
