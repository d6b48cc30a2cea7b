import { textAfter, textBefore } from './edits.ts';
import type { Stretch } from './line.ts';

/** The stretches of some sentences that must be looked at together: both texts have a sentence's end before and behind. */
export interface SentenceGroup {
  stretches: Stretch[];
  /** How many letters of the older and of the newer text stand before it. */
  before: number;
  after: number;
}

const SENTENCE = /[^。！？；\n]*[。！？；\n]+|[^。！？；\n]+/g;

const isWhole = (text: string): boolean => /(?:^|[。！？；\n])$/.test(text);

/**
 * Cuts stretches at each sentence's end that both texts have, so that every group holds the whole sentences around what
 * was changed, or one sentence that stays.
 */
export function sentenceGroups(stretches: readonly Stretch[]): SentenceGroup[] {
  const groups: SentenceGroup[] = [];
  let open: SentenceGroup = { stretches: [], before: 0, after: 0 };
  let [before, after] = [0, 0];
  const add = (stretch: Stretch): void => {
    open.stretches.push(stretch);
    if (stretch.kind !== 'new') before += stretch.text.length;
    if (stretch.kind !== 'gone') after += stretch.text.length;
  };
  const close = (): void => {
    if (open.stretches.length > 0) groups.push(open);
    open = { stretches: [], before, after };
  };
  for (const stretch of stretches) {
    if (stretch.kind !== 'same') {
      add(stretch);
      continue;
    }
    // What was put in or taken out as whole sentences has nothing to do with the sentence behind it.
    if (isWhole(textBefore(open.stretches)) && isWhole(textAfter(open.stretches))) close();
    for (const text of stretch.text.match(SENTENCE) ?? []) {
      add({ kind: 'same', text });
      if (isWhole(text)) close();
    }
  }
  close();
  return groups;
}
