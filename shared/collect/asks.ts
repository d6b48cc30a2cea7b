import { placedSentences } from '../report/placed-sentences.ts';
import type { Report } from '../report/schema.ts';
import { type NewText, withTexts } from '../report/with-texts.ts';
import type { CollectRow, Standing } from './collect-row.ts';
import { askedIn, standingOf } from './sheet-rows.ts';
import { type StationPlan, stationFor } from './stations.ts';
import type { Placed, TakeInto } from './take.ts';

/** Who fills in a row by a plan. */
export const stationOfRow =
  (plan: StationPlan) =>
  ({ name, unit, scope, heading }: CollectRow): string =>
    stationFor({ name, unit, sentence: scope, heading }, plan);

/** What a report asks the stations for, and where each stands in it. */
export function asksOf(report: Report): Standing[] {
  return askedIn(placedSentences(report)).map(standingOf);
}

const number = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/,(?=\d{3}(?!\d))/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : plain;
};

/**
 * What the sheets of a report are taken back into, where it has no last year beside it: its figures are those that the
 * sheets began with, and one that the sheet has otherwise was changed since.
 */
export function intoReport(report: Report, plan: StationPlan): TakeInto {
  const asked = asksOf(report);
  return {
    owner: report,
    rows: asked.map(({ row }) => row),
    standing: new Map(asked.map((standing) => [standing.row.code, standing])),
    isChanged: ({ row }, sheetLast) =>
      sheetLast !== null && sheetLast.trim() !== '' && number(sheetLast) !== number(row.last),
    stationOf: stationOfRow(plan),
  };
}

/** The report with every value that is ready in its place. */
export function withPlaced(report: Report, placed: readonly Placed[]): Report {
  const edits = placed.flatMap(({ state, standing, offers }): NewText[] =>
    state === 'ready' && offers[0] ? [{ place: standing.place, text: offers[0].text }] : [],
  );
  return withTexts(report, edits);
}
