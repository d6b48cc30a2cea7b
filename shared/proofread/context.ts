import { placeOf } from '../recognise/office.ts';
import type { Report } from '../report/schema.ts';
import type { RulePack } from './pack.ts';

/** What kind of office reports: 镇, 乡, 街道, or another. */
export type OfficeKind = 'town' | 'township' | 'street' | 'other';

/** What a rule may know beside the report. Dates are ISO. */
export interface Context {
  year: number;
  office: string;
  kind: OfficeKind;
  /** The office's own place: 青禾镇; "" where it has none. */
  place: string;
  last: Report | null;
  today: string;
  pack: RulePack;
  /** The names of all townships; null where nobody looks for them. */
  townships: ReadonlySet<string> | null;
  /** What this office writes so, and is not asked about. */
  ownWords: readonly string[];
}

/** What comes from outside the report. */
export type Surroundings = Pick<Context, 'last' | 'today' | 'pack' | 'townships' | 'ownWords'>;

const KINDS: readonly [RegExp, OfficeKind][] = [
  [/街道$/, 'street'],
  [/乡$/, 'township'],
  [/[镇苏木]$/, 'town'],
];

const kindOf = (place: string): OfficeKind => KINDS.find(([ending]) => ending.test(place))?.[1] ?? 'other';

const PLACE_IN_TITLE = /^\p{Script=Han}{2,20}?(?:镇|乡|街道|苏木)/u;

/** The context of a report. */
export function contextOf({ year, office, title }: Report, surroundings: Surroundings): Context {
  const known = office === '' ? (PLACE_IN_TITLE.exec(title)?.[0] ?? '') : office;
  const own = placeOf(known);
  const kind = kindOf(own);
  return { year, office, kind, place: kind === 'other' ? '' : own, ...surroundings };
}
