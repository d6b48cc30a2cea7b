import { joinRunIn } from '../text/sentences.ts';
import { allBlocks, blocksIn, isPartZone, withBlocks, wordsOf, type Zone, zonesOf } from './blocks.ts';
import type { Block, BlockKind, Report } from './schema.ts';
import { type TableRows, tableText } from './table.ts';

/** A slot for a line: its zone, and how many lines of the zone stand before it. */
export interface Slot {
  zone: Zone;
  line: number;
}

/** From the outside in, with numbers by position; what has none, a plain paragraph or another, stands on the first rung. */
const LADDER: readonly BlockKind[] = ['paragraph', 'section', 'item', 'subitem', 'point'];

/** How many lines go along with the one at `line`: a section's heading takes its whole section. */
function groupSize(lines: readonly Block[], line: number): number {
  if (lines[line]?.kind !== 'section') return lines[line] ? 1 : 0;
  const next = lines.findIndex(({ kind }, at) => at > line && kind === 'section');
  return (next < 0 ? lines.length : next) - line;
}

/** The next place from `line` on where a section can begin without taking lines that are not its own. */
function borderFrom(lines: readonly Block[], line: number): number {
  const border = lines.findIndex(({ kind }, at) => at >= line && kind === 'section');
  return border < 0 ? lines.length : border;
}

/**
 * Where a line comes to stand when it is moved: `to` as counted without the lines that move, put right for a section,
 * which never cuts into another. Null where it cannot go: nothing to move, or a section out of the parts.
 */
export function landingOf(report: Report, from: Slot, to: Slot): Slot | null {
  const lines = blocksIn(report, from.zone);
  const head = lines[from.line];
  if (!head || (head.kind === 'section' && !isPartZone(to.zone))) return null;
  const rest =
    from.zone === to.zone
      ? lines.toSpliced(from.line, groupSize(lines, from.line))
      : blocksIn(report, to.zone);
  const line = Math.max(0, Math.min(to.line, rest.length));
  return { zone: to.zone, line: head.kind === 'section' ? borderFrom(rest, line) : line };
}

/** The slot before the line that stands at `before` now, counted without the lines that move. */
export function slotBefore(report: Report, from: Slot, { zone, line }: Slot): Slot {
  const passed = zone === from.zone ? Math.max(0, line - from.line) : 0;
  return { zone, line: line - Math.min(passed, groupSize(blocksIn(report, zone), from.line)) };
}

/** Moves a line, and a section's heading with its whole section. What cannot be moved stays. */
export function moveLine(report: Report, from: Slot, to: Slot): Report {
  const landing = landingOf(report, from, to);
  if (!landing) return report;
  const lines = blocksIn(report, from.zone);
  const size = groupSize(lines, from.line);
  const without = withBlocks(report, from.zone, lines.toSpliced(from.line, size));
  const moved = lines.slice(from.line, from.line + size);
  return withBlocks(without, to.zone, blocksIn(without, to.zone).toSpliced(landing.line, 0, ...moved));
}

/** Where one step up (-1) or down (1) takes a line, past the border of its zone too; null at the report's ends. */
export function stepFrom(report: Report, { zone, line }: Slot, step: -1 | 1): Slot | null {
  const lines = blocksIn(report, zone);
  const zones = zonesOf(report);
  const neighbour = zones[zones.indexOf(zone) + step];
  const beyond = neighbour && { zone: neighbour, line: step < 0 ? Number.MAX_SAFE_INTEGER : 0 };
  if (lines[line]?.kind !== 'section') {
    const inside = step < 0 ? line > 0 : line < lines.length - 1;
    return inside ? { zone, line: line + step } : (beyond ?? null);
  }
  const sections = lines.flatMap(({ kind }, at) => (kind === 'section' ? [at] : []));
  const other = sections[sections.indexOf(line) + step];
  if (other === undefined) return beyond && isPartZone(beyond.zone) ? beyond : null;
  return { zone, line: step < 0 ? other : line + groupSize(lines, other) };
}

function freshId(report: Report): string {
  const taken = new Set(allBlocks(report).map(({ id }) => id));
  let count = 1;
  while (taken.has(`m${count}`)) count += 1;
  return `m${count}`;
}

