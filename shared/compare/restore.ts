import { allBlocks, blocksIn, isAnnexZone, mapParts, withBlocks, type Zone } from '../report/blocks.ts';
import type { Block, Report } from '../report/schema.ts';
import { withUniqueIds } from '../report/unique-ids.ts';
import type { Line, LineZone } from './line.ts';
import { withAnnexRestored, withAnnexTitle, withoutEmptyAnnexes, withRoomFor } from './restore-annex.ts';
import type { Row } from './row.ts';

const isZone = (zone: LineZone): zone is Zone => zone !== 'head' && zone !== 'closing';

const BESIDE: readonly Line['kind'][] = ['title', 'addressee', 'part', 'annex', 'signature', 'date', 'note'];

/** Whether a line is a block of its zone, and no title, heading of a part, signature and the like. */
export const isBlock = ({ kind }: Line): boolean => !BESIDE.includes(kind);

/** The keys of a report without what is absent in it: an optional key that is undefined is no key. */
function withKeys<K extends keyof Report>(after: Report, before: Report, keys: readonly K[]): Report {
  const left = Object.fromEntries(
    Object.entries(after).filter(([key]) => !keys.some((each) => each === key)),
  );
  const taken = Object.fromEntries(keys.flatMap((key) => (key in before ? [[key, before[key]]] : [])));
  return { ...left, ...taken } as Report;
}

/** A part's heading as the older report has it. */
function withHeading(after: Report, before: Report, role: LineZone): Report {
  const heading = before.parts.find((part) => part.role === role)?.heading;
  const parts = mapParts(after.parts, (part) =>
    part.role === role && heading !== undefined ? { ...part, heading } : part,
  );
  return { ...after, parts };
}

/** What is no block: the line as a whole, and what belongs to it. */
function withLine(before: Report, after: Report, line: Line): Report {
  switch (line.kind) {
    case 'title':
      return withKeys(after, before, ['title', 'titleLines']);
    case 'addressee':
      return withKeys(after, before, ['addressee']);
    case 'part':
      return withHeading(after, before, line.zone);
    case 'annex':
      return isZone(line.zone) && isAnnexZone(line.zone) ? withAnnexTitle(before, after, line.zone) : after;
    case 'signature':
    case 'date':
      return withKeys(after, before, ['signature']);
    default:
      return withKeys(after, before, ['note']);
  }
}

/** Where in a zone a paragraph that is gone from there stood: behind the last one of the zone that stands above it. */
function placeOf(blocks: readonly Block[], rows: readonly Row[], at: number, zone: Zone): number {
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = rows[above]?.after.at(-1);
    if (line?.zone !== zone) continue;
    if (!isBlock(line)) return 0;
    const found = blocks.findIndex(({ id }) => id === line.id);
    if (found >= 0) return found + 1;
  }
  return 0;
}

/** Where the words of a row stood in the older report: of what moved that is where it was moved away from. */
const rowBefore = (rows: readonly Row[], at: number): number => {
  const row = rows[at];
  if (row?.move === null || row?.before[0] === undefined) return at;
  const { id } = row.before[0];
  return rows.findIndex(({ change, before }) => change === 'away' && before.some((line) => line.id === id));
};

function withRowBlocks(before: Report, after: Report, rows: readonly Row[], at: number): Report {
  const row = rows[at];
  const from = row?.after[0]?.zone;
  const to = row?.move === null ? (from ?? row.before[0]?.zone) : row?.before[0]?.zone;
  if (!row || (from && !isZone(from)) || (to && !isZone(to))) return after;
  const gone = new Set(row.after.map(({ id }) => id));
  const around = from ? blocksIn(after, from) : [];
  const left = around.filter(({ id }) => !gone.has(id));
  const without = from ? withBlocks(after, from, left) : after;
  if (!to) return without;
  const roomy = isAnnexZone(to) ? withRoomFor(before, without, to) : without;
  const older = new Map(allBlocks(before).map((block) => [block.id, block]));
  const back = row.before.flatMap(({ id }) => older.get(id) ?? []);
  const blocks = blocksIn(roomy, to);
  const place =
    row.move === null && from
      ? around.findIndex(({ id }) => gone.has(id))
      : placeOf(blocks, rows, rowBefore(rows, at), to);
  return withBlocks(roomy, to, [...blocks.slice(0, place), ...back, ...blocks.slice(place)]);
}

/** Whether a row can be put back alone: its words are others, it is gone or new, or it has moved here. */
export const isRestorable = ({ change, move }: Row): boolean =>
  change !== 'away' && (change !== 'same' || move !== null);

const idsOf = (lines: readonly Line[]): string => JSON.stringify(lines.map(({ id }) => id));

/**
 * Where a row of an earlier comparison stands by now: the same lines, else the same older ones, whatever was made of them
 * meanwhile. @returns -1 where there is none
 */
export function rowAgain(rows: readonly Row[], { before, after }: Row): number {
  const hasBefore = (row: Row): boolean => row.change !== 'away' && idsOf(row.before) === idsOf(before);
  const same = rows.findIndex((row) => hasBefore(row) && idsOf(row.after) === idsOf(after));
  return same >= 0 || before.length === 0 ? same : rows.findIndex(hasBefore);
}

/**
 * The newer report with one row of a comparison as the older report has it: a paragraph's words, a paragraph that is gone,
 * one that is new. What moved goes back to where it was.
 * @param rows the rows of comparing `before` with `after`
 */
export function withRowRestored(before: Report, after: Report, rows: readonly Row[], at: number): Report {
  const row = rows[at];
  const line = row?.after[0] ?? row?.before[0];
  if (!row || !line || !isRestorable(row)) return after;
  const restored = isBlock(line) ? withRowBlocks(before, after, rows, at) : withLine(before, after, line);
  return withUniqueIds(withoutEmptyAnnexes(restored));
}

/** The newer report with one zone as the older report has it: above the lead, the lead, a part, below, an annex. */
export function withZoneRestored(before: Report, after: Report, zone: LineZone): Report {
  if (zone === 'head') return withKeys(after, before, ['title', 'titleLines', 'addressee']);
  if (zone === 'closing') return withKeys(after, before, ['signature', 'note']);
  if (isAnnexZone(zone)) return withUniqueIds(withAnnexRestored(before, after, zone));
  return withUniqueIds(withHeading(withBlocks(after, zone, [...blocksIn(before, zone)]), before, zone));
}
