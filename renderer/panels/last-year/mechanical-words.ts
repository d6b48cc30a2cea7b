import type { Transaction } from '@tiptap/pm/state';
import type { BegunSentence, Decisions } from '../../../shared/roll-forward/baseline.ts';
import { documentSentences } from '../../document/convert/document-sentences.ts';
import { standingSentences } from '../../document/convert/standing-sentences.ts';

/**
 * What the carried sentences that stood before a mechanical change have become by it, by their keys; sentences that it
 * left alone are not among them.
 */
export function mechanicalWords(
  carried: readonly BegunSentence[],
  tr: Transaction,
  decisions: Decisions,
): Record<string, string> {
  const { standing } = standingSentences(tr.before, carried, decisions);
  const byStart = new Map(documentSentences(tr.doc).map((now) => [now.from, now]));
  const words: Record<string, string> = {};
  for (const { carried: one, now } of standing) {
    const changed = byStart.get(tr.mapping.map(now.from, -1));
    if (changed && changed.sentence !== now.sentence) words[one.key] = changed.sentence;
  }
  return words;
}
