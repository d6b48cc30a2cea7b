import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Level } from '../../../shared/levels.ts';
import { goesOnInline } from '../../../shared/recognise/goes-on-inline.ts';
import { readTypedNumber } from '../../../shared/recognise/typed-number.ts';
import { cutFirstSentence } from '../../../shared/text/sentences.ts';
import { allows, isNumbered, levelOf, opensSection } from '../schema/block-level.ts';
import type { Edit } from './edit.ts';
import { withoutLeadingNumber } from './leading-number.ts';
import { type StayReason, tell } from './notice.ts';
import { ownNumber } from './own-number.ts';
import { isTable } from './tables.ts';

/** The level of the paragraph that holds the caret, null in the one-line zones. */
export function levelAt({ selection: { $from } }: EditorState): Level | null {
  return $from.depth === 2 ? levelOf($from.parent) : null;
}

/** Whether a text begins a list that goes on in it, 一是…；二是…, so that its numbers are words at any other level. */
export function listsInline(text: string, level: Level): boolean {
  const number = readTypedNumber(text);
  const isSame = number?.level === (opensSection(level) ? 'section' : level);
  return number !== null && !isSame && goesOnInline(number);
}

/**
 * Makes the block at `pos` one of `level`. A section's heading stays a heading where it becomes an item; a number typed
 * in front of the text makes way for the one that is drawn.
 */
export function relevel(tr: Transaction, pos: number, block: Node, level: Level): void {
  const canBeTitled = isNumbered(level) && !opensSection(level);
  const titled = canBeTitled && (opensSection(levelOf(block)) || block.attrs.titled === true);
  tr.setNodeMarkup(pos, tr.doc.type.schema.nodes[level], { ...block.attrs, titled });
  const text = block.textContent;
  const isOwn = isNumbered(level) && !listsInline(text, level);
  const typed = isOwn ? text.length - withoutLeadingNumber(text).length : 0;
  if (typed > 0) tr.delete(pos + 1, pos + 1 + typed);
}

/** Takes off a number in front of a block that it is given anyway: 第二，. */
function dropOwnNumber(tr: Transaction, pos: number): void {
  const block = tr.doc.nodeAt(pos);
  const number = block && isNumbered(levelOf(block)) ? ownNumber(tr.doc, pos) : null;
  if (number) tr.delete(pos + 1, pos + 1 + number.length);
}

function relevelSelected(tr: Transaction, next: (block: Node) => Level): boolean {
  const blocks: { node: Node; pos: number; parent: Node }[] = [];
  tr.doc.nodesBetween(tr.selection.from, tr.selection.to, (node, pos, parent) => {
    if (isTable(node)) return false;
    if (!parent || parent === tr.doc || !node.isTextblock) return true;
    blocks.push({ node, pos, parent });
    return false;
  });
  const changed = blocks.filter(
    ({ node, parent }) => next(node) !== levelOf(node) && allows(parent, next(node)),
  );
  const before = tr.steps.length;
  for (const { node, pos } of changed.toReversed()) relevel(tr, pos, node, next(node));
  // Once all of them are numbered anew.
  for (const { pos } of changed) dropOwnNumber(tr, tr.mapping.slice(before).map(pos));
  return blocks.length > 0;
}

/** The block that holds the whole selection, and its place; null in the one-line zones and over several. */
function blockHere({ selection: { $from, $to } }: Transaction): { block: Node; pos: number } | null {
  if ($from.depth !== 2 || !$from.sameParent($to)) return null;
  return { block: $from.parent, pos: $from.before() };
}

/** 标题后接正文: the paragraph below a heading on its own line runs on behind it. False where there is none. */
function joinText(tr: Transaction): boolean {
  const here = blockHere(tr);
  if (!here || levelOf(here.block) !== 'section' || here.block.textContent === '') return false;
  const { block, pos } = here;
  const end = pos + block.nodeSize;
  const below = tr.doc.resolve(end).nodeAfter;
  if (!below || levelOf(below) !== 'paragraph' || below.content.size === 0) return false;
  if (cutFirstSentence(block.textContent).rest !== '') return false;
  tr.join(end);
  const [mark = ''] = /[；;：:，,、.]?$/.exec(block.textContent) ?? [];
  if (!/[。！？]$/.test(block.textContent)) tr.insertText('。', end - 1 - mark.length, end - 1);
  tr.setNodeMarkup(pos, tr.doc.type.schema.nodes['run-in-section'], { ...block.attrs });
  return true;
}

/** 小节标题: what runs on behind a heading becomes the paragraph below it. False where nothing does. */
function partText(tr: Transaction): boolean {
  const here = blockHere(tr);
  if (!here || levelOf(here.block) !== 'run-in-section') return false;
  const { block, pos } = here;
  const { heading, stop, rest } = cutFirstSentence(block.textContent);
  const { section, paragraph } = tr.doc.type.schema.nodes;
  if (rest === '' || !section || !paragraph) return false;
  const cut = pos + 1 + heading.length + stop.length;
  tr.split(cut, 1, [{ type: paragraph }]);
  if (stop === '。') tr.delete(cut - 1, cut);
  tr.setNodeMarkup(pos, section, { ...block.attrs });
  return true;
}

const SPECIAL: Partial<Record<Level, Edit>> = { 'run-in-section': joinText, section: partText };

/**
 * Makes the selected paragraphs blocks of `level`; a heading takes the paragraph below it in, or lets it go. False where
 * no paragraph is selected.
 */
export const setLevel =
  (level: Level): Edit =>
  (tr) => {
    if (SPECIAL[level]?.(tr)) return true;
    if (!relevelSelected(tr, () => level)) return false;
    const { $from } = tr.selection;
    if (!tr.docChanged && $from.depth === 2 && !allows($from.node(1), level))
      tell(tr, { kind: 'stays', why: 'no-part' });
    return true;
  };

const demoted = (block: Node): Level => {
  const level = levelOf(block);
  if (opensSection(level)) return 'item';
  return level === 'item' ? 'subitem' : level;
};

const promoted = (block: Node): Level => {
  const level = levelOf(block);
  if (level === 'subitem') return 'item';
  if (level !== 'item') return level;
  return cutFirstSentence(block.textContent).rest === '' ? 'section' : 'run-in-section';
};

/** Why a level with a number has none below it. */
const DEEPEST: Partial<Record<Level, StayReason>> = {
  point: 'point',
  subitem: 'lowest',
};

/** Why a level with a number has none above it; an item stays where no section may stand. */
const HIGHEST: Partial<Record<Level, StayReason>> = {
  point: 'point',
  section: 'highest',
  'run-in-section': 'highest',
  item: 'no-part',
};

/** Takes the selected blocks a step on, and says of the first one why where all of them stay. */
const stepBy =
  (next: (block: Node) => Level, reasons: Partial<Record<Level, StayReason>>): Edit =>
  (tr) => {
    if (!relevelSelected(tr, next)) return false;
    const { $from } = tr.selection;
    const level = $from.depth === 2 ? levelOf($from.parent) : null;
    const why = level && (isNumbered(level) ? reasons[level] : 'paragraph');
    if (!tr.docChanged && why) tell(tr, { kind: 'stays', why });
    return true;
  };

/** One step down the ladder （一） → 1. → （1）. Plain paragraphs and points stay, which is said: their indent is there already. */
export const demote: Edit = stepBy(demoted, DEEPEST);

/** One step up the ladder （1） → 1. → （一）; an item with text after its first sentence runs in. */
export const promote: Edit = stepBy(promoted, HIGHEST);
