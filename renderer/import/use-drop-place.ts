import { type DragEvent, useState } from 'react';
import type { Slot } from '../../shared/report/move-line.ts';
import { dropped, isLineDrag, isLowerHalf } from './drag.ts';
import type { Row } from './report-side/rows.ts';
import type { Step } from './review/review.ts';

type Edge = 'above' | 'below' | null;

/** The slot before or after a row; below a part's heading is the part's beginning. */
function slotAt(row: Row, edge: Edge): Slot | null {
  if (row.kind === 'head') return { zone: row.zone, line: 0 };
  if (row.kind === 'fact') return null;
  return { zone: row.slot.zone, line: row.slot.line + (edge === 'below' ? 1 : 0) };
}

/** Lets lines be dropped on a row, and shows where they would go. */
export function useDropPlace(row: Row, act: (step: Step) => void) {
  const [edge, setEdge] = useState<Edge>(null);
  const onDragOver = (event: DragEvent): void => {
    if (row.kind === 'fact' || !isLineDrag(event)) return;
    event.preventDefault();
    setEdge(row.kind === 'head' || isLowerHalf(event) ? 'below' : 'above');
  };
  const onDrop = (event: DragEvent): void => {
    setEdge(null);
    const [what, slot] = [dropped(event), slotAt(row, edge)];
    if (!what || !slot) return;
    event.preventDefault();
    if (what.from === 'report') act({ do: 'drop', slot: what.slot, before: slot });
    else act({ do: 'take-in', line: what.line, text: what.text, zone: slot.zone, at: slot.line });
  };
  return { edge, handlers: { onDragOver, onDragLeave: () => setEdge(null), onDrop } };
}
