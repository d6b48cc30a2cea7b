import type { Fragment } from './fragments.ts';
import { isHeadingStop, type Unit } from './units.ts';

/** A place in the file: which fragment, and how far into it. */
export interface Spot {
  fragment: number;
  at: number;
}

/** Where a unit stands in the file: from one place to another, and the number that was typed in front. */
export interface Found {
  from: Spot;
  /** where its words begin, behind the number */
  words: Spot;
  to: Spot;
  typed: string;
  /** the mark behind its heading is another than the one printed */
  otherStop: boolean;
}

const HANZI = '[一二三四五六七八九十百零〇○]{1,5}';
/** A number typed in front of a line, in any of the forms that are read as one, and bullets. */
const NUMBER = new RegExp(
  `^(?:第(?:${HANZI}|\\d{1,2})(?:部分|[章节篇条])?[、：.，]?|[【［[〔<〈](?:${HANZI}|\\d{1,2})[】］\\]〕>〉]|[Ⅰ-Ⅹ][、.：]?|(?:IV|IX|VI{0,3}|I{1,3}|X)(?:[、.：]|(?=[一-鿿2]))|[（]?(?:${HANZI}|[壹贰貳叁參叄肆伍陆陸柒捌玖拾]{1,3}|\\d{1,3})[）：][、.]?|\\d{1,2}\\.(?!20\\d\\d年)\\d{1,2}(?:\\.\\d{1,2})?[、.]?|(?:${HANZI}|[壹贰貳叁參叄肆伍陆陸柒捌玖拾]+|[—―─－ー])[、.，：]|` +
    `（[—―─－ー]）|${HANZI}是|\\d{1,3}(?:、|\\.(?!\\d)|\\.(?=20\\d\\d年))|[①-⑳⑴-⒇⒈-⒛㈠-㈩㊀-㊉❶-❿][、.]?|[•·●▪◦◆◇■▲▶►➢➤❖★☆✦◎◉*【〖［[-]|[甲乙丙丁戊己庚辛A-H][、.：]|[a-h][）、.]|（[甲乙丙丁戊己庚辛A-Ha-h]）|PART\\s?\\d[.：]?)\\s?`,
);
/** 一 in front of a part's name with nothing but a blank behind it. */
const LOOSE = new RegExp(`^(?:${HANZI}|0?\\d)(?:\\s|(?=\\S))`);

/** Follows words from a place on, over the ends of fragments; null where the file goes on otherwise. */
function eat(fragments: readonly Fragment[], from: Spot, words: string): Spot | null {
  let { fragment, at } = from;
  let eaten = 0;
  while (eaten < words.length) {
    const key = fragments[fragment]?.key;
    if (key === undefined) return null;
    const count = Math.min(key.length - at, words.length - eaten);
    if (!key.startsWith(words.slice(eaten, eaten + count), at)) return null;
    eaten += count;
    at += count;
    if (at === key.length && eaten < words.length) {
      fragment += 1;
      at = 0;
    }
  }
  return { fragment, at };
}

const charAt = (fragments: readonly Fragment[], { fragment, at }: Spot): string =>
  fragments[fragment]?.key.charAt(at) ?? '';

/** The place behind a stop that may close a heading, and whether it is another than the page prints. */
function behindStop(fragments: readonly Fragment[], spot: Spot, printed: string) {
  const mark = charAt(fragments, spot);
  if (!isHeadingStop(mark)) return { spot, other: printed !== '' };
  return { spot: { ...spot, at: spot.at + 1 }, other: mark !== printed };
}

function wordsFrom(fragments: readonly Fragment[], from: Spot, { head, text }: Unit) {
  if (head === null || head.key === '') {
    const to = eat(fragments, from, text.key);
    return to && { to, otherStop: false };
  }
  const end = eat(fragments, from, head.key);
  if (end === null) return null;
  const { spot, other } = behindStop(fragments, end, text.key === '' ? '' : '。');
  const to = eat(fragments, spot, text.key) ?? (spot === end ? null : eat(fragments, end, text.key));
  return to && { to, otherStop: other };
}

/**
 * Looks for a unit at a place of the file: with the number that the page prints, with another one or none.
 * @param mayLoseNumber a number that is typed may be missing on the page
 */
export function follow(
  fragments: readonly Fragment[],
  from: Spot,
  unit: Unit,
  mayLoseNumber: boolean,
): Found | null {
  const rest = fragments[from.fragment]?.key.slice(from.at, from.at + 12) ?? '';
  const numbers = new Set([
    ...(unit.number !== '' && rest.startsWith(unit.number) ? [unit.number] : []),
    '',
    NUMBER.exec(rest)?.[0] ?? '',
    unit.kind === 'part' ? (LOOSE.exec(rest)?.[0] ?? '') : '',
  ]);
  for (const typed of numbers) {
    const isLost = unit.number === '' && !/^[•·●▪◦◆◇■▲▶►➢➤❖★☆✦◎◉*\s-]*$/.test(typed);
    if (isLost && !mayLoseNumber) continue;
    const words = { ...from, at: from.at + typed.length };
    const found = wordsFrom(fragments, words, unit);
    if (found) return { from, words, typed: typed.trim(), ...found };
  }
  return null;
}
