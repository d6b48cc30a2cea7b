import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isNumbered, levelOf } from '../schema/block-level.ts';
import { changesStructure } from '../schema/structure.ts';
import { isOneLine, zonesOf } from '../schema/zones.ts';
import { afterComposition } from './after-composition.ts';
import type { Edit } from './edit.ts';
import { type LeadingNumber, leadingNumber } from './leading-number.ts';
import { isTable } from './tables.ts';
import { numberAt, takeNumber } from './take-number.ts';

/** The place in the document of the block whose number may still become part of a figure. */
const unfinished = new PluginKey<number | null>('unfinished-number');

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

/** Behind 五. or 八、, what makes them 五.一期间 or 八、五普法 once it is written to its end. */
const MAY_BE_ROW = /^[一二三四五六七八九十]/;

/** The number that is typed to its end: 2. is none until something else than a figure follows. */
function typedNumber({ before, after }: Typing): LeadingNumber | null {
  const text = before + after;
  const number = leadingNumber(text);
  if (!number || number.length > before.length) return null;
  if (number.isClosed) return number;
  const isDecided = number.level !== null || !MAY_BE_ROW.test(text.slice(number.length));
  return number.length < before.length && isDecided ? number : null;
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

/** A number that was left in front of a text on purpose. */
const isText = ({ textContent: text }: Node): boolean => hasNumber({ before: text, after: '' });

/** Numbered blocks that a paste, a drop, Enter or a join has put a number in front of. */
function newlyTyped(old: Node, doc: Node): number[] {
  const before = blocksOf(old).map(({ node }) => node);
  const same = new Set(before);
  const byId = new Map(before.map((node) => [node.attrs.id, node]));
  return blocksOf(doc)
    .filter(({ node }) => !same.has(node) && !isTable(node) && isNumbered(levelOf(node)))
    .filter(({ pos }) => numberAt(doc, pos) !== null)
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

const isCaretIn = ({ $from }: Selection, pos: number): boolean => $from.depth === 2 && $from.before() === pos;

/** So many characters a number that may go on has at most, blanks and all. */
const LONGEST_NUMBER = 12;

/** Whether the caret stands right behind a number that may go on: 2. */
function isAtUnfinished(doc: Node, { pos, before }: Typing): boolean {
  const number = numberAt(doc, pos);
  return number !== null && !number.isClosed && number.length === before.length;
}

/** Where a block stands after transactions; null where it was deleted. */
function followed(pos: number | null, transactions: readonly Transaction[]): number | null {
  return transactions.reduce<number | null>((at, { mapping }) => {
    const result = at === null ? null : mapping.mapResult(at, 1);
    return result === null || result.deletedAfter ? null : result.pos;
  }, pos);
}

/** The block with an unfinished number, after a transaction. What an undo gives back was left there on purpose. */
function unfinishedAfter(
  tr: Transaction,
  pos: number | null,
  old: EditorState,
  state: EditorState,
): number | null {
  if (tr.getMeta('history$') !== undefined) return null;
  const isAtStart = state.selection.$from.parentOffset <= LONGEST_NUMBER;
  const asks = tr.docChanged && (isAtStart || pos !== null);
  const [before, now] = asks ? [typing(old), typing(state)] : [null, null];
  if (before && now?.pos === before.pos && isAtUnfinished(state.doc, now) && !hasNumber(before))
    return now.pos;
  const isMoved = before?.pos === pos && before?.before === now?.before && before?.after === now?.after;
  if (now && isMoved) return now.pos;
  const standing = followed(pos, [tr]);
  return standing !== null && isCaretIn(state.selection, standing) ? standing : null;
}

/**
 * Takes a number that was typed in the caret's block, and that nothing makes a figure, for the block's own: no more will
 * follow.
 */
export const takeNumberHere =
  (state: EditorState): Edit =>
  (tr) => {
    const pos = unfinished.getState(state) ?? bareAt(state.selection);
    return pos !== null && takeNumber(tr, pos);
  };

/** The block that the caret has left with a number in it that was still unfinished, or with nothing else. */
function leftBehind(
  transactions: readonly Transaction[],
  old: EditorState,
  { doc, selection }: EditorState,
): number | null {
  const bare = old.doc === doc ? bareAt(old.selection) : null;
  const pos = followed(unfinished.getState(old) ?? bare, transactions);
  return pos === null || isCaretIn(selection, pos) ? null : pos;
}

function takeNumbers(
  transactions: readonly Transaction[],
  old: EditorState,
  state: EditorState,
): Transaction | null {
  const isUndone = transactions.some((tr) => tr.getMeta('history$') !== undefined);
  if (isUndone) return null;
  const { tr } = state;
  const left = leftBehind(transactions, old, state);
  const block = left === null ? null : tr.doc.nodeAt(left);
  // A step of its own where words stand behind it: an undo does not take them away as well.
  if (block && !isBare(block)) closeHistory(tr);
  if (left !== null) takeNumber(tr, left);
  const brought = transactions.some(bringsText) ? newlyTyped(old.doc, state.doc) : [];
  for (const pos of brought.toReversed()) if (pos !== left) takeNumber(tr, tr.mapping.map(pos));
  return tr.docChanged ? tr : null;
}

/**
 * A number typed, composed, pasted or left by Enter at the start of a numbered block is taken for the block's own
 * number, which is drawn; one typed at the start of a plain paragraph makes it a block of its level. Figures such as
 * 1.5万 stay; what may become one, 2. alone or before a text, and what may be text, 第二，, is taken when the caret leaves it.
 */
export function typedNumbers(): Plugin {
  let composedFrom: Typing | null = null;
  return new Plugin<number | null>({
    key: unfinished,
    state: {
      init: () => null,
      apply: unfinishedAfter,
    },
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
          if (old !== null) afterComposition(view, () => convert(view, old));
          return false;
        },
      },
    },
  });
}
