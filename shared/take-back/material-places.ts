import { letterPairs, likeness } from '../compare/letter-pairs.ts';
import { BODY_ZONES, bySection, placedIn, wordsOf, type Zone, zoneNumber } from '../report/blocks.ts';
import type { Block, Report } from '../report/schema.ts';
import { tableText } from '../report/table.ts';

/** Where a paragraph from a colleague can go: to the end of a section, or of a part's own paragraphs. */
export interface MaterialPlace {
  zone: Zone;
  /** 一、（二） */
  where: string;
  /** of the section, or of the part where it is its own paragraphs */
  heading: string;
  /** the paragraphs that it stands behind, the nearest first */
  behind: string[];
  /** the letters of all that stands there */
  pairs: ReadonlySet<number>;
}

/** So alike are two headings of one thing. */
const NAMED = 0.6;

const saysOf = (block: Block): string =>
  block.kind === 'table' ? `${block.text}\n${tableText(block.rows)}` : wordsOf(block);

/** The places of a report that material can go to, in order. */
export function placesOf(report: Report): MaterialPlace[] {
  return BODY_ZONES.flatMap((zone) => {
    const part = report.parts.find(({ role }) => role === zone);
    if (!part) return [];
    const where = new Map(placedIn(report, zone).map((placed) => [placed.block.id, placed.where]));
    const groups = bySection(part.blocks);
    const used = groups.filter(({ head, blocks }) => head || blocks.length > 0 || groups.length === 1);
    return used.map(({ head, blocks }) => {
      const all = head ? [head, ...blocks] : blocks;
      const words = [head ? '' : part.heading, ...all.map(saysOf)].join('\n');
      return {
        zone,
        where: (head && where.get(head.id)) ?? zoneNumber(zone),
        heading: head?.heading ?? part.heading,
        behind: all.map(({ id }) => id).reverse(),
        pairs: letterPairs(words),
      };
    });
  });
}

/** How well a place fits, and how well the next best one does; 0 to 1. */
export interface Fit {
  place: MaterialPlace;
  fit: number;
  next: number;
}

/** Finds the place that words belong to by what stands there already; what is said all over the report tells little. */
export class PlaceFinder {
  readonly places: readonly MaterialPlace[];
  readonly #spread = new Map<number, number>();

  constructor(report: Report) {
    this.places = placesOf(report);
    for (const { pairs } of this.places)
      for (const pair of pairs) this.#spread.set(pair, (this.#spread.get(pair) ?? 0) + 1);
  }

  /** The section that is called so, or nearly so. */
  named(heading: string, zone: Zone | null): Fit | null {
    const pairs = letterPairs(heading);
    const fits = this.places
      .filter((place) => zone === null || place.zone === zone)
      .map((place) => ({ place, fit: likeness(letterPairs(place.heading), pairs, Number.POSITIVE_INFINITY) }))
      .sort((one, other) => other.fit - one.fit);
    const [best, second] = fits;
    return best && best.fit >= NAMED ? { ...best, next: second?.fit ?? 0 } : null;
  }

  /** @param zone where it is known which part the words belong to */
  find(words: string, zone: Zone | null): Fit | null {
    const pairs = letterPairs(words);
    const weight = (pair: number): number => 1 / (this.#spread.get(pair) ?? 1);
    const whole = [...pairs].reduce((sum, pair) => sum + weight(pair), 0);
    const fits = this.places
      .filter((place) => zone === null || place.zone === zone)
      .map((place) => {
        const shared = [...pairs].filter((pair) => place.pairs.has(pair));
        return { place, fit: whole === 0 ? 0 : shared.reduce((sum, pair) => sum + weight(pair), 0) / whole };
      })
      .sort((one, other) => other.fit - one.fit);
    const [best, second] = fits;
    return best ? { ...best, next: second?.fit ?? 0 } : null;
  }
}

/** Whether what goes behind these paragraphs of a zone goes to a place. */
export const isAt = (
  { zone, behind }: Pick<MaterialPlace, 'zone' | 'behind'>,
  place: Pick<MaterialPlace, 'zone' | 'behind'>,
): boolean =>
  zone === place.zone &&
  (place.behind.length === 0 || behind.length === 0 || behind.some((id) => place.behind.includes(id)));
