import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { changesStructure } from '../schema/structure.ts';
import { isOneLine, zonesOf } from '../schema/zones.ts';
import type { Edit } from './edit.ts';
import { type LeadingNumber, leadingNumber } from './leading-number.ts';
import { allows, isNumbered, levelOf, opensSection, relevel } from './levels.ts';
import { isTable } from './tables.ts';

// The end of a composition reaches the document at most 20 ms after its event.
const COMPOSITION_SETTLES_MS = 50;

/**
 * Takes the number typed at the start of the block at `pos` for the block's own: it goes, and the block becomes one of
 * the level that the number's form stands for. In a plain paragraph only a level's own form does, since 一、 and ① are
 * text there. False where nothing changes.
 */
function takeNumber(tr: Transaction, pos: number): boolean {
  const block = tr.doc.nodeAt(pos);
  const number = block && leadingNumber(block.textContent);
  if (!number) return false;
  const zone = tr.doc.resolve(pos).parent;
  const own = levelOf(block);
  const level = number.level !== null && allows(zone, number.level) ? number.level : own;
  if (level === 'paragraph') return false;
  tr.delete(pos + 1, pos + 1 + number.length);
  const isSame = level === own || (opensSection(level) && opensSection(own));
  const rest = tr.doc.nodeAt(pos);
  if (!isSame && rest) relevel(tr, pos, rest, level);
  return true;
}

/** A block's text about the caret, without what is selected in it. */
interface Typing {
  /** Position before the block. */
  pos: number;
  before: string;
  after: string;
}

/** The text that the caret stands in; null outside the blocks of lead and parts. */
function typing({ selection: { $from, $to } }: EditorState): Typing | null {
  if ($from.depth !== 2 || !$from.sameParent($to)) return null;
  const text = $from.parent.textContent;
  return {
    pos: $from.before(),
    before: text.slice(0, $from.parentOffset),
    after: text.slice($to.parentOffset),
  };
}

/** The number that is typed to its end: 2. is none until something else than a figure follows. */
function typedNumber({ before, after }: Typing): LeadingNumber | null {
  const number = leadingNumber(before + after);
  if (!number || number.length > before.length) return null;
  return number.isClosed || number.length < before.length ? number : null;
}

/** Whether a number stands in front that was left there on purpose; one just being typed is none yet. */
function hasNumber({ before, after }: Omit<Typing, 'pos'>): boolean {
  const number = leadingNumber(before + after);
  return number !== null && (number.isClosed || number.length !== before.length);
}

/** Takes the number that has just been typed at the start of the caret's block, unless one stood there already. */
function convert(view: EditorView, old: Typing): void {
  const now = typing(view.state);
  if (!now || !typedNumber(now) || hasNumber(old)) return;
  // A step of its own: one undo gives back what was typed.
  const tr = closeHistory(view.state.tr);
  if (takeNumber(tr, now.pos)) view.dispatch(tr.scrollIntoView());
}

function onTextInput(view: EditorView, from: number, to: number, text: string): boolean {
  const old = typing(view.state);
  if (!old || view.composing) return false;
  if (!typedNumber({ ...old, before: old.before + text }) || hasNumber(old)) return false;
  view.dispatch(view.state.tr.insertText(text, from, to));
  convert(view, old);
  return true;
}

const bringsText = (tr: Transaction): boolean =>
  changesStructure(tr) || tr.getMeta('paste') === true || tr.getMeta('uiEvent') === 'drop';

const blocksOf = (doc: Node): { node: Node; pos: number }[] =>
  zonesOf(doc)
    .filter(({ node }) => !isOneLine(node))
    .flatMap((zone) => {
      const blocks: { node: Node; pos: number }[] = [];
      zone.node.forEach((node, offset) => void blocks.push({ node, pos: zone.pos + 1 + offset }));
      return blocks;
    });

const isTypedIn = ({ textContent }: Node): boolean => leadingNumber(textContent) !== null;

/** A number that was left in front of a text on purpose. */
const isText = ({ textContent: text }: Node): boolean => hasNumber({ before: text, after: '' });

/** Numbered blocks that a paste, a drop, Enter or a join has put a number in front of. */
function newlyTyped(old: Node, doc: Node): number[] {
  const before = blocksOf(old).map(({ node }) => node);
  const same = new Set(before);
  const byId = new Map(before.map((node) => [node.attrs.id, node]));
  return blocksOf(doc)
    .filter(({ node }) => !same.has(node) && !isTable(node) && isNumbered(levelOf(node)) && isTypedIn(node))
    .filter(({ node: { attrs } }) => {
      const earlier = attrs.id === null ? undefined : byId.get(attrs.id);
      return !earlier || !isText(earlier);
    })
    .map(({ pos }) => pos);
}

/** Whether a block says nothing but a number that is its own. */
const isBare = (block: Node): boolean =>
  isNumbered(levelOf(block)) && leadingNumber(block.textContent)?.length === block.textContent.length;

/** The block that the caret stands in, if there is nothing but a number in it; null elsewhere. */
function bareAt({ $from }: Selection): number | null {
  return $from.depth === 2 && !isTable($from.parent) && isBare($from.parent) ? $from.before() : null;
}

/** Takes a number that was typed at the caret without any text for the block's own, once none will follow. */
export const takeBareNumber: Edit = (tr) => {
  const pos = bareAt(tr.selection);
  return pos !== null && takeNumber(tr, pos);
};

/** The block that the caret has left with a bare number in it. */
function leftBare(old: EditorState, { doc, selection: { $from } }: EditorState): number | null {
  const pos = old.doc === doc ? bareAt(old.selection) : null;
  return pos === null || ($from.depth === 2 && $from.before() === pos) ? null : pos;
}

function takeNumbers(
  transactions: readonly Transaction[],
  old: EditorState,
  state: EditorState,
): Transaction | null {
  const isUndone = transactions.some((tr) => tr.getMeta('history$') !== undefined);
  if (isUndone) return null;
  const { tr } = state;
  const left = leftBare(old, state);
  if (left !== null) return takeNumber(tr, left) ? tr : null;
  if (!transactions.some(bringsText)) return null;
  for (const pos of newlyTyped(old.doc, state.doc).toReversed()) takeNumber(tr, pos);
  return tr.docChanged ? tr : null;
}

/**
 * A number typed, composed, pasted or left by Enter at the start of a numbered block is taken for the block's own
 * number, which is drawn; one typed at the start of a plain paragraph makes it a block of its level. Figures such as
 * 1.5万 stay; 2. alone is taken when the caret leaves it.
 */
export function typedNumbers(): Plugin {
  let composedFrom: Typing | null = null;
  return new Plugin({
    appendTransaction: takeNumbers,
    props: {
      handleTextInput: onTextInput,
      handleDOMEvents: {
        compositionstart: (view) => {
          composedFrom = typing(view.state);
          return false;
        },
        compositionend: (view) => {
          const old = composedFrom;
          setTimeout(() => {
            if (old !== null && !view.isDestroyed && !view.composing) convert(view, old);
          }, COMPOSITION_SETTLES_MS);
          return false;
        },
      },
    },
  });
}
