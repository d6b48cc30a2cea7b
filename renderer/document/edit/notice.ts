import type { Transaction } from '@tiptap/pm/state';
import type { ForeignLine } from '../paste/foreign-lines.ts';

/** Why a block stays at its level or in its place. */
export type StayReason =
  | 'paragraph'
  | 'point'
  | 'lowest'
  | 'highest'
  | 'no-part'
  | 'no-section'
  | 'first'
  | 'last';

/** What a clerk is told of an edit, or asked before it is done. */
export type Notice =
  | { kind: 'stays'; why: StayReason }
  /** Pictures were left out of what was pasted. */
  | { kind: 'pictures'; alone: boolean }
  /** What is pasted has headings of parts; it waits for the answer. */
  | { kind: 'part-headings'; headings: readonly string[]; lines: readonly ForeignLine[] };

const KEY = 'notice';

/** Has a clerk told or asked something together with this transaction. */
export const tell = (tr: Transaction, notice: Notice): Transaction => tr.setMeta(KEY, notice);

/** What is to be told or asked with a transaction. */
export const noticeOf = (tr: Transaction): Notice | undefined => tr.getMeta(KEY);
