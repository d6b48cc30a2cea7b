import type { Transaction } from '@tiptap/pm/state';
import type { BegunSentence, Decisions } from '../../../../shared/roll-forward/baseline.ts';
import { documentSentences } from '../../../document/convert/document-sentences.ts';
import { findInDocument } from '../../../document/convert/standing-sentences.ts';

/**
 * What the carried sentences that stood in the text before a mechanical change have become by it, by their keys;
 * sentences that it left alone or took away are not among them. One that it joined to others has become all of them, one
 * that it cut in two the first.
 */
export function mechanicalWords(
  carried: readonly BegunSentence[],
  tr: Transaction,
  decisions: Decisions,
): Record<string, string> {
  const after = documentSentences(tr.doc).sort((one, other) => one.from - other.from);
  const before = [...findInDocument(tr.before, carried, decisions.words)];
  const words: Record<string, string> = {};
  let at = 0;
  for (const [one, now] of before.sort(([, first], [, second]) => first.from - second.from)) {
    const [start, end] = [tr.mapping.map(now.from, -1), tr.mapping.map(now.to, 1)];
    while ((after[at]?.to ?? end) <= start) at += 1;
    const changed = after[at];
    if (changed && changed.from < end && changed.sentence !== now.sentence) words[one.key] = changed.sentence;
  }
  return words;
}
