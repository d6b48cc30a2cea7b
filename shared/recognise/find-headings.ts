import { groupBy } from '../group-by.ts';
import type { PartRole } from '../report/schema.ts';
import { levelsByFace } from './headings-by-face.ts';
import { areWordedAsParts, looksIn, partsByLook, sectionsByLook } from './headings-by-look.ts';
import { noiseReason } from './noise.ts';
import { namedPart } from './part-name.ts';
import type { SourceLine } from './source-line.ts';
import { isWholeTitle } from './title.ts';
import { type NumberLevel, readTypedNumber } from './typed-number.ts';

const LONGEST = 45;
const LEVELS: readonly NumberLevel[] = ['part', 'section', 'item', 'subitem'];

/** A line that may be a heading although no number is typed in front of it. */
interface Candidate {
  line: SourceLine;
  /** what its style says, 1 for the outermost; null where it says nothing */
  depth: number | null;
  /** the fixed part whose name it is */
  name: PartRole | null;
}

/** The name of part three reads as a title: …法治建设第一责任人职责情况. */
const isTitle = (text: string): boolean => namedPart(text) === null && isWholeTitle(text);

const isHeadingLike = ({ text, hint, table }: SourceLine): boolean =>
  (hint === undefined || typeof hint === 'number') &&
  table === undefined &&
  text.length <= LONGEST &&
  (!/[。；，,;]|[:：]$/.test(text) || namedPart(text) !== null) &&
  readTypedNumber(text) === null &&
  noiseReason(text) === null &&
  !isTitle(text);

/** The lines below the title. */
const belowTitle = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.slice(lines.findIndex(({ text, hint }) => hint === 'title' || isTitle(text)) + 1);

function candidatesIn(lines: readonly SourceLine[]): Candidate[] {
  return belowTitle(lines).flatMap((line) => {
    if (!isHeadingLike(line)) return [];
    const depth = typeof line.hint === 'number' ? line.hint : null;
    const name = namedPart(line.text);
    return depth === null && name === null ? [] : [{ line, depth, name }];
  });
}

const depthsOf = (candidates: readonly Candidate[]): number[] =>
  candidates.flatMap(({ depth }) => depth ?? []);

/** How deep the parts' headings are: as those with a number typed, or as those that are called so; else the outermost. */
function partDepth(typed: readonly SourceLine[], candidates: readonly Candidate[]): number {
  const marked = typed.flatMap(({ hint }) => (typeof hint === 'number' ? hint : []));
  const ofDepth = groupBy(candidates, ({ depth }) => depth);
  const called = candidates.filter(
    ({ name, depth }) =>
      name !== null || areWordedAsParts((ofDepth.get(depth) ?? []).map(({ line }) => line)),
  );
  const deep = [...marked, ...depthsOf(called)];
  if (deep.length > 0) return Math.min(...deep);
  // The parts have numbers and no style: what has a style is below them.
  const outermost = Math.min(...depthsOf(candidates));
  return typed.length > 0 ? outermost - 1 : outermost;
}

const withLevels = (
  lines: readonly SourceLine[],
  levels: ReadonlyMap<SourceLine, NumberLevel>,
): SourceLine[] =>
  lines.map((line) => {
    const heading = levels.get(line);
    return heading === undefined ? line : { ...line, heading };
  });

/** The levels of headings that only how they look tells: in a heading's typeface, or else parts alone by any look. */
function levelsByLook(lines: readonly SourceLine[]): Map<SourceLine, NumberLevel> | null {
  const below = belowTitle(lines);
  const like = below.filter(isHeadingLike);
  const byFace = levelsByFace(like, below);
  if (byFace) return byFace;
  for (const look of looksIn(below)) {
    const parts = partsByLook(like, look);
    if (parts) return new Map(parts.map((line) => [line, 'part']));
  }
  return null;
}

/** Whether headings' styles tell the parts: the outermost are called so, or there are others below them. */
function tellsParts(candidates: readonly Candidate[]): boolean {
  const depths = new Set(depthsOf(candidates));
  const outermost = Math.min(...depths);
  const lines = candidates.filter(({ depth }) => depth === outermost).map(({ line }) => line);
  return depths.size > 1 || areWordedAsParts(lines) || lines.some(({ text }) => namedPart(text) !== null);
}

/** The parts that their look tells, and below them the sections that a heading's style does. */
function withDepths(
  byLook: ReadonlyMap<SourceLine, NumberLevel>,
  candidates: readonly Candidate[],
): Map<SourceLine, NumberLevel> {
  const styled = candidates.filter(({ depth, line }) => depth !== null && !byLook.has(line));
  return new Map([...byLook, ...styled.map(({ line }) => [line, 'section'] as const)]);
}

/** The lines with the headings of sections that only how they look tells, where the file has no other sections. */
export function findSections(lines: readonly SourceLine[]): SourceLine[] {
  const found = sectionsByLook(lines, isHeadingLike);
  return lines.map((line) => (found?.has(line) ? { ...line, heading: 'section' } : line));
}

/**
 * Gives headings without a typed number their level: by the heading style or outline level that the reader knows of, and
 * a line that is nothing but a fixed part's name is that part's heading; in a file with neither by how it looks. A typed
 * number wins.
 */
export function findHeadings(lines: readonly SourceLine[]): SourceLine[] {
  const candidates = candidatesIn(lines);
  const typed = lines.filter((line) => !line.table && readTypedNumber(line.text)?.level === 'part');
  const isBare = typed.length === 0 && !tellsParts(candidates);
  const byLook = isBare
    ? levelsByLook(lines.filter(({ hint }) => hint === undefined || hint === 'title'))
    : null;
  if (byLook) return withLevels(lines, withDepths(byLook, candidates));
  if (candidates.length === 0) return [...lines];
  const typedRoles = new Set(typed.map(({ text }) => namedPart(readTypedNumber(text)?.rest ?? '')));
  const outermost = partDepth(typed, candidates);
  const levels = new Map<SourceLine, NumberLevel>();
  for (const { line, depth, name } of candidates) {
    const level = depth === null ? undefined : LEVELS[depth - outermost];
    if (name !== null && !typedRoles.has(name)) levels.set(line, 'part');
    else if (level !== undefined && (level !== 'part' || typed.length === 0)) levels.set(line, level);
  }
  return withLevels(lines, levels);
}
