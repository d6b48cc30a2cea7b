import type { FileText } from '../../../electron/read/file-text.ts';
import { keptTexts, type ReadLine, type ReadTable } from '../../../shared/recognise/read-line.ts';

/** A table and the lines, among those that are read, that it stands on; `from` counts from 1. */
interface PlacedTable extends ReadTable {
  from: number;
  count: number;
}

function tablesIn(lines: readonly ReadLine[]): PlacedTable[] {
  const tables = [...new Set(lines.flatMap(({ table }) => table ?? []))];
  return tables.map((table) => {
    const places = [...lines.keys()].filter((at) => lines[at]?.table === table);
    return { from: (places[0] ?? 0) + 1, count: places.length, ...table };
  });
}

/** A file's lines taken apart: those that are read, the tables among them, and those that are left out. */
export function unfolded({ lines, notes, trackedChanges }: FileText) {
  const kept = lines.filter(({ leftOut }) => leftOut === undefined);
  return {
    kept,
    lines: keptTexts(lines),
    tables: tablesIn(kept),
    leftOut: lines.flatMap(({ text, leftOut: reason }) => (reason ? [{ text, reason }] : [])),
    notes,
    trackedChanges,
  };
}
