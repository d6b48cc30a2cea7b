import { placedIn, ZONES, type Zone } from '../report/blocks.ts';
import type { Block, Report } from '../report/schema.ts';
import { rowText } from '../report/table.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** A sentence and where it stands. `place` is its block's id, or heading:<part>.<n> for a section's heading. */
export interface PlacedSentence {
  place: string;
  where: string;
  part: Zone;
  sentence: string;
}

function textsOf(block: Block): string[] {
  if (block.kind === 'table') return [...splitSentences(block.text), ...block.rows.map(rowText)];
  return [...(block.heading === undefined ? [] : [block.heading]), ...splitSentences(block.text)];
}

/** Every sentence of a report's lead and parts in order, with headings and each row of a table; not the parts’ own headings. */
export const placedSentences = (report: Report): PlacedSentence[] =>
  ZONES.flatMap((zone) => {
    let sections = 0;
    return placedIn(report, zone).flatMap(({ block, where }) => {
      if (block.kind === 'section') sections += 1;
      const heading = `heading:${zone}.${sections}`;
      return textsOf(block)
        .map((text, at) => ({
          ...{ place: block.kind === 'section' && at === 0 ? heading : block.id, where, part: zone },
          sentence: text.trim(),
        }))
        .filter(({ sentence }) => sentence !== '');
    });
  });
