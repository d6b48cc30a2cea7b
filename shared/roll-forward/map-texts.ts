import { partNumber, sectionNumber } from '../report/numbering.ts';
import type { Block, Part, Parts, Report, Section, TableCell } from '../report/schema.ts';

/** A text's place as a clerk names it, and whether the text is a heading. */
export interface TextPlace {
  where: string;
  isHeading: boolean;
}

type MapText = (text: string, place: TextPlace) => string;

const mapCell = (cell: TableCell, where: string, map: MapText): TableCell => ({
  ...cell,
  text: map(cell.text, { where, isHeading: false }),
});

const mapBlock = (block: Block, where: string, map: MapText): Block => ({
  ...block,
  ...(block.heading === undefined ? {} : { heading: map(block.heading, { where, isHeading: true }) }),
  text: map(block.text, { where, isHeading: false }),
  ...(block.rows && { rows: block.rows.map((row) => row.map((cell) => mapCell(cell, where, map))) }),
});

const mapSection = (section: Section, where: string, map: MapText): Section => ({
  ...section,
  heading: map(section.heading, { where, isHeading: true }),
  blocks: section.blocks.map((block) => mapBlock(block, where, map)),
});

const mapPart = <P extends Part>(part: P, where: string, map: MapText): P => ({
  ...part,
  heading: map(part.heading, { where, isHeading: true }),
  blocks: part.blocks.map((block) => mapBlock(block, where, map)),
  sections: part.sections.map((section, at) => mapSection(section, where + sectionNumber(at), map)),
});

/** The report with every text a clerk typed put through `map`, from the title down to the note. */
export function mapTexts(report: Report, map: MapText): Report {
  const title = map(report.title, { where: '标题', isHeading: true });
  return {
    ...report,
    title,
    lead: report.lead.map((block) => mapBlock(block, '引言', map)),
    parts: report.parts.map((part, at) => mapPart(part, partNumber(at), map)) as Parts,
    ...(report.annexes && {
      annexes: report.annexes.map((name) => map(name, { where: '附件说明', isHeading: true })),
    }),
    ...(report.note !== undefined && { note: map(report.note, { where: '附注', isHeading: false }) }),
  };
}
