import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Selection } from '@tiptap/pm/state';
import { PART_ROLES, type PartRole } from '../../../shared/report/schema.ts';

/** The document's children: always all of them, always in this order. Each is a node type of its own. */
export const ZONES = [
  'title',
  'addressee',
  'lead',
  ...PART_ROLES,
  'signatureOffice',
  'signatureDate',
] as const;
export type ZoneName = (typeof ZONES)[number];

/** A zone as it stands in a document. `start` and `end` are its first and last position in text. */
export interface Zone {
  name: ZoneName;
  node: Node;
  /** Position before the zone node. */
  pos: number;
  start: number;
  end: number;
}

/** Title, addressee, office and date hold text directly; lead and parts hold blocks. */
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
