import { joinRunIn } from '../text/sentences.ts';
import {
  type Block,
  type BlockKind,
  PART_ROLES,
  type Part,
  type PartRole,
  type Parts,
  type Report,
  type Section,
} from './schema.ts';
import { type TableRows, tableText } from './table.ts';

/** Where lines stand: the lead, or one of the five parts. */
export type Zone = 'lead' | PartRole;
export const ZONES: readonly Zone[] = ['lead', ...PART_ROLES];

/** A line's place: its zone, and how many lines of the zone stand before it. */
export interface Place {
  zone: Zone;
  line: number;
}

/** What a line can be. */
export type LineLevel = BlockKind | 'section';

/** One paragraph of the page. A section's line holds the paragraph that runs on from its heading, if one does. */
export type Line =
  | { level: 'section'; heading: string; block: Block | null }
  | { level: BlockKind; block: Block };

/** From the outside in: a plain paragraph has no number, the others have theirs by position. */
const LADDER: readonly LineLevel[] = ['paragraph', 'section', 'item', 'subitem', 'point'];

const fromBlock = (block: Block): Line => ({ level: block.kind, block });

function fromSection({ heading, runIn, blocks }: Section): Line[] {
  const [first, ...others] = blocks;
  if (!runIn || first?.kind !== 'paragraph')
    return [{ level: 'section', heading, block: null }, ...blocks.map(fromBlock)];
  return [{ level: 'section', heading, block: first }, ...others.map(fromBlock)];
}

/** A zone's lines in their order, as the page shows them. */
export function linesOf(report: Report, zone: Zone): Line[] {
  if (zone === 'lead') return report.lead.map(fromBlock);
  const part = report.parts[PART_ROLES.indexOf(zone)];
  return part ? [...part.blocks.map(fromBlock), ...part.sections.flatMap(fromSection)] : [];
}

function partWith<P extends Part>(part: P, lines: readonly Line[]): P {
  const blocks: Block[] = [];
  const sections: Section[] = [];
  for (const line of lines) {
    if (line.level === 'section') {
      const { heading, block } = line;
      sections.push({ heading, runIn: block !== null, blocks: block ? [block] : [] });
    } else (sections.at(-1)?.blocks ?? blocks).push(line.block);
  }
  return { ...part, blocks, sections };
}

function withLines(report: Report, zone: Zone, lines: readonly Line[]): Report {
  if (zone === 'lead') return { ...report, lead: lines.flatMap(({ block }) => block ?? []) };
  const parts = report.parts.map((part) => (part.role === zone ? partWith(part, lines) : part));
  return { ...report, parts: parts as Parts };
}

/** How many lines go along with the one at `line`: a section's heading takes its whole section. */
function groupSize(lines: readonly Line[], line: number): number {
  if (lines[line]?.level !== 'section') return lines[line] ? 1 : 0;
  const next = lines.findIndex(({ level }, at) => at > line && level === 'section');
  return (next < 0 ? lines.length : next) - line;
}

/** The next place from `line` on where a section can begin without taking lines that are not its own. */
function borderFrom(lines: readonly Line[], line: number): number {
  const border = lines.findIndex(({ level }, at) => at >= line && level === 'section');
  return border < 0 ? lines.length : border;
}

/**
 * Where a line comes to stand when it is moved: `to` as counted without the lines that move, put right for a section,
 * which never cuts into another. Null where it cannot go: nothing to move, or a section into the lead.
 */
export function landingOf(report: Report, from: Place, to: Place): Place | null {
  const lines = linesOf(report, from.zone);
  const head = lines[from.line];
  if (!head || (head.level === 'section' && to.zone === 'lead')) return null;
  const rest =
    from.zone === to.zone
      ? lines.toSpliced(from.line, groupSize(lines, from.line))
      : linesOf(report, to.zone);
  const line = Math.max(0, Math.min(to.line, rest.length));
  return { zone: to.zone, line: head.level === 'section' ? borderFrom(rest, line) : line };
}

/** The place before the line that stands at `before` now, counted without the lines that move. */
export function placeBefore(report: Report, from: Place, { zone, line }: Place): Place {
  const passed = zone === from.zone ? Math.max(0, line - from.line) : 0;
  return { zone, line: line - Math.min(passed, groupSize(linesOf(report, zone), from.line)) };
}

/** Moves a line, and a section's heading with its whole section. What cannot be moved stays. */
export function moveLine(report: Report, from: Place, to: Place): Report {
  const landing = landingOf(report, from, to);
  if (!landing) return report;
  const lines = linesOf(report, from.zone);
  const size = groupSize(lines, from.line);
  const without = withLines(report, from.zone, lines.toSpliced(from.line, size));
  const moved = lines.slice(from.line, from.line + size);
  return withLines(without, to.zone, linesOf(without, to.zone).toSpliced(landing.line, 0, ...moved));
}

/** Where one step up (-1) or down (1) takes a line, past the border of its zone too; null at the report's ends. */
export function stepFrom(report: Report, { zone, line }: Place, step: -1 | 1): Place | null {
  const lines = linesOf(report, zone);
  const neighbour = ZONES[ZONES.indexOf(zone) + step];
  const beyond = neighbour && { zone: neighbour, line: step < 0 ? Number.MAX_SAFE_INTEGER : 0 };
  if (lines[line]?.level !== 'section') {
    const inside = step < 0 ? line > 0 : line < lines.length - 1;
    return inside ? { zone, line: line + step } : (beyond ?? null);
  }
  const sections = lines.flatMap(({ level }, at) => (level === 'section' ? [at] : []));
  const other = sections[sections.indexOf(line) + step];
  if (other === undefined) return beyond?.zone === 'lead' ? null : (beyond ?? null);
  return { zone, line: step < 0 ? other : line + groupSize(lines, other) };
}

