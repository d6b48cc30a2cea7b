import type { Transaction } from '@tiptap/pm/state';

const MECHANICAL = 'mechanical';

/** Marks a change as made by a rule, wherever it applies, and not by somebody who has read the sentence. */
export const mechanically = (tr: Transaction): Transaction => tr.setMeta(MECHANICAL, true);

/** Whether a change was made so. */
export const isMechanical = (tr: Transaction): boolean => tr.getMeta(MECHANICAL) === true;
