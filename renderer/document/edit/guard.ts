import { redo, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { AttrStep, ReplaceAroundStep, ReplaceStep, type Step } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { spansBlocks, spansZones } from '../schema/zones.ts';
import { isDecision } from './decide.ts';
import { clearSelection } from './deletion.ts';
import { asCommand, type Edit } from './edit.ts';
import { pressBackspace, pressDelete, pressEnter } from './keys.ts';
import { isInTable } from './tables.ts';

const guard = new PluginKey('guard');

/** Marks a change to a part itself (its heading's wording) as asked for; every other one is refused. */
export const deliberately = (tr: Transaction): Transaction => tr.setMeta(guard, true);

/** Whether a change leaves tables whole: it is the text of one cell or caption, or reaches into no table. */
function keepsTables({ from, to, slice }: ReplaceStep | ReplaceAroundStep, doc: Node): boolean {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  if (!isInTable($from) && !isInTable($to)) return true;
  const isText = slice.size === 0 || (slice.openStart === 0 && slice.content.firstChild?.isText === true);
  return $from.parent.isTextblock && $from.sameParent($to) && isText;
}

/** Whether a step leaves every zone but one alone, and that one's own node too, and cuts into no table. */
function staysInZone(step: Step, doc: Node): boolean {
  if (isDecision(step)) return true;
  if (step instanceof AttrStep) return doc.resolve(step.pos).depth === 1;
  if (!(step instanceof ReplaceStep || step instanceof ReplaceAroundStep)) return false;
  const $from = doc.resolve(step.from);
  const $to = doc.resolve(step.to);
  const isInside = $from.depth > 0 && $to.depth > 0 && $from.before(1) === $to.before(1);
  return isInside && keepsTables(step, doc);
}

function isAllowed(tr: Transaction): boolean {
  if (tr.getMeta(guard) === true || tr.getMeta('history$') !== undefined) return true;
  return tr.steps.every((step, at) => {
    const doc = tr.docs[at];
    return doc !== undefined && staysInZone(step, doc);
  });
}

/** Replaces what is selected, zone by zone, with typed text. */
function typeOver(view: EditorView, text: string): void {
  const { tr } = view.state;
  clearSelection(tr);
  view.dispatch(tr.insertText(text).scrollIntoView());
}

const clear = (view: EditorView): void => {
  asCommand(clearSelection)(view.state, view.dispatch);
};

/** What a key would do that stands for an edit of the browser's; null for one within a text, which it makes by itself. */
function editOf({ inputType }: InputEvent): Edit | null {
  if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') return pressEnter;
  if (!inputType.startsWith('delete')) return null;
  if (inputType.endsWith('Backward')) return pressBackspace;
  return inputType.endsWith('Forward') ? pressDelete : null;
}

/** Edits that the browser would make by itself, from its menus or a desktop's own keys, over paragraphs or at the edge of one. */
function takeOver(view: EditorView, event: InputEvent): boolean {
  if (view.composing) return false;
  const isWide = spansBlocks(view.state.selection);
  if (isWide && event.inputType.startsWith('delete')) clear(view);
  else if (isWide && event.inputType === 'insertText') typeOver(view, event.data ?? '');
  else {
    const edit = isWide || view.state.selection.empty ? editOf(event) : null;
    if (!edit || !asCommand(edit)(view.state, view.dispatch)) return false;
  }
  event.preventDefault();
  return true;
}

function onBeforeInput(view: EditorView, event: InputEvent): boolean {
  const step = { historyUndo: undo, historyRedo: redo }[event.inputType];
  if (!step) return takeOver(view, event);
  event.preventDefault();
  step(view.state, view.dispatch);
  return true;
}

function onCut(view: EditorView, event: ClipboardEvent): boolean {
  if (!spansBlocks(view.state.selection) || !event.clipboardData) return false;
  const { dom, text } = view.serializeForClipboard(view.state.selection.content());
  event.preventDefault();
  event.clipboardData.clearData();
  event.clipboardData.setData('text/html', dom.innerHTML);
  event.clipboardData.setData('text/plain', text);
  clear(view);
  return true;
}

/** A click on a part's heading puts the caret into that part; else it stays elsewhere, and typing lands there. */
function onMouseDown(view: EditorView, event: MouseEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  const heading = target?.closest('.part-heading');
  const body = heading?.parentElement?.querySelector('.part-body');
  if (!heading || !body) return false;
  event.preventDefault();
  // The button's own click does the rest; the caret stays where the clerk left it.
  if (target?.closest('button')) return true;
  const $start = view.state.doc.resolve(view.posAtDOM(body, 0) + 1);
  view.dispatch(view.state.tr.setSelection(TextSelection.near($start)));
  view.focus();
  return true;
}

function onDragStart(view: EditorView, event: DragEvent): boolean {
  if (!spansZones(view.state.selection)) return false;
  event.preventDefault();
  return true;
}

function clearBeforeComposing(view: EditorView): boolean {
  if (spansBlocks(view.state.selection)) clear(view);
  return false;
}

/**
 * Holds what the schema alone does not: text stays in its zone. A selection over several paragraphs is deleted zone
 * by zone before anything replaces it, and a change that reaches over a zone's border or cuts into a table, wherever it
 * comes from, is refused.
 */
export const guardZones = (): Plugin =>
  new Plugin({
    key: guard,
    filterTransaction: isAllowed,
    props: {
      handleTextInput: (view, _from, _to, text) => {
        if (!spansBlocks(view.state.selection)) return false;
        typeOver(view, text);
        return true;
      },
      handleDOMEvents: {
        beforeinput: onBeforeInput,
        compositionstart: clearBeforeComposing,
        cut: onCut,
        dragstart: onDragStart,
        mousedown: onMouseDown,
      },
    },
  });