function freshId({ lead, parts }: Report): string {
  const blocks = parts.flatMap((part) => [...part.blocks, ...part.sections.flatMap((each) => each.blocks)]);
  const taken = new Set([...lead, ...blocks].map(({ id }) => id));
  let count = 1;
  while (taken.has(`m${count}`)) count += 1;
  return `m${count}`;
}

const headed = (id: string, kind: BlockKind, heading: string, text: string): Block =>
  heading === '' ? { id, kind, text } : { id, kind, heading, text };

/** A line at another level: the same words, a heading staying a heading wherever the level has one. */
function releveled(line: Line, level: LineLevel, fresh: string): Line[] {
  const { block } = line;
  if (line.level !== 'section') {
    if (level !== 'section') return [fromBlock({ ...line.block, kind: level })];
    const { id, heading = line.block.text } = line.block;
    const text = line.block.heading === undefined ? '' : line.block.text;
    return [{ level, heading, block: text === '' ? null : { id, kind: 'paragraph', text } }];
  }
  if (level === 'section') return [line];
  if (!block && level === 'paragraph') return [fromBlock({ id: fresh, kind: level, text: line.heading })];
  if (block && block.heading === undefined)
    return [fromBlock(headed(block.id, level, line.heading, block.text))];
  return [fromBlock(headed(fresh, level, line.heading, '')), ...(block ? [fromBlock(block)] : [])];
}

/** Gives a line another level. Its words stay; numbers follow from position. The lead holds no sections; a table stays one. */
export function setLevel(report: Report, { zone, line }: Place, level: LineLevel): Report {
  const lines = linesOf(report, zone);
  const found = lines[line];
  if (!found || found.level === level || (zone === 'lead' && level === 'section')) return report;
  if (found.level === 'table' || level === 'table') return report;
  return withLines(report, zone, lines.toSpliced(line, 1, ...releveled(found, level, freshId(report))));
}

/** One level up or down the ladder 正文 · （一） · 1. · （1） · 一是; at its ends a line stays as it is. */
export function changeLevel(report: Report, place: Place, way: 'up' | 'down'): Report {
  const level = linesOf(report, place.zone)[place.line]?.level;
  if (level === 'table') return report;
  const ladder = LADDER.filter((each) => place.zone !== 'lead' || each !== 'section');
  const next = level && ladder[ladder.indexOf(level) + (way === 'up' ? -1 : 1)];
  return next ? setLevel(report, place, next) : report;
}

/** Parts a table's caption from its rows in the words of its line. */
export const BELOW_CAPTION = '\n\n';

/** The words of a line, as they stand on the page after its number; a table's are its caption and its rows. */
export function lineText(line: Line): string {
  const { block } = line;
  if (block?.rows)
    return [block.text, tableText(block.rows)].filter((text) => text !== '').join(BELOW_CAPTION);
  const own = block ? (block.heading === undefined ? block.text : joinRunIn(block.heading, block.text)) : '';
  return line.level === 'section' ? joinRunIn(line.heading, own) : own;
}

/** What a table is beside its caption. */
interface TakenTable {
  rows: TableRows;
  landscape?: true;
}

/** Takes a text in as a plain paragraph, or as the caption of a table, at the end of a zone or before its line `at`. */
export function takeIn(report: Report, text: string, zone: Zone, at?: number, table?: TakenTable): Report {
  const lines = linesOf(report, zone);
  const id = freshId(report);
  const line = fromBlock(
    table
      ? { id, kind: 'table', text, ...table, rows: table.rows.map((row) => [...row]) }
      : { id, kind: 'paragraph', text },
  );
  return withLines(report, zone, lines.toSpliced(at ?? lines.length, 0, line));
}

/** Takes one line out. Only its own words go with it: a section's paragraphs join what stands before them. */
export function takeOut(report: Report, { zone, line }: Place): Report {
  return withLines(report, zone, linesOf(report, zone).toSpliced(line, 1));
}

/**
 * Cuts a section's heading after `at` characters; what follows runs on from it. The mark at the cut gives way to the
 * stop that the page draws there. A cut that leaves either side empty changes nothing.
 */
export function cutRunIn(report: Report, { zone, line }: Place, at: number): Report {
  const lines = linesOf(report, zone);
  const found = lines[line];
  if (found?.level !== 'section') return report;
  const heading = found.heading.slice(0, at).replace(/(?<![。；;:：，,、\s])[。；;:：，,、\s]+$/, '');
  const rest = found.heading.slice(at).trimStart();
  if (heading === '' || rest === '') return report;
  const text = found.block ? joinRunIn(rest, lineText(fromBlock(found.block))) : rest;
  const block: Block = { id: found.block?.id ?? freshId(report), kind: 'paragraph', text };
  return withLines(report, zone, lines.toSpliced(line, 1, { level: 'section', heading, block }));
}

/** Joins a section's heading and what runs on from it again: both are the heading then, with `mark` between. */
export function mendRunIn(report: Report, { zone, line }: Place, mark = ''): Report {
  const lines = linesOf(report, zone);
  const found = lines[line];
  if (found?.level !== 'section' || !found.block) return report;
  const heading = found.heading + mark + lineText(fromBlock(found.block));
  return withLines(report, zone, lines.toSpliced(line, 1, { level: 'section', heading, block: null }));
}
