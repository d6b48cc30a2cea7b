import type { Stretch } from './line.ts';

/** What stands between two runs of words that stay: some words gone, some new. */
export interface Edit {
  gone: string;
  new: string;
}

/** The words that stay before, between and after edits: one run more than there are edits, any of them may be "". */
export interface Edits {
  same: string[];
  edits: Edit[];
}

/** Stretches, in whatever order and cut, as edits between words that stay. */
export function editsOf(stretches: readonly Stretch[]): Edits {
  const found: Edits = { same: [''], edits: [] };
  let open: Edit | null = null;
  for (const { kind, text } of stretches) {
    if (text === '') continue;
    if (kind === 'same') {
      found.same[found.same.length - 1] += text;
      open = null;
    } else {
      if (!open) {
        open = { gone: '', new: '' };
        found.edits.push(open);
        found.same.push('');
      }
      open[kind] += text;
    }
  }
  return found;
}

/** Edits as stretches, none of them empty; what is gone stands before what took its place. */
export function stretchesOf({ same, edits }: Edits): Stretch[] {
  const stretches = same.flatMap((text, at): Stretch[] => [
    { kind: 'same', text },
    { kind: 'gone', text: edits[at]?.gone ?? '' },
    { kind: 'new', text: edits[at]?.new ?? '' },
  ]);
  return stretches.filter(({ text }) => text !== '');
}

const without = (left: Stretch['kind'], stretches: readonly Stretch[]): string =>
  stretches.map(({ kind, text }) => (kind === left ? '' : text)).join('');

/** The older text of stretches. */
export const textBefore = (stretches: readonly Stretch[]): string => without('new', stretches);

/** The newer text of stretches. */
export const textAfter = (stretches: readonly Stretch[]): string => without('gone', stretches);
