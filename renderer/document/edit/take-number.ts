import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { numberedBlocks } from '../convert/numbers.ts';
import { allows, levelOf, opensSection } from '../schema/block-level.ts';
import { type LeadingNumber, leadingNumber } from './leading-number.ts';
import { listsInline, relevel } from './levels.ts';
import { ownNumber } from './own-number.ts';

/** A number that was taken for the own one of the block at `pos`, which was `block` with it. */
export interface TakenNumber {
  pos: number;
  typed: string;
  block: Node;
}

const TAKEN = 'takenNumber';

const noteTaken = (tr: Transaction, taken: TakenNumber): Transaction => tr.setMeta(TAKEN, taken);

/** The number that a transaction has taken last, where it was then; undefined where it took none. */
export const takenBy = (tr: Transaction): TakenNumber | undefined => tr.getMeta(TAKEN);

/** The number that is drawn before the block at `pos`. */
export function drawnNumber(doc: Node, pos: number): string {
  const $pos = doc.resolve(pos);
  return numberedBlocks($pos.parent, $pos.before())[$pos.index()]?.number ?? '';
}

/** The number in front of the block at `pos`, in any form. */
export const numberAt = (doc: Node, pos: number): LeadingNumber | null =>
  leadingNumber(doc.nodeAt(pos)?.textContent ?? '') ?? ownNumber(doc, pos);

/**
 * Takes the number typed at the start of the block at `pos` for the block's own: it goes, and the block becomes one of
 * the level that the number's form stands for. In a plain paragraph only a level's own form does, since 一、 and ① are
 * text there. The numbers of a list that goes on in the paragraph are words, unless the same one is drawn. False where
 * nothing changes.
 */
export function takeNumber(tr: Transaction, pos: number): boolean {
  const block = tr.doc.nodeAt(pos);
  const text = block?.textContent ?? '';
  const number = numberAt(tr.doc, pos);
  if (!block || !number) return false;
  const zone = tr.doc.resolve(pos).parent;
  const own = levelOf(block);
  if (listsInline(text, own)) return false;
  if (listsInline(text, 'paragraph') && !text.startsWith(drawnNumber(tr.doc, pos))) {
    relevel(tr, pos, block, 'paragraph');
    return true;
  }
  const level = number.level !== null && allows(zone, number.level) ? number.level : own;
  if (level === 'paragraph') return false;
  noteTaken(tr, { pos, typed: text.slice(0, number.length), block });
  tr.delete(pos + 1, pos + 1 + number.length);
  const isSame = level === own || (opensSection(level) && opensSection(own));
  const rest = tr.doc.nodeAt(pos);
  if (!isSame && rest) relevel(tr, pos, rest, level);
  return true;
}
