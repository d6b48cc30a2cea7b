import type { Transaction } from '@tiptap/pm/state';
import type { BegunSentence, Decisions } from '../../../../shared/roll-forward/baseline.ts';
import { documentSentences } from '../../../document/convert/document-sentences.ts';
import { findInDocument } from '../../../document/convert/standing-sentences.ts';

/**
 * What the carried sentences that stood in the text before a mechanical change have become by it, by their keys;
 * sentences that it left alone are not among them.
 */
export function mechanicalWords(
  carried: readonly BegunSentence[],
  tr: Transaction,
  decisions: Decisions,
): Record<string, string> {
  const byStart = new Map(documentSentences(tr.doc).map((now) => [now.from, now]));
  const words: Record<string, string> = {};
  for (const [one, now] of findInDocument(tr.before, carried, decisions.words)) {
    const changed = byStart.get(tr.mapping.map(now.from, -1));
    if (changed && changed.sentence !== now.sentence) words[one.key] = changed.sentence;
  }
  return words;
}
