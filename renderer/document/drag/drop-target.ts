import type { EditorView } from '@tiptap/pm/view';
import { type BlockRange, dropPlace } from '../edit/move-to.ts';

/** Where what is dragged would be put: the place in the document, and how high that is in the window, in pixels. */
export interface DropTarget {
  place: number;
  y: number;
}

/** The block of lead or part at a height of the window, as it is drawn; null between them. */
export function drawnBlockAt(view: EditorView, y: number): HTMLElement | null {
  const { left, right } = view.dom.getBoundingClientRect();
  const drawn = view.dom.ownerDocument.elementFromPoint((left + right) / 2, y);
  const block = drawn?.closest('[data-level]');
  return block instanceof HTMLElement && view.dom.contains(block) ? block : null;
}

/** The position before a block that is drawn. */
export function posOfDrawn(view: EditorView, block: HTMLElement): number {
  const $inside = view.state.doc.resolve(view.posAtDOM(block, 0));
  return $inside.depth < 2 ? $inside.pos : $inside.before(2);
}

/** How high the line between two blocks is drawn. */
function heightOf(view: EditorView, place: number): number | null {
  const $place = view.state.doc.resolve(place);
  const below = $place.nodeAfter ? view.nodeDOM(place) : null;
  if (below instanceof HTMLElement) return below.getBoundingClientRect().top;
  const above = $place.nodeBefore ? view.nodeDOM(place - $place.nodeBefore.nodeSize) : null;
  return above instanceof HTMLElement ? above.getBoundingClientRect().bottom : null;
}

/** Where blocks would be put that are let go of at a height of the window; null where they cannot stand. */
export function dropTargetAt(view: EditorView, range: BlockRange, y: number): DropTarget | null {
  const block = drawnBlockAt(view, y);
  if (!block) return null;
  const pos = posOfDrawn(view, block);
  const { top, bottom } = block.getBoundingClientRect();
  const size = view.state.doc.nodeAt(pos)?.nodeSize ?? 0;
  const place = dropPlace(view.state.doc, range, y < (top + bottom) / 2 ? pos : pos + size);
  const height = place === null ? null : heightOf(view, place);
  return place === null || height === null ? null : { place, y: height };
}
