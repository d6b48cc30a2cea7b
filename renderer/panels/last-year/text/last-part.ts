import { type PlacedBlock, placedIn } from '../../../../shared/report/blocks.ts';
import { partNumber } from '../../../../shared/report/numbering.ts';
import { partIndex } from '../../../../shared/report/parts.ts';
import type { Report } from '../../../../shared/report/schema.ts';
import { withUniqueIds } from '../../../../shared/report/unique-ids.ts';
import type { LastYearSentence } from '../../../../shared/roll-forward/last-year-words.ts';
import type { Place } from './use-part-in-view.ts';

/** A paragraph of last year's report: its number as drawn, and its sentences. */
export interface LastBlock {
  key: string;
  number: string;
  sentences: LastYearSentence[];
}

interface Frame {
  key: string;
  number: string;
}

/** A section's heading and what runs on from it are told apart. */
function framesOf(placed: readonly PlacedBlock[]): Frame[] {
  let sections = 0;
  return placed.flatMap(({ block: { id, kind }, number, zone }) => {
    if (kind !== 'section') return [{ key: id, number }];
    sections += 1;
    return [
      { key: `heading:${zone}.${sections}`, number },
      { key: id, number: '' },
    ];
  });
}

/** The lead or a part of last year's report, with its heading; `sentences` are all of that report's. */
export function lastPart(
  report: Report,
  sentences: readonly LastYearSentence[],
  place: Place,
): { heading: string; blocks: LastBlock[] } {
  // Ids as the draft began with, by which a sentence names its paragraph.
  const last = withUniqueIds(report);
  const fill = (frames: readonly Frame[]): LastBlock[] =>
    frames
      .map((frame) => ({ ...frame, sentences: sentences.filter((one) => one.place === frame.key) }))
      .filter((block) => block.sentences.length > 0);
  const blocks = fill(framesOf(placedIn(last, place)));
  if (place === 'lead') return { heading: '引言', blocks };
  const at = partIndex(place);
  return { heading: partNumber(at) + (last.parts[at]?.heading ?? ''), blocks };
}
