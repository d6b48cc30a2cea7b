import { findFigures } from '../../figures/find-figures.ts';
import { isAnnexZone } from '../../report/blocks.ts';
import type { Report } from '../../report/schema.ts';
import type { TellShare } from '../../tell-share.ts';
import type { LeftOutLine, SourceProof, Unaccounted } from '../recognition.ts';
import { hasDigitsApart } from '../spaced-text.ts';
import { changesOf } from './changes.ts';
import { afterSteps } from './clerks-steps.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { type Extent, lostOf } from './lost.ts';
import { mislabelled } from './mislabelled.ts';
import { misplaced } from './order.ts';
import { type Unit, unitsOf } from './units.ts';
import { type Match, walk } from './walk.ts';

/** A file, and what of it need not be in the report's text. */
export interface Source {
  /** the words of the file's lines, all of them, empty ones too */
  lines: readonly string[];
  leftOut: readonly LeftOutLine[];
  /** the words of the paragraphs that the clerk took out */
  takenOut?: readonly string[];
  /** the clerk has moved lines, changed levels and cut headings: places, numbers and those stops are his */
  isMoved?: boolean;
}

const figuresIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + findFigures(text).length, 0);

const charactersIn = (pieces: readonly Fragment[]): number =>
  pieces.reduce((sum, { key }) => sum + key.length, 0);

/** The lines between which the report's paragraphs stand in the file, and the first one of its annexes. */
function extentOf(matches: readonly Match[], fragments: readonly Fragment[], units: readonly Unit[]): Extent {
  const isInAnnex = ({ unit }: Match): boolean => isAnnexZone(units[unit]?.zone ?? '');
  const lineAt = (at: number | undefined): number => fragments[at ?? -1]?.line ?? 0;
  const [first] = matches;
  const annex = matches.find(isInAnnex);
  return {
    first: first ? lineAt(first.from.fragment) : Number.MAX_SAFE_INTEGER,
    last: lineAt(matches.findLast((match) => !isInAnnex(match))?.to.fragment),
    annex: annex ? lineAt(annex.from.fragment) : Number.MAX_SAFE_INTEGER,
  };
}

/** A part's heading always is on the page; where the file has none it is the usual one. */
const mayBeOurs = ({ kind, zone }: Unit): boolean => kind === 'part' || zone === null;

/**
 * Accounts for every character of a file: in the report as its page reads, each paragraph once, in its part and in
 * order; among the lines left out; or in what the report says of itself above and below its text. Whatever is left is
 * named, and so is what the report says without the file. Knows nothing of how the report was recognised.
 */
export function prove(
  { lines, leftOut, takenOut = [], isMoved = false }: Source,
  report: Report,
  tell?: TellShare,
): SourceProof {
  const digitsToo = hasDigitsApart(lines);
  const { fragments, characters } = fragmentsOf(lines, leftOut, digitsToo);
  const units = unitsOf(report, takenOut, digitsToo);
  const walked = walk(fragments, units, isMoved, tell);
  const { matches } = walked;
  const moved = isMoved ? new Set<Match>() : misplaced(matches, units);
  const later = isMoved ? afterSteps(walked, units) : { found: [], rests: walked.rests };
  const found = new Set([
    ...matches.filter((match) => !moved.has(match)).map(({ unit }) => unit),
    ...later.found,
  ]);
  const extent = extentOf(matches, fragments, units);
  const head = lines.slice(0, extent.first - 1);
  const labelled = mislabelled(head, leftOut, report.publication);
  const named = new Set(labelled.map(({ line }) => line));
  const unsaid = lostOf(later.rests, extent, report).filter(({ line }) => !named.has(line));
  const lost = [...labelled, ...unsaid];
  const elsewhere = new Map([...moved].map(({ unit, from }) => [unit, fragments[from.fragment]?.line ?? 0]));
  const unaccounted: Unaccounted[] = [
    ...lost.map(({ line, raw }) => ({ why: 'lost' as const, line, text: raw })),
    ...[...elsewhere].map(([unit, line]) => ({
      why: 'elsewhere' as const,
      line,
      text: units[unit]?.words ?? '',
    })),
    ...[...units.entries()]
      .filter(([at, unit]) => !found.has(at) && !elsewhere.has(at) && !mayBeOurs(unit))
      .map(([, { words }]) => ({ why: 'added' as const, line: 0, text: words })),
  ];
  const kept = [...found].flatMap((at) => (units[at]?.zone ? [units[at].words] : []));
  const figures = figuresIn(kept);
  return {
    paragraphs: { found: kept.length, total: kept.length + unaccounted.length },
    figures: { found: figures, total: figures + figuresIn(unaccounted.map(({ text }) => text)) },
    characters: { found: characters - charactersIn(lost), total: characters },
    unaccounted,
    changes: changesOf(matches, fragments, units),
  };
}
