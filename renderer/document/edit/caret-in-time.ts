import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, type Selection, TextSelection } from '@tiptap/pm/state';
import { Mapping } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** The ends of what is selected, as positions in the document. */
type Ends = Pick<Selection, 'anchor' | 'head'>;

/** The place in the text of an end of the browser's selection; null outside the text. */
function placeOf(view: EditorView, node: Node | null, offset: number): number | null {
  if (!node || !view.dom.contains(node)) return null;
  const pos = view.posAtDOM(node, offset);
  return view.state.doc.resolve(pos).parent.isTextblock ? pos : null;
}

/** The caret, or what is selected, where the browser has it in the text; null where the view has it there, too. */
function movedEnds(view: EditorView, drawn: globalThis.Selection): Ends | null {
  if (view.composing || !view.hasFocus()) return null;
  const anchor = placeOf(view, drawn.anchorNode, drawn.anchorOffset);
  const head = placeOf(view, drawn.focusNode, drawn.focusOffset);
  if (anchor === null || head === null) return null;
  const { selection } = view.state;
  return selection.anchor === anchor && selection.head === head ? null : { anchor, head };
}

const selectionOf = (doc: DocumentNode, { anchor, head }: Ends): Selection =>
  TextSelection.between(doc.resolve(anchor), doc.resolve(head));

/** Takes over the caret, or what is selected, where the browser has it. */
function readSelection(view: EditorView): void {
  const drawn = view.dom.ownerDocument.getSelection();
  const moved = drawn && movedEnds(view, drawn);
  if (!moved) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = drawn;
  view.dispatch(view.state.tr.setSelection(selectionOf(view.state.doc, moved)));
  // The browser writes where it has the caret: behind a title's break, where it is drawn anew, words lost their order.
  if (anchorNode && focusNode && view.dom.contains(anchorNode) && view.dom.contains(focusNode))
    drawn.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** What acts at the caret: text also comes without a key, from a speech or handwriting pad or an input method. */
const ACTS = ['beforeinput', 'compositionstart', 'paste'] as const;

/** What may move the browser's caret. */
const MOVES = ['mousedown', 'keydown'] as const;

/**
 * The browser tells of a caret that moved, by a key or a click, a little later; a key pressed or a text that comes
 * meanwhile would still act where the caret was: → and Backspace delete what was selected before, a click and Ctrl+A
 * select another part. And what is drawn anew meanwhile, as a finding that comes from elsewhere, would put the
 * browser's caret back, as if there had been no click. Must stand before the other keys.
 */
export const caretInTime = (): Plugin => {
  /** The paper whose caret may have been moved without a word of it. */
  let untold: EditorView | null = null;
  const onMove = (view: EditorView): boolean => {
    untold = view;
    return false;
  };
  const onAct = (view: EditorView): boolean => {
    readSelection(view);
    // From here on the browser changes the text before it is read: positions in the one are none in the other.
    untold = null;
    return false;
  };
  return new Plugin({
    props: {
      handleKeyDown: (view, { key }) => {
        if (!MODIFIERS.has(key)) readSelection(view);
        return false;
      },
      handleDOMEvents: Object.fromEntries([
        ...MOVES.map((event) => [event, onMove]),
        ...ACTS.map((event) => [event, onAct]),
      ]),
    },
    view: ({ dom: { ownerDocument } }) => {
      const onTold = (): void => {
        untold = null;
      };
      ownerDocument.addEventListener('selectionchange', onTold);
      return { destroy: () => ownerDocument.removeEventListener('selectionchange', onTold) };
    },
    appendTransaction: (transactions, old, { doc, tr }) => {
      // A command has put the caret where it should be; the browser, clicked where it had it already, tells nothing more.
      if (transactions.some(({ selectionSet }) => selectionSet)) untold = null;
      const drawn = untold?.dom.ownerDocument.getSelection();
      if (!drawn || untold?.state !== old) return null;
      const moved = movedEnds(untold, drawn);
      if (!moved) return null;
      const mapping = new Mapping(transactions.flatMap(({ mapping: { maps } }) => maps));
      return tr.setSelection(
        selectionOf(doc, { anchor: mapping.map(moved.anchor), head: mapping.map(moved.head) }),
      );
    },
  });
};
