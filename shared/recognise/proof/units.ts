import { annexZone, headingOf, placedIn } from '../../report/blocks.ts';
import { partNumber } from '../../report/numbering.ts';
import type { Block, Part, Report, Zone } from '../../report/schema.ts';
import { rowText, tableText } from '../../report/table.ts';
import { cutFirstSentence } from '../../text/sentences.ts';
import { type Folded, fold, join } from './fold.ts';

/** A paragraph of the report's lead, parts and annexes as its page prints it, or one that the clerk took out of them. */
export interface Unit {
  /** null for one that was taken out */
  zone: Zone | null;
  kind: Block['kind'] | 'part' | 'caption';
  /** the number that follows from its place, folded */
  number: string;
  /** the heading in front, without the stop that closes it; null where it has none */
  head: Folded | null;
  text: Folded;
  /** as it reads */
  words: string;
}

/** The marks that close a heading. */
const HEADING_STOPS = '。；：，】〗］]';

/** Whether a character is a mark that closes a heading. */
export const isHeadingStop = (character: string): boolean =>
  character !== '' && HEADING_STOPS.includes(character);

const withoutStop = (head: Folded): Folded =>
  isHeadingStop(head.key.slice(-1))
    ? { ...head, key: head.key.slice(0, -1), raw: head.raw.slice(0, -1) }
    : head;

/** What a unit says, heading and text, as it is compared. */
export const keyOf = ({ head, text }: Unit): string => (head?.key ?? '') + text.key;

type Folding = (text: string) => Folded;

function unitOf(
  { kind, zone, number }: Pick<Unit, 'kind' | 'zone' | 'number'>,
  { heading, text }: { heading: string | null; text: string },
  folded: Folding,
): Unit {
  return {
    ...{ zone, kind, number: folded(number).key },
    head: heading === null ? null : withoutStop(folded(heading)),
    text: folded(text),
    words: number + (heading ?? '') + text,
  };
}

function blockUnits(block: Block, zone: Zone, number: string, folded: Folding): Unit[] {
  if (block.kind !== 'table')
    return [unitOf({ ...block, zone, number }, { heading: headingOf(block), text: block.text }, folded)];
  const rows = unitOf({ zone, kind: 'table', number: '' }, { heading: null, text: '' }, folded);
  return [
    unitOf({ zone, kind: 'caption', number: '' }, { heading: null, text: block.text }, folded),
    { ...rows, text: join(block.rows.map((row) => folded(rowText(row)))), words: tableText(block.rows) },
  ];
}

const zoneUnits = (report: Report, zone: Zone, folded: Folding): Unit[] =>
  placedIn(report, zone).flatMap(({ block, number }) => blockUnits(block, zone, number, folded));

const partUnits = (report: Report, part: Part, position: number, folded: Folding): Unit[] => [
  unitOf(
    { zone: part.role, kind: 'part', number: partNumber(position) },
    { heading: part.heading, text: '' },
    folded,
  ),
  ...zoneUnits(report, part.role, folded),
];

/** A paragraph that the clerk took out; its first sentence may be a heading that the file closes otherwise. */
function outUnit(words: string, folded: Folding): Unit {
  const { heading, rest } = cutFirstSentence(words);
  const unit = unitOf({ zone: null, kind: 'paragraph', number: '' }, { heading, text: '' }, folded);
  return { ...unit, words, text: join(rest.split('\n').map(folded)) };
}

/** What the report's lead, parts and annexes print, in the page's order, and what the clerk took out. */
export function unitsOf(report: Report, takenOut: readonly string[], digitsToo: boolean): Unit[] {
  const folded = (text: string): Folded => fold(text, digitsToo);
  const units = [
    ...zoneUnits(report, 'lead', folded),
    ...report.parts.flatMap((part, position) => partUnits(report, part, position, folded)),
    ...(report.annexes ?? []).flatMap((_, at) => zoneUnits(report, annexZone(at), folded)),
    ...takenOut.map((text) => outUnit(text, folded)),
  ];
  return units.filter((unit) => keyOf(unit) !== '');
}
