import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep, type Step } from '@tiptap/pm/transform';

function staysInText(step: Step, { docs }: Transaction, at: number): boolean {
  if (!(step instanceof ReplaceStep)) return false;
  const { slice, from, to } = step;
  if (slice.openStart > 0 || slice.openEnd > 0 || slice.content.firstChild?.isText === false) return false;
  const $from = docs[at]?.resolve(from);
  return $from?.parent.isTextblock === true && to <= $from.end();
}

/** Whether a transaction does more than change text within paragraphs; typing and composing never do. */
export const changesStructure = (tr: Transaction): boolean =>
  tr.steps.some((step, at) => !staysInText(step, tr, at));
