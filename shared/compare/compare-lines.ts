import { compareTables } from './compare-tables.ts';
import { compareWords } from './compare-words.ts';
import type { Line, Stretch } from './line.ts';
import type { Row, TableRow } from './row.ts';
import { type Unit, unitsOf } from './units.ts';

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n');

const allSame = (stretches: readonly Stretch[]): boolean => stretches.every(({ kind }) => kind === 'same');

const isSameRow = ({ before, after, cells }: TableRow): boolean =>
  before !== null && after !== null && cells.every(allSame);

const isSameLine = (one: Line | undefined, other: Line | undefined): boolean =>
  one?.kind === other?.kind && one?.heading === other?.heading && one?.landscape === other?.landscape;

function pairedRow(before: Line[], after: Line[], move: number | null): Row {
  const [older, newer] = [before[0], after[0]];
  const stretches = compareWords(textOf(before), textOf(after));
  const table = older?.rows && newer?.rows && compareTables(older.rows, newer.rows);
  const isSame = allSame(stretches) && isSameLine(older, newer) && (table ?? []).every(isSameRow);
  return { change: isSame ? 'same' : 'edited', before, after, stretches, move, ...(table && { table }) };
}

function oneSided(change: 'inserted' | 'deleted' | 'away', lines: Line[], move: number | null): Row {
  const isNew = change === 'inserted';
  const stretch: Stretch = { kind: isNew ? 'new' : 'gone', text: textOf(lines) };
  return {
    change,
    before: isNew ? [] : lines,
    after: isNew ? lines : [],
    stretches: stretch.text === '' ? [] : [stretch],
    move,
  };
}

const stays = ({ before, after, move }: Unit): boolean =>
  before.length > 0 && after.length > 0 && move === null;

/** Two reports' lines as rows, in the newer order; what is gone, or was moved away, stands where it was. */
export function compareLines(before: readonly Line[], after: readonly Line[]): Row[] {
  const units = unitsOf(before, after);
  const byBefore = new Map(units.flatMap((unit) => unit.before.map((at) => [at, unit] as const)));
  const byAfter = new Map(units.flatMap((unit) => unit.after.map((at) => [at, unit] as const)));
  const older = (unit: Unit): Line[] => unit.before.flatMap((at) => before[at] ?? []);
  const newer = (unit: Unit): Line[] => unit.after.flatMap((at) => after[at] ?? []);
  const rows: Row[] = [];
  let next = 0;
  const takeGone = (): void => {
    for (let unit = byBefore.get(next); unit && !stays(unit); unit = byBefore.get(next)) {
      rows.push(oneSided(unit.move === null ? 'deleted' : 'away', older(unit), unit.move));
      next += unit.before.length;
    }
  };
  for (const [at] of after.entries()) {
    const unit = byAfter.get(at);
    if (!unit || unit.after[0] !== at) continue;
    takeGone();
    rows.push(
      unit.before.length === 0
        ? oneSided('inserted', newer(unit), null)
        : pairedRow(older(unit), newer(unit), unit.move),
    );
    if (stays(unit)) next += unit.before.length;
  }
  takeGone();
  return rows;
}
