import { type BesideCell, besideCells } from '../report/beside-cell.ts';
import { annexZone, mapParts, placedIn, plainBlocks, type Zone, zoneNumber } from '../report/blocks.ts';
import { partNumber } from '../report/numbering.ts';
import { partIndex } from '../report/parts.ts';
import type { Annex, Block, Report, Table, TableCell } from '../report/schema.ts';

/** A text's place as a clerk names it, and whether the text is a heading. */
export interface TextPlace {
  where: string;
  isHeading: boolean;
  /** of a table's cell */
  beside?: BesideCell | undefined;
}

type MapText = (text: string, place: TextPlace) => string;

function mapRows({ rows }: Table, where: string, map: MapText): TableCell[][] {
  const beside = besideCells(rows);
  return rows.map((row, at) =>
    row.map((cell, index) => ({
      ...cell,
      text: map(cell.text, { where, isHeading: false, beside: beside[at]?.[index] }),
    })),
  );
}

function mapBlock(block: Block, where: string, map: MapText): Block {
  const heading =
    block.kind === 'table' || block.heading === undefined
      ? null
      : map(block.heading, { where, isHeading: true });
  const text = map(block.text, { where, isHeading: false });
  if (block.kind !== 'table') return { ...block, ...(heading !== null && { heading }), text };
  return { ...block, text, rows: mapRows(block, where, map) };
}

/** The report with every text a clerk typed put through `map`, from the title down to the note. */
export function mapTexts(report: Report, map: MapText): Report {
  const blocksOf = (zone: Zone): Block[] =>
    placedIn(report, zone).map(({ block, where }) => mapBlock(block, where, map));
  const title = map(report.title, { where: '标题', isHeading: true });
  const mapAnnex = (annex: Annex, at: number): Annex => {
    const zone = annexZone(at);
    const title = map(annex.title, { where: zoneNumber(zone), isHeading: true });
    return { title, blocks: plainBlocks(blocksOf(zone)) };
  };
  return {
    ...report,
    title,
    lead: plainBlocks(blocksOf('lead')),
    parts: mapParts(report.parts, (part) => ({
      ...part,
      heading: map(part.heading, { where: partNumber(partIndex(part.role)), isHeading: true }),
      blocks: blocksOf(part.role),
    })),
    ...(report.annexes && { annexes: report.annexes.map(mapAnnex) }),
    ...(report.note !== undefined && { note: map(report.note, { where: '附注', isHeading: false }) }),
  };
}
