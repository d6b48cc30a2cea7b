import type { Transaction } from '@tiptap/pm/state';
import { deliberately } from './guard.ts';

/** Makes another state of what stands beside the text the present one, by its number; 撤销 takes it back. */
export const setBeside = (tr: Transaction, number: number): Transaction =>
  deliberately(tr.setDocAttribute('beside', number));
