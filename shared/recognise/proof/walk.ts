import { TELL_NOBODY, type TellShare } from '../../tell-share.ts';
import { slice } from './fold.ts';
import { type Found, follow, type Spot } from './follow.ts';
import type { Fragment } from './fragments.ts';
import { keyOf, type Unit } from './units.ts';

const KEY = 6;
/** A unit further down is looked for so far in a line whose beginning nothing explains. */
const AHEAD = 6;
/** So many units with the same beginning are tried at a place. */
const MOST_TRIED = 12;

/** A unit and where the file has it. */
export interface Match extends Found {
  unit: number;
}

/** What the report's units say of the file, and the pieces of the file that none of them says. */
export interface Walked {
  matches: Match[];
  rests: Rest[];
}

/** A piece of the file that no unit says; `isBehind`: of a line whose front one does. */
export interface Rest extends Fragment {
  isBehind?: boolean;
}

/** A number of another form than the page's, at the end of what stands in front. */
const NUMBER_BEHIND = /(?:（?[一二三四五六七八九十]{1,3}[）、]|（?\d{1,2}[）.、])$/;

/** Where a unit begins in a text from some place on, with its number in front where it has one; -1 for nowhere. */
function placeAhead(text: string, from: number, unit: Unit): number {
  const beginning = keyOf(unit).slice(0, 2 * KEY);
  const isLong = beginning.length === 2 * KEY;
  const numbered = unit.number === '' && !isLong ? -1 : text.indexOf(unit.number + beginning, from);
  if (numbered >= 0 || !isLong || unit.number === '') return numbered;
  const place = text.indexOf(beginning, from);
  return place - (NUMBER_BEHIND.exec(text.slice(Math.max(from, place - KEY), place))?.[0].length ?? 0);
}

/** The units by how they begin, in the page's order. */
function byBeginning(units: readonly Unit[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, unit] of units.entries())
    for (const words of new Set([keyOf(unit), unit.number + keyOf(unit)])) {
      const key = words.slice(0, KEY);
      const own = found.get(key);
      if (own) own.push(at);
      else found.set(key, [at]);
    }
  return found;
}

class Walk {
  readonly matches: Match[] = [];
  readonly rests: Rest[] = [];
  readonly #taken = new Set<number>();
  readonly #beginnings: Map<string, number[]>;
  readonly #fragments: readonly Fragment[];
  readonly #units: readonly Unit[];
  readonly #mayLoseNumber: boolean;
  #next = 0;

  constructor(fragments: readonly Fragment[], units: readonly Unit[], mayLoseNumber: boolean) {
    this.#fragments = fragments;
    this.#units = units;
    this.#mayLoseNumber = mayLoseNumber;
    this.#beginnings = byBeginning(units);
  }

  run(tell: TellShare): Walked {
    let spot: Spot = { fragment: 0, at: 0 };
    while (spot.fragment < this.#fragments.length) {
      const { key } = this.#fragments[spot.fragment] as Fragment;
      spot = spot.at === key.length ? { fragment: spot.fragment + 1, at: 0 } : this.#step(spot);
      tell(spot.fragment / this.#fragments.length);
    }
    return { matches: this.matches, rests: this.rests };
  }

  #step(spot: Spot): Spot {
    const match = this.#matchAt(spot);
    if (match) return this.#take(match);
    const fragment = this.#fragments[spot.fragment] as Fragment;
    const ahead = this.#ahead(spot);
    const end = ahead ? ahead.from.at : fragment.key.length;
    const isBehind = spot.at > 0;
    this.rests.push({ line: fragment.line, ...slice(fragment, spot.at, end), ...(isBehind && { isBehind }) });
    return ahead ? this.#take(ahead) : { fragment: spot.fragment + 1, at: 0 };
  }

  #take(match: Match): Spot {
    this.matches.push(match);
    this.#taken.add(match.unit);
    this.#next = match.unit + 1;
    return match.to;
  }

  #try(unit: number, spot: Spot): Match | null {
    const wanted = this.#units[unit];
    if (!wanted || this.#taken.has(unit)) return null;
    const found = follow(this.#fragments, spot, wanted, this.#mayLoseNumber);
    if (!found) return null;
    const endsLine = found.to.at === this.#fragments[found.to.fragment]?.key.length;
    const isSure = endsLine || found.typed !== '' || unit === this.#next || keyOf(wanted).length >= KEY;
    return isSure ? { ...found, unit } : null;
  }

  #matchAt(spot: Spot): Match | null {
    const expected = this.#try(this.#next, spot);
    if (expected) return expected;
    for (const unit of this.#candidates(spot)) {
      const match = this.#try(unit, spot);
      if (match) return match;
    }
    return null;
  }

  /** The units that begin as the file does here, with a number in front or without. */
  #candidates({ fragment, at }: Spot): number[] {
    const text = this.#fragments[fragment]?.key ?? '';
    const behind = /^[^\p{Script=Han}]*\p{Script=Han}{0,3}[、.，）是分]?[：、]?/u.exec(
      text.slice(at, at + KEY * 2),
    )?.[0].length;
    const starts = new Set([0, 1, 2, 3, 4, 5, behind ?? 0]);
    return [...starts].flatMap((start) => this.#beginning(text.slice(at + start, at + start + KEY)));
  }

  #beginning(text: string): number[] {
    return Array.from({ length: text.length }, (_, cut) => text.slice(0, text.length - cut)).flatMap(
      (key) => {
        const own = this.#beginnings.get(key) ?? [];
        // Those that are taken stand in front, as the file's order is the page's.
        while (own.length > 0 && this.#taken.has(own[0] as number)) own.shift();
        return own.slice(0, MOST_TRIED);
      },
    );
  }

  /** The next unit that stands further on in the same fragment, with its number in front where it has one. */
  #ahead({ fragment, at }: Spot): Match | null {
    const text = this.#fragments[fragment]?.key ?? '';
    for (let unit = this.#next; unit < this.#next + AHEAD; unit += 1) {
      const wanted = this.#units[unit];
      if (!wanted || this.#taken.has(unit)) continue;
      const from = placeAhead(text, at + 1, wanted);
      const match = from < 0 ? null : this.#try(unit, { fragment, at: from });
      if (match) return match;
    }
    return null;
  }
}

/** Follows the file from its first character to its last through the report's units, each of them once. */
export const walk = (
  fragments: readonly Fragment[],
  units: readonly Unit[],
  mayLoseNumber: boolean,
  tell: TellShare = TELL_NOBODY,
): Walked => new Walk(fragments, units, mayLoseNumber).run(tell);