type Relevelled = Exclude<BlockKind, 'table'>;

/** A line at another level: the same words, a heading staying a heading wherever the level has one. */
function releveled(block: Exclude<Block, { kind: 'table' }>, kind: Relevelled): Block {
  const { id, heading = '', text } = block;
  if (kind === 'section')
    return { id, kind, ...(heading === '' ? { heading: text, text: '' } : { heading, text }) };
  if (block.kind !== 'section') return { ...block, kind };
  if (heading === '' || (text === '' && kind === 'paragraph')) return { id, kind, text: heading + text };
  return { id, kind, heading, text };
}

/** Gives a line another level. Its words stay; numbers follow from position. The lead holds no sections; a table stays one. */
export function setLevel(report: Report, { zone, line }: Slot, level: BlockKind): Report {
  const lines = blocksIn(report, zone);
  const found = lines[line];
  if (!found || found.kind === level || (zone === 'lead' && level === 'section')) return report;
  if (found.kind === 'table' || level === 'table') return report;
  return withBlocks(report, zone, lines.with(line, releveled(found, level)));
}

/** One level up or down the ladder 正文 · （一） · 1. · （1） · 一是; at its ends a line stays as it is. */
export function changeLevel(report: Report, slot: Slot, way: 'up' | 'down'): Report {
  const level = blocksIn(report, slot.zone)[slot.line]?.kind;
  if (level === 'table') return report;
  const ladder = LADDER.filter((each) => slot.zone !== 'lead' || each !== 'section');
  const next = level && ladder[Math.max(0, ladder.indexOf(level)) + (way === 'up' ? -1 : 1)];
  return next ? setLevel(report, slot, next) : report;
}

/** Parts a table's caption from its rows in the words of its line. */
export const BELOW_CAPTION = '\n\n';

/** The words of a line, as they stand on the page after its number; a table's are its caption and its rows. */
export function lineText(block: Block): string {
  if (block.kind !== 'table') return wordsOf(block);
  return [block.text, tableText(block.rows)].filter((text) => text !== '').join(BELOW_CAPTION);
}

/** What a table is beside its caption. */
interface TakenTable {
  rows: TableRows;
  landscape?: true;
}

/** Takes a text in as a plain paragraph, or as the caption of a table, at the end of a zone or before its line `at`. */
export function takeIn(report: Report, text: string, zone: Zone, at?: number, table?: TakenTable): Report {
  const lines = blocksIn(report, zone);
  const id = freshId(report);
  const line: Block = table
    ? { id, kind: 'table', text, ...table, rows: table.rows.map((row) => [...row]) }
    : { id, kind: 'paragraph', text };
  return withBlocks(report, zone, lines.toSpliced(at ?? lines.length, 0, line));
}

/** Takes one line out. Only its own words go with it: a section's paragraphs join what stands before them. */
export function takeOut(report: Report, { zone, line }: Slot): Report {
  return withBlocks(report, zone, blocksIn(report, zone).toSpliced(line, 1));
}

/**
 * Cuts a section's heading after `at` characters; what follows runs on from it. The mark at the cut gives way to the
 * stop that the page draws there. A cut that leaves either side empty changes nothing.
 */
export function cutRunIn(report: Report, { zone, line }: Slot, at: number): Report {
  const lines = blocksIn(report, zone);
  const found = lines[line];
  if (found?.kind !== 'section') return report;
  const heading = found.heading.slice(0, at).replace(/(?<![。；;:：，,、\s])[。；;:：，,、\s]+$/, '');
  const rest = found.heading.slice(at).trimStart();
  if (heading === '' || rest === '') return report;
  const text = joinRunIn(rest, found.text);
  return withBlocks(report, zone, lines.with(line, { ...found, heading, text }));
}

/** Joins a section's heading and what runs on from it again: both are the heading then, with `mark` between. */
export function mendRunIn(report: Report, { zone, line }: Slot, mark = ''): Report {
  const lines = blocksIn(report, zone);
  const found = lines[line];
  if (found?.kind !== 'section' || found.text === '') return report;
  return withBlocks(
    report,
    zone,
    lines.with(line, { ...found, heading: found.heading + mark + found.text, text: '' }),
  );
}
