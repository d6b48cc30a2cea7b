import type { Found } from '../../../../shared/roll-forward/carried.ts';
import { type SentenceInText, stretchesOf } from '../../../document/convert/document-sentences.ts';
import type { WaitingInText } from '../../../document/convert/standing-sentences.ts';
import { onPurpose } from '../../../document/draw/carried-tracking.ts';
import { decide } from '../../../document/edit/decide.ts';
import { deleteSentence } from '../../../document/edit/delete-sentence.ts';
import type { Edit } from '../../../document/edit/edit.ts';
import { restoreSentence } from '../../../document/edit/restore-sentence.ts';
import { rewriteSentences } from '../../../document/edit/rewrite-sentences.ts';

/**
 * Lets sentences stay this year, those that are gone being written again where none stands; puts gaps in their place; means
 * them to stay until their words change; or deletes them, and says of those that are gone that they may be.
 */
export type Way = 'keep' | 'change' | 'letStand' | 'drop';

/** How a clerk calls them. */
export const WAY_NAMES: Record<Way, string> = {
  keep: '保留',
  change: '改写',
  letStand: '有意不改',
  drop: '删去',
};

/** How many of the sentences a way reaches: what is gone can be neither rewritten nor meant to stay. */
export const reached = (way: Way, which: readonly WaitingInText[]): number =>
  which.filter(({ now }) => now !== null || way === 'drop').length;

const keysOf = (which: readonly WaitingInText[]): string[] => which.map(({ carried: { key } }) => key);

const inTurn =
  (edits: readonly Edit[]): Edit =>
  (tr) =>
    edits.map((edit) => edit(tr)).some(Boolean);

/** Says of sentences that are gone that they may be. */
export const letGo = (which: readonly WaitingInText[]): Edit => decide('dropped', keysOf(which));

/** Stretches in order, each once: a change everywhere at once may have joined several sentences to one. */
function apart(stretches: readonly SentenceInText[]): SentenceInText[] {
  const kept: SentenceInText[] = [];
  for (const one of stretches.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}

/**
 * Settles sentences in one step.
 * @param found where each stands this very moment; what is drawn may be a short while old
 */
export function settling(way: Way, which: readonly WaitingInText[], found: Found<SentenceInText>): Edit {
  const gone = which.filter(({ now }) => now === null);
  const standing = which.filter(({ now }) => now !== null);
  const there = apart(standing.flatMap(({ carried }) => found.get(carried) ?? []).flatMap(stretchesOf));
  if (way === 'change') return rewriteSentences(there);
  if (way === 'letStand')
    return decide(
      'standing',
      standing.flatMap(({ now }) => now?.sentence ?? []),
    );
  if (way === 'keep')
    return standing.length > 0
      ? decide('confirmed', keysOf(standing))
      : inTurn(gone.map(({ carried }) => restoreSentence(carried)));
  // From the last, so that those before keep their places.
  return inTurn([
    ...there.toReversed().map(
      (now): Edit =>
        (tr) =>
          deleteSentence(now)(onPurpose(tr)),
    ),
    ...(gone.length > 0 ? [letGo(gone)] : []),
  ]);
}
