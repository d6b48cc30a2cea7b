import { groupBy } from '../../group-by.ts';
import { annexIndex, isAnnexZone } from '../../report/blocks.ts';
import type { Zone } from '../../report/schema.ts';
import type { Unit } from './units.ts';
import type { Match } from './walk.ts';

const SECTION_NUMBER = /^[（]?[^\d]{1,5}[）]/;

/** Whether a new part of the file may begin with a unit: it is a part's heading, or was one before it became a section. */
const beginsPart = ({ kind }: Unit, { typed }: Match): boolean =>
  kind === 'part' || (kind === 'section' && !SECTION_NUMBER.test(typed));

/** Annexes follow the report, one behind the other. */
const isNextAnnex = (zone: Zone, current: Zone): boolean =>
  isAnnexZone(zone) && (!isAnnexZone(current) || annexIndex(zone) > annexIndex(current));

/** The matches whose unit stands in another part than the lines about it in the file. */
function inOtherPart(matches: readonly Match[], units: readonly Unit[]): Set<Match> {
  const headed = new Set(
    matches.flatMap(({ unit }) => (units[unit]?.kind === 'part' ? [units[unit]?.zone] : [])),
  );
  const found = new Set<Match>();
  let current: Zone = 'lead';
  for (const match of matches) {
    const unit = units[match.unit];
    if (!unit || unit.zone === null) continue;
    const isFirst = current === 'lead' && unit.zone === 'measures' && !headed.has('measures');
    if (beginsPart(unit, match) || isFirst || isNextAnnex(unit.zone, current)) current = unit.zone;
    else if (unit.zone !== current) found.add(match);
  }
  return found;
}

/** The fewest matches of a zone without which the others stand in the page's order as they do in the file's. */
function outOfOrder(matches: readonly Match[]): Match[] {
  /** by length of a rising run, the match it ends with so far */
  const ends: number[] = [];
  const before: number[] = [];
  const unitAt = (at: number | undefined): number => matches[at ?? -1]?.unit ?? -1;
  for (const [at, { unit }] of matches.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (unitAt(ends[middle]) < unit) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return matches.filter((_, at) => !kept.has(at));
}

/** The matches of a zone part by part of the file, these in the page's order. */
function byPagesParts(matches: readonly Match[], units: readonly Unit[]): Match[] {
  const parts: Match[][] = [[]];
  for (const match of matches) {
    const unit = units[match.unit];
    if (unit && beginsPart(unit, match)) parts.push([]);
    parts.at(-1)?.push(match);
  }
  const firstUnit = ([first]: readonly Match[]): number => first?.unit ?? -1;
  return parts.sort((one, other) => firstUnit(one) - firstUnit(other)).flat();
}

/**
 * The units that do not stand where the file has them: in another part, or before what the file has behind them. Parts
 * as a whole may change places, for a report has them in one order, and what is none of the five behind the plan.
 */
export function misplaced(matches: readonly Match[], units: readonly Unit[]): Set<Match> {
  const found = inOtherPart(matches, units);
  const placed = matches.filter((match) => units[match.unit]?.zone && !found.has(match));
  const byZone = groupBy(placed, ({ unit }) => units[unit]?.zone);
  for (const own of byZone.values())
    for (const match of outOfOrder(byPagesParts(own, units))) found.add(match);
  return found;
}
