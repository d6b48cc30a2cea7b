import type { DragEvent } from 'react';
import type { Slot } from '../../shared/report/move-line.ts';

/** What is dragged over the page: a line of the report, or a left-out line of the file. */
export type Dragged = { from: 'report'; slot: Slot } | { from: 'file'; line: number; text: string };

const KIND = 'application/x-fazhi-line';

/** Begins to drag a line. */
export function startDrag({ dataTransfer }: DragEvent, dragged: Dragged): void {
  dataTransfer.effectAllowed = 'move';
  dataTransfer.setData(`${KIND}-${dragged.from}`, JSON.stringify(dragged));
}

/** Whether one of the page's own lines is dragged, and not a file or text from elsewhere. */
export const isLineDrag = ({ dataTransfer }: DragEvent, from?: Dragged['from']): boolean =>
  dataTransfer.types.some((type) => (from ? type === `${KIND}-${from}` : type.startsWith(KIND)));

/** The line that is dropped. */
export function dropped({ dataTransfer }: DragEvent): Dragged | null {
  const json = dataTransfer.getData(`${KIND}-report`) || dataTransfer.getData(`${KIND}-file`);
  return json === '' ? null : (JSON.parse(json) as Dragged);
}

/** Whether the pointer is in the lower half of what it is over. */
export const isLowerHalf = ({ clientY, currentTarget }: DragEvent): boolean => {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY > top + height / 2;
};
