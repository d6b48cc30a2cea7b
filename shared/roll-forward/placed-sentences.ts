import { partNumber, sectionNumber } from '../report/numbering.ts';
import { type Block, PART_ROLES, type PartRole, type Report } from '../report/schema.ts';
import { rowText } from '../report/table.ts';
import { splitSentences } from '../text/split-sentences.ts';

/** A sentence and where it stands. `place` is its block's id, or heading:<part>.<n> for a section's heading. */
export interface PlacedSentence {
  place: string;
  where: string;
  part: 'lead' | PartRole;
  sentence: string;
}

type Frame = Omit<PlacedSentence, 'sentence' | 'place'>;

function ofBlock(block: Block, frame: Frame): PlacedSentence[] {
  const rows = (block.rows ?? []).map(rowText);
  const texts = [block.heading ?? '', ...splitSentences(block.text), ...rows];
  const sentences = texts.map((sentence) => sentence.trim());
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => ({ ...frame, place: block.id, sentence }));
}

/** Every sentence of a report's lead and parts in order, with headings and each row of a table; not the parts’ own headings. */
export function placedSentences(report: Report): PlacedSentence[] {
  const lead = report.lead.flatMap((block) => ofBlock(block, { where: '引言', part: 'lead' }));
  const body = PART_ROLES.flatMap((role, at) => {
    const { blocks, sections } = report.parts[at] ?? { blocks: [], sections: [] };
    const own: Frame = { where: partNumber(at), part: role };
    const inSections = sections.flatMap((section, index) => {
      const frame = { where: partNumber(at) + sectionNumber(index), part: role };
      const heading = { ...frame, place: `heading:${role}.${index + 1}`, sentence: section.heading.trim() };
      return [
        ...(heading.sentence === '' ? [] : [heading]),
        ...section.blocks.flatMap((block) => ofBlock(block, frame)),
      ];
    });
    return [...blocks.flatMap((block) => ofBlock(block, own)), ...inSections];
  });
  return [...lead, ...body];
}
