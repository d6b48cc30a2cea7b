import type { EditorView } from '@tiptap/pm/view';

// The end of a composition reaches the document at most 20 ms after its event.
const COMPOSITION_SETTLES_MS = 50;

/** Acts once a composition that ended has reached the document, unless the next has begun or the editor is gone. */
export function afterComposition(view: EditorView, act: () => void): void {
  setTimeout(() => {
    if (!view.isDestroyed && !view.composing) act();
  }, COMPOSITION_SETTLES_MS);
}
