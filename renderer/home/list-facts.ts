import type { ReportSummary } from '../../shared/requests.ts';

/** What a report is among the others of the list. */
export interface ListFacts {
  /** How many have its name, itself one of them. */
  sameName(report: ReportSummary): number;
  /** Whether its office has one of a later year. */
  isPast(report: ReportSummary): boolean;
}

export function listFacts(reports: readonly ReportSummary[]): ListFacts {
  const names = new Map<string, number>();
  const newest = new Map<string, number>();
  for (const { name, office, year } of reports) {
    names.set(name, (names.get(name) ?? 0) + 1);
    newest.set(office, Math.max(year, newest.get(office) ?? year));
  }
  return {
    sameName: ({ name }) => names.get(name) ?? 1,
    isPast: ({ office, year }) => year < (newest.get(office) ?? year),
  };
}
