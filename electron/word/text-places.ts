import { diffArrays } from 'diff';
import { isoDate, writtenDate } from '../../shared/report/dates.ts';

/** Where a text stands on the page: in which paragraph, from which character, and how many. */
type Place = readonly [paragraph: number, from: number, length: number];

/** Stands for a text: places on the page, joined by line ends, or by 、 where several offices are named; or a date. */
interface Placed {
  places: Place[];
  as?: 'date' | 'names';
}

/** Keys whose values are no text of a page. */
const NO_TEXT: readonly string[] = ['id', 'kind', 'role'];
/** What is carried as it stands: it is known of the report whatever its page says. */
const KNOWN: readonly string[] = ['office', 'publication'];

class Finder {
  readonly #paragraphs: readonly string[];
  #at = 0;

  constructor(paragraphs: readonly string[]) {
    this.#paragraphs = paragraphs;
  }

  /** The next place of a text, the first one where there is no next. */
  #place(text: string): Place | null {
    const next = this.#paragraphs.findIndex((each, at) => at >= this.#at && each.includes(text));
    const paragraph = next < 0 ? this.#paragraphs.findIndex((each) => each.includes(text)) : next;
    if (paragraph < 0) return null;
    this.#at = paragraph;
    return [paragraph, this.#paragraphs[paragraph]?.indexOf(text) ?? 0, text.length];
  }

  #all(texts: readonly string[]): Place[] | null {
    const places = texts.map((text) => this.#place(text));
    return places.every((place) => place !== null) ? places : null;
  }

  /** The places of a text; "" for a text that no page shows. */
  find(text: string): Placed | '' {
    const whole = this.#all(text.split('\n'));
    if (whole) return { places: whole };
    const date = this.#all([writtenDate(text)]);
    if (date) return { places: date, as: 'date' };
    const names = text.includes('、') ? this.#all(text.split('、')) : null;
    return names ? { places: names, as: 'names' } : '';
  }
}

function placed(value: unknown, finder: Finder): unknown {
  if (typeof value === 'string') return value === '' ? '' : finder.find(value);
  if (Array.isArray(value)) return value.map((each) => placed(each, finder));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, NO_TEXT.includes(key) ? each : placed(each, finder)]),
  );
}

/**
 * A report without any of its text: in place of each stands where the page shows it.
 * @param report plain JSON
 * @param paragraphs the texts of the page
 */
export function withoutText(report: object, paragraphs: readonly string[]): Record<string, unknown> {
  const finder = new Finder(paragraphs);
  return Object.fromEntries(
    Object.entries(report).map(([key, value]) => [
      key,
      KNOWN.includes(key) || NO_TEXT.includes(key) ? value : placed(value, finder),
    ]),
  );
}

const isPlaced = (value: object): value is Placed => 'places' in value && Array.isArray(value.places);

/** A text that no longer stands where it stood. */
const GONE = Symbol('gone');

function textAt({ places, as }: Placed, paragraphs: readonly (string | null)[]): string | typeof GONE {
  const texts = places.map(([paragraph, from, length]) => paragraphs[paragraph]?.slice(from, from + length));
  if (texts.some((text, at) => text === undefined || text.length !== places[at]?.[2])) return GONE;
  if (as === 'date') return isoDate(texts.join(''));
  return texts.join(as === 'names' ? '、' : '\n');
}

/** Blocks and parts may be lost one by one; a row, or a list of names, is lost whole. */
const areApart = (list: readonly unknown[]): boolean =>
  list.every((each) => typeof each === 'object' && each !== null && ('id' in each || 'role' in each));

/** An object that has lost a text is lost with it. */
function filled(value: unknown, paragraphs: readonly (string | null)[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isPlaced(value)) return textAt(value, paragraphs);
  if (Array.isArray(value)) {
    const list = value.map((each) => filled(each, paragraphs));
    const kept = list.filter((each) => each !== GONE);
    return kept.length === list.length || areApart(value) ? kept : GONE;
  }
  const entries = Object.entries(value).map(([key, each]) => [key, filled(each, paragraphs)] as const);
  return entries.some(([, each]) => each === GONE) ? GONE : Object.fromEntries(entries);
}

/** A report with its text again, and the keys of what could not be filled because the page was changed there. */
export function withText(
  report: Record<string, unknown>,
  paragraphs: readonly (string | null)[],
): { report: Record<string, unknown>; lost: string[] } {
  const entries = Object.entries(report).map(([key, value]) => [key, filled(value, paragraphs)] as const);
  return {
    report: Object.fromEntries(entries.filter(([, value]) => value !== GONE)),
    lost: entries.filter(([, value]) => value === GONE).map(([key]) => key),
  };
}

/** Eight bits of a paragraph: enough to know it again between its neighbours, too little to tell what it said. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff).toString(16).padStart(2, '0');
}

/** The checks of a page, two hexadecimal digits a paragraph. */
export const checksOf = (paragraphs: readonly string[]): string => paragraphs.map(checkOf).join('');

/** The paragraphs as they were numbered when the checks were made; null for one that is no longer as it was. */
export function numberedAs(checks: string, paragraphs: readonly string[]): (string | null)[] {
  const before = checks.match(/../g) ?? [];
  const now = paragraphs.map(checkOf);
  const found: (string | null)[] = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays(before, now)) {
    if (removed) found.push(...value.map(() => null));
    else if (!added) found.push(...value.map((_, step) => paragraphs[at + step] ?? null));
    if (!removed) at += value.length;
  }
  return found;
}
