import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** The place in the text of an end of the browser's selection; null outside the text. */
function placeOf(view: EditorView, node: Node | null, offset: number): number | null {
  if (!node || !view.dom.contains(node)) return null;
  const pos = view.posAtDOM(node, offset);
  return view.state.doc.resolve(pos).parent.isTextblock ? pos : null;
}

/** Takes over the caret, or what is selected, where the browser has it. */
function readSelection(view: EditorView): void {
  const { selection, doc, tr } = view.state;
  const drawn = view.dom.ownerDocument.getSelection();
  if (!(selection instanceof TextSelection) || view.composing || !view.hasFocus() || !drawn) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = drawn;
  const anchor = placeOf(view, anchorNode, anchorOffset);
  const head = placeOf(view, focusNode, focusOffset);
  if (!anchorNode || !focusNode || anchor === null || head === null) return;
  if (selection.anchor === anchor && selection.head === head) return;
  view.dispatch(tr.setSelection(TextSelection.create(doc, anchor, head)));
  // The browser writes where it has the caret: behind a title's break, where it is drawn anew, words lost their order.
  if (view.dom.contains(anchorNode) && view.dom.contains(focusNode))
    drawn.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** What acts at the caret: text also comes without a key, from a speech or handwriting pad or an input method. */
const ACTS = ['beforeinput', 'compositionstart', 'paste'] as const;

function onAct(view: EditorView): boolean {
  readSelection(view);
  return false;
}

/**
 * The browser tells of a caret that moved, by a key or a click, a little later; a key pressed or a text that comes
 * meanwhile would still act where the caret was: → and Backspace delete what was selected before, a click and Ctrl+A
 * select another part. Must stand before the other keys.
 */
export const caretInTime = (): Plugin =>
  new Plugin({
    props: {
      handleKeyDown: (view, { key }) => {
        if (!MODIFIERS.has(key)) readSelection(view);
        return false;
      },
      handleDOMEvents: Object.fromEntries(ACTS.map((event) => [event, onAct])),
    },
  });
