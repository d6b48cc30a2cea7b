import {
  annexIndex,
  isAnnexZone,
  placedIn,
  type Zone,
  zoneNumber,
} from '../../../../shared/report/blocks.ts';
import { blockOf } from '../../../../shared/report/place.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import type { BegunSentence } from '../../../../shared/roll-forward/baseline.ts';

/** A paragraph of last year's report: its number as drawn, and its sentences. */
export interface LastBlock {
  key: string;
  number: string;
  sentences: BegunSentence[];
}

/** The sentences of a part by their blocks; a section's heading and what runs on from it are told apart. */
function byBlock(sentences: readonly BegunSentence[], part: Zone): Map<string, BegunSentence[]> {
  const groups = new Map<string, BegunSentence[]>();
  for (const one of sentences) {
    if (one.part !== part) continue;
    const key = keyOf(blockOf(one.place), one.heading === 'section');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const keyOf = (block: string, isHeading: boolean): string => (isHeading ? `${block} heading` : block);

/** The lead, a part or an annex of last year's report, with its heading; `sentences` are all of that report's. */
export function lastPart(
  last: Report,
  sentences: readonly BegunSentence[],
  part: Zone,
): { heading: string; blocks: LastBlock[] } {
  const groups = byBlock(sentences, part);
  const blockAt = (key: string, number: string): LastBlock => {
    return { key, number, sentences: groups.get(key) ?? [] };
  };
  const blocks = placedIn(last, part).flatMap(({ block: { id, kind }, number }) =>
    kind === 'section' ? [blockAt(keyOf(id, true), number), blockAt(id, '')] : [blockAt(id, number)],
  );
  const heading = isAnnexZone(part)
    ? ` ${last.annexes?.[annexIndex(part)]?.title ?? ''}`
    : (last.parts.find(({ role }) => role === part)?.heading ?? '');
  return {
    heading: zoneNumber(part) + heading,
    blocks: blocks.filter((block) => block.sentences.length > 0),
  };
}
