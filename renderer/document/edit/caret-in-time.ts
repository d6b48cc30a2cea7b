import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** Takes over the caret where the browser has it. */
function readCaret(view: EditorView): void {
  const { selection, doc, tr } = view.state;
  const drawn = view.dom.ownerDocument.getSelection();
  if (!(selection instanceof TextSelection) || view.composing || !view.hasFocus()) return;
  if (!drawn?.isCollapsed || !drawn.focusNode || !view.dom.contains(drawn.focusNode)) return;
  const pos = view.posAtDOM(drawn.focusNode, drawn.focusOffset);
  if (selection.empty && selection.head === pos) return;
  if (doc.resolve(pos).parent.isTextblock) view.dispatch(tr.setSelection(TextSelection.create(doc, pos)));
}

/**
 * The browser tells of a caret that moved, by a key or a click, a little later; a key pressed or a text pasted meanwhile
 * would still act where the caret was: → and Backspace delete what was selected before, a click and Ctrl+A select another
 * part. Must stand before the other keys.
 */
export const caretInTime = (): Plugin =>
  new Plugin({
    props: {
      handleKeyDown: (view, { key }) => {
        if (!MODIFIERS.has(key)) readCaret(view);
        return false;
      },
      handleDOMEvents: {
        paste: (view) => {
          readCaret(view);
          return false;
        },
      },
    },
  });
