import type { Slot } from '../../../shared/report/move-line.ts';
import type { Row } from '../report-side/rows.ts';
import type { Source } from './sources.ts';

/** The slot behind a row of the report; null behind what has none. */
function slotBehind(row: Row | undefined): Slot | null {
  if (row?.kind === 'line') return { zone: row.slot.zone, line: row.slot.line + 1 };
  return row?.kind === 'head' ? { zone: row.zone, line: 0 } : null;
}

/** Where a line that is not in the report belongs: behind the nearest line above it that is, else at the beginning. */
export function ownPlace(sources: readonly Source[], rows: readonly Row[], at: number): Slot {
  for (let above = at - 1; above >= 0; above -= 1) {
    const source = sources[above];
    const slot = source?.state === 'read' && source.row !== null ? slotBehind(rows[source.row]) : null;
    if (slot) return slot;
  }
  return { zone: 'lead', line: 0 };
}
