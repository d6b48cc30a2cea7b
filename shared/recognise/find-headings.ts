import type { PartRole } from '../report/schema.ts';
import { levelsByFace } from './headings-by-face.ts';
import { noiseReason } from './noise.ts';
import { namedPart } from './part-name.ts';
import { roleOf } from './part-role.ts';
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
  hint !== 'title' &&
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
  const called = candidates.filter(({ line, name }) => name !== null || roleOf(line.text, null).known);
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

/**
 * Gives headings without a typed number their level: by the heading style or outline level that the reader knows of, and
 * a line that is nothing but a fixed part's name is that part's heading; in a file with neither by the typeface. A typed
 * number wins.
 */
export function findHeadings(lines: readonly SourceLine[]): SourceLine[] {
  const candidates = candidatesIn(lines);
  const typed = lines.filter((line) => !line.table && readTypedNumber(line.text)?.level === 'part');
  const isBare = typed.length === 0 && depthsOf(candidates).length === 0;
  const byFace = isBare ? levelsByFace(belowTitle(lines).filter(isHeadingLike)) : null;
  if (byFace) return withLevels(lines, byFace);
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
