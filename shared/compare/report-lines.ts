import { annexZone, headingOf, type PlacedBlock, placedIn, wordsOf, type Zone } from '../report/blocks.ts';
import { writtenDate } from '../report/dates.ts';
import { annexNumber, partNumber } from '../report/numbering.ts';
import { annexAddress } from '../report/place.ts';
import type { Annex, Block, Part, Report } from '../report/schema.ts';
import type { Line, LineKind, LineZone } from './line.ts';

/** The places of a zone's blocks in words: what is numbered by the numbers that lead to it, anything else by its count. */
function wheres(placed: readonly PlacedBlock[]): string[] {
  let path = { item: '', subitem: '' };
  let counts = { paragraph: 0, table: 0 };
  const within = (kind: Block['kind'], number: string): string => {
    if (number === '') {
      const counted = kind === 'table' ? kind : 'paragraph';
      counts[counted] += 1;
      return `第${counts[counted]}${kind === 'table' ? '个表格' : '段'}`;
    }
    if (kind === 'section') {
      path = { item: '', subitem: '' };
      counts = { paragraph: 0, table: 0 };
    } else if (kind === 'item') path = { item: number, subitem: '' };
    else if (kind === 'subitem') path.subitem = number;
    return path.item + path.subitem + (kind === 'point' ? number : '');
  };
  return placed.map(({ block, number, where }) => where + within(block.kind, number));
}

const headingLength = (block: Block): number =>
  headingOf(block) === null ? 0 : wordsOf(block).length - block.text.length;

const blockLine = ({ block, zone, number }: PlacedBlock, where: string): Line => ({
  id: block.id,
  zone,
  kind: block.kind,
  number,
  text: wordsOf(block),
  heading: headingLength(block),
  where,
  ...(block.kind === 'table' && { rows: block.rows }),
  ...(block.kind === 'table' && block.landscape && { landscape: true }),
});

function zoneLines(report: Report, zone: Zone): Line[] {
  const placed = placedIn(report, zone);
  const places = wheres(placed);
  return placed.map((each, at) => blockLine(each, places[at] ?? ''));
}

const plain = (kind: LineKind, zone: LineZone, text: string, where: string, id: string = kind): Line => ({
  id,
  zone,
  kind,
  number: '',
  text,
  heading: 0,
  where,
});

function partLine({ role, heading }: Part, at: number): Line {
  const number = partNumber(at);
  const line = plain('part', role, heading, `${number}的标题`, role);
  return { ...line, number, heading: heading.length };
}

const annexLines = (report: Report, { title }: Annex, at: number): Line[] => [
  plain('annex', annexZone(at), title, `${annexNumber(at)}的标题`, annexAddress(at)),
  ...zoneLines(report, annexZone(at)),
];

/**
 * A report as the lines that are compared, in reading order, without the empty ones, which are not on the page. The one
 * walk of this folder over a report.
 */
export function reportLines(report: Report): Line[] {
  const { title, addressee, parts, annexes = [], signature, note = '' } = report;
  const lines = [
    plain('title', 'head', title, '标题'),
    plain('addressee', 'head', addressee ?? '', '主送机关'),
    ...zoneLines(report, 'lead'),
    ...parts.flatMap((part, at) => [partLine(part, at), ...zoneLines(report, part.role)]),
    plain('signature', 'closing', signature?.office ?? '', '署名'),
    plain('date', 'closing', writtenDate(signature?.date ?? ''), '成文日期'),
    plain('note', 'closing', note, '附注'),
    ...annexes.flatMap((annex, at) => annexLines(report, annex, at)),
  ];
  return lines.filter(({ text, rows }) => text !== '' || rows !== undefined);
}
