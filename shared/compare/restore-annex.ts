import { type AnnexZone, annexIndex } from '../report/blocks.ts';
import type { Annex, Report } from '../report/schema.ts';

/** The report with other annexes; without any it has no such key. */
export function withAnnexes({ annexes: _annexes, ...rest }: Report, annexes: readonly Annex[]): Report {
  return { ...rest, ...(annexes.length > 0 && { annexes: [...annexes] }) };
}

/** An annex that has neither title nor text any more is gone. */
export const withoutEmptyAnnexes = (report: Report): Report =>
  withAnnexes(
    report,
    (report.annexes ?? []).filter(({ title, blocks }) => title !== '' || blocks.length > 0),
  );

/** An annex of the newer report is as the older one has it, where neither has it gone. */
export function withAnnexRestored(before: Report, after: Report, zone: AnnexZone): Report {
  const [at, older, newer] = [annexIndex(zone), before.annexes ?? [], after.annexes ?? []];
  return withAnnexes(after, newer.toSpliced(at, 1, ...older.slice(at, at + 1)));
}

/** The title of an annex as the older report has it; the pages stay. One that is gone comes back with its pages. */
export function withAnnexTitle(before: Report, after: Report, zone: AnnexZone): Report {
  const [at, newer] = [annexIndex(zone), after.annexes ?? []];
  const older = before.annexes?.[at];
  if (older && newer.length <= at) return withAnnexes(after, [...newer, older]);
  const title = older?.title ?? '';
  return withAnnexes(
    after,
    newer.map((annex, each) => (each === at ? { ...annex, title } : annex)),
  );
}

/** The newer report with room for the blocks of an annex that it no longer has. */
export function withRoomFor(before: Report, after: Report, zone: AnnexZone): Report {
  const newer = after.annexes ?? [];
  const missing = (before.annexes ?? []).slice(newer.length, annexIndex(zone) + 1);
  return withAnnexes(after, [...newer, ...missing.map(({ title }) => ({ title, blocks: [] }))]);
}
