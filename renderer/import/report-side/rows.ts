import {
  annexIndex,
  headingOf,
  isAnnexZone,
  isPartZone,
  type PlacedBlock,
  placedIn,
  type Zone,
  zoneNumber,
  zonesOf,
} from '../../../shared/report/blocks.ts';
import { writtenDate } from '../../../shared/report/dates.ts';
import { lineText, type Slot } from '../../../shared/report/move-line.ts';
import type { BlockKind, Report } from '../../../shared/report/schema.ts';

/** What stands around the five parts. `words` are the pieces of it that the file can have on lines of their own. */
export interface FactRow {
  kind: 'fact';
  name: string;
  text: string;
  words: string[];
}

/** The heading of the lead or of a part, which is always there, or the title of an annex. */
export interface HeadRow {
  kind: 'head';
  zone: Zone;
  text: string;
  number: string;
  isEmpty: boolean;
}

/** One paragraph with its number: `heading` is its small heading with the stop, `text` what follows. */
export interface LineRow {
  kind: 'line';
  slot: Slot;
  level: BlockKind;
  number: string;
  heading: string;
  text: string;
}

export type Row = FactRow | HeadRow | LineRow;

const fact = (name: string, words: readonly (string | undefined)[]): FactRow[] => {
  const written = words.filter((word) => word !== undefined && word !== '') as string[];
  return written.length === 0 ? [] : [{ kind: 'fact', name, text: written.join('　'), words: written }];
};

function lineRow({ block, number, zone }: PlacedBlock, line: number): LineRow {
  const whole = lineText(block);
  const cut = headingOf(block) === null ? 0 : whole.length - block.text.length;
  return {
    kind: 'line',
    slot: { zone, line },
    level: block.kind,
    number,
    heading: whole.slice(0, cut),
    text: whole.slice(cut),
  };
}

function headingIn({ parts, annexes = [] }: Report, zone: Zone): string {
  if (isAnnexZone(zone)) return annexes[annexIndex(zone)]?.title ?? '';
  return isPartZone(zone) ? (parts.find(({ role }) => role === zone)?.heading ?? '') : '引言';
}

function zoneRows(report: Report, zone: Zone): Row[] {
  const lines = placedIn(report, zone);
  const head: HeadRow = {
    kind: 'head',
    zone,
    number: zone === 'lead' ? '' : zoneNumber(zone),
    text: headingIn(report, zone),
    isEmpty: lines.length === 0,
  };
  return [head, ...lines.map(lineRow)];
}

/** Everything that was read, from the title to the signature, a row a paragraph, numbers as they follow. */
export function rowsOf(report: Report): Row[] {
  const { indexNumber, documentNumber, publisher, subject, writtenOn, publishedOn, genre, validity } =
    report.publication;
  const record = [indexNumber, documentNumber, publisher, subject, writtenOn, publishedOn, genre, validity];
  return [
    ...fact('标题', [report.title || '（未写）']),
    ...fact('公开信息', record),
    ...fact('主送机关', [report.addressee ?? '']),
    ...zonesOf(report).flatMap((zone) => zoneRows(report, zone)),
    ...fact('附注', [report.note]),
    ...fact('署名', [report.signature?.office, writtenDate(report.signature?.date ?? '')]),
  ];
}

/** A row's words, without the number drawn before them. */
export const rowWords = (row: Row): string => (row.kind === 'line' ? row.heading + row.text : row.text);
