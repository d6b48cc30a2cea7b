import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Selection } from '@tiptap/pm/state';
import { annexIndex, annexZone, type Zone as BlockZone, isBodyZone } from '../../../shared/report/blocks.ts';
import { PART_ROLES, type PartRole } from '../../../shared/report/schema.ts';

/** The report's own children of the document: always all of them, always in this order. Each is a node type of its own. */
export const ZONES = [
  'title',
  'addressee',
  'lead',
  ...PART_ROLES,
  'signatureOffice',
  'signatureDate',
] as const;
/** What follows them: for each annex its title and its text. */
export const ANNEX_ZONES = ['annexTitle', 'annex'] as const;
export type ZoneName = (typeof ZONES)[number] | (typeof ANNEX_ZONES)[number];

/** A zone as it stands in a document. `start` and `end` are its first and last position in text. */
export interface Zone {
  name: ZoneName;
  node: Node;
  /** Position before the zone node. */
  pos: number;
  start: number;
  end: number;
}

/** Titles, addressee, office and date hold text directly; lead, parts and annexes hold blocks. */
export const isOneLine = (zone: Node): boolean => zone.isTextblock;

/** Whether a zone is one of the five parts. */
export const isPart = (name: ZoneName): name is PartRole => PART_ROLES.some((role) => role === name);

/** All zones of a document, in order. */
export function zonesOf(doc: Node): Zone[] {
  const zones: Zone[] = [];
  doc.forEach((node, pos) => {
    const inset = isOneLine(node) ? 1 : 2;
    zones.push({
      name: node.type.name as ZoneName,
      node,
      pos,
      start: pos + inset,
      end: pos + node.nodeSize - inset,
    });
  });
  return zones;
}

/** The zone that holds a position, the nearest one for a position between two. */
export function zoneAt($pos: ResolvedPos): Zone {
  const zones = zonesOf($pos.doc);
  const zone = zones[Math.min($pos.index(0), zones.length - 1)];
  if (!zone) throw new RangeError('a document without zones');
  return zone;
}

/** The zone of a name. */
export function zoneNamed(doc: Node, name: ZoneName): Zone {
  const zone = zonesOf(doc).find((candidate) => candidate.name === name);
  if (!zone) throw new RangeError(`a document without ${name}`);
  return zone;
}

/** An annex as it stands in a document: the zone of its title and that of its text. */
export interface AnnexZones {
  title: Zone;
  text: Zone;
}

/** The annexes of a document, in order. */
export function annexesOf(doc: Node): AnnexZones[] {
  const zones = zonesOf(doc);
  return zones.flatMap((title, at) => {
    const text = zones[at + 1];
    return title.name === 'annexTitle' && text ? [{ title, text }] : [];
  });
}

/** Whether an annex has neither title nor text: then the report has none. */
export const isEmptyAnnex = ({ title, text }: AnnexZones): boolean =>
  title.node.content.size === 0 &&
  text.node.content.content.every((block) => block.type.name === 'paragraph' && block.content.size === 0);

/** The annexes that the report has. */
const writtenAnnexes = (doc: Node): AnnexZones[] => annexesOf(doc).filter((annex) => !isEmptyAnnex(annex));

/** The place of a zone's annex among those of the report, counted from 0; -1 for a zone of the report itself. */
export const annexAt = (doc: Node, { pos }: Zone): number =>
  writtenAnnexes(doc).findIndex(({ title, text }) => title.pos === pos || text.pos === pos);

/** Where blocks of a zone stand; the last part for those of an annex that is gone. */
export function blocksZone(doc: Node, zone: BlockZone): Zone {
  if (isBodyZone(zone)) return zoneNamed(doc, zone);
  return writtenAnnexes(doc)[annexIndex(zone)]?.text ?? zoneNamed(doc, 'plan');
}

/** What a zone that holds blocks is in the report; null for a line, and for an annex that the report has not. */
export function blockZoneOf(doc: Node, zone: Zone): BlockZone | null {
  if (zone.name === 'lead' || isPart(zone.name)) return zone.name;
  const at = zone.name === 'annex' ? annexAt(doc, zone) : -1;
  return at < 0 ? null : annexZone(at);
}

/** The piece of a selection that lies in one zone, as positions in text. */
export interface Piece {
  zone: Zone;
  from: number;
  to: number;
}

/** Cuts a range into one piece a zone, in order. */
export const piecesOf = (doc: Node, from: number, to: number): Piece[] =>
  zonesOf(doc)
    .map((zone) => ({ zone, from: Math.max(from, zone.start), to: Math.min(to, zone.end) }))
    .filter((piece) => piece.from <= piece.to);

/** Whether a selection reaches over the border of a zone. */
export const spansZones = ({ $from, $to }: Selection): boolean => $from.index(0) !== $to.index(0);

/** Whether a selection is anything but a caret or a stretch of one paragraph. */
export const spansBlocks = ({ $from, $to }: Selection): boolean =>
  !$from.parent.isTextblock || !$from.sameParent($to);
