import { blockNumbers, partNumber, sectionNumber } from '../../../../shared/report/numbering.ts';
import { partIndex } from '../../../../shared/report/parts.ts';
import type { Block, Report } from '../../../../shared/report/schema.ts';
import type { LastYearSentence } from '../../../../shared/roll-forward/last-year-words.ts';
import { withUniqueIds } from '../../../../shared/roll-forward/unique-ids.ts';
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

function framesOf(blocks: readonly Block[]): Frame[] {
  const numbers = blockNumbers(blocks.map(({ kind }) => kind));
  return blocks.map(({ id }, at) => ({ key: id, number: numbers[at] ?? '' }));
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
  if (place === 'lead') return { heading: '引言', blocks: fill(framesOf(last.lead)) };
  const at = partIndex(place);
  const part = last.parts[at];
  if (!part) return { heading: '', blocks: [] };
  const frames = [
    ...framesOf(part.blocks),
    ...part.sections.flatMap((section, index) => [
      { key: `heading:${place}.${index + 1}`, number: sectionNumber(index) },
      ...framesOf(section.blocks),
    ]),
  ];
  return { heading: partNumber(at) + part.heading, blocks: fill(frames) };
}
