import type { Edit, Edits } from './edits.ts';

/** Words that stay between two edits are worth keeping from so many letters on, whatever surrounds them. */
const WORTH_KEEPING = 4;
/** Below this share of words that stay, a text was written anew. */
const SAME_SHARE = 0.2;

const FIGURE = /^[0-9０-９.,，．%％]+$/;

const size = (edit: Edit): number => Math.max(edit.gone.length, edit.new.length);

const isOneFigure = (edit: Edit): boolean => FIGURE.test(edit.gone) && FIGURE.test(edit.new);

/** A word between longer edits only makes both hard to read. The end of a paragraph is none, nor what sets two figures apart. */
function isIsland(same: string, before: Edit, after: Edit): boolean {
  if (same.includes('\n') || isOneFigure(before) || isOneFigure(after)) return false;
  if (same.length === 1) return size(before) + size(after) > 2;
  return same.length < WORTH_KEEPING && same.length <= size(before) && same.length <= size(after);
}

/** Takes words that stay, but are too few between the edits around them, into the edits. */
export function joinIslands({ same, edits }: Edits): Edits {
  const kept: Edits = { same: [same[0] ?? ''], edits: [] };
  edits.forEach((edit, at) => {
    const last = kept.edits.at(-1);
    const between = same[at] ?? '';
    if (last && isIsland(between, last, edit)) {
      last.gone += between + edit.gone;
      last.new += between + edit.new;
      kept.same.pop();
    } else kept.edits.push({ ...edit });
    kept.same.push(same[at + 1] ?? '');
  });
  return kept;
}

/** Whether so little stays that a reader would see one text gone and another one new; not where words were only struck out or put in. */
export function isWrittenAnew({ same, edits }: Edits): boolean {
  const stays = same.reduce((sum, text) => sum + text.length, 0);
  const changed = edits.reduce((sum, edit) => sum + size(edit), 0);
  const isOneSided = edits.every(({ gone }) => gone === '') || edits.every((edit) => edit.new === '');
  return !isOneSided && !same.some((text) => text.includes('\n')) && stays < SAME_SHARE * (stays + changed);
}
