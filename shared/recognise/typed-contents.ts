import type { ReadLine } from './read-line.ts';
import { readTypedNumber } from './typed-number.ts';

const HEADING = /^[【〔［[]?\s*目\s*[录次]\s*[】〕］\]]?[:：]?$/;
/** A page's number in words or brackets: （2）, [2], 第2页, P2. */
const NAMED_PAGE =
  /(?:[（([［【]\s{0,2}\d{1,3}\s{0,2}[)）\]］】]|第\s{0,2}\d{1,3}\s{0,2}页|[Pp]\.?\s{0,2}\d{1,3})$/;
const LONGEST = 120;
/** What leads to a page's number in a table of contents that somebody typed. */
const LEADERS = ' 　\t….·．_—-';
const SHORTEST_LEADER = 3;

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Where the run of these characters begins that ends at a place. */
function startOfRun(text: string, end: number, characters: string): number {
  let at = end;
  while (at > 0 && characters.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

/** What an entry of the contents names in front of its page; null for any other line. */
function entryOf(text: string): string | null {
  const line = text.trim();
  if (line.length > LONGEST) return null;
  const named = line.search(NAMED_PAGE);
  if (named > 0) return line.slice(0, startOfRun(line, named, LEADERS)) || null;
  const page = startOfRun(line, line.length, '0123456789');
  const name = startOfRun(line, page, LEADERS);
  const leader = line.slice(name, page);
  // A tab is a blank in some files: then only a heading's own number tells.
  const leads =
    leader.length >= SHORTEST_LEADER ||
    /[…\t]|——/.test(leader) ||
    (leader !== '' && readTypedNumber(line) !== null);
  const isPaged = page < line.length && line.length - page <= 3;
  return name > 0 && leads && isPaged ? line.slice(0, name) : null;
}

/** A line of the file that may be an entry: its place and its words. */
type Kept = readonly [at: number, text: string];

const keptLines = (lines: readonly ReadLine[]): Kept[] =>
  [...lines.entries()].flatMap(([at, { text, leftOut, table }]) =>
    leftOut === undefined && !table?.isFacts && text.trim() !== '' ? [[at, text] as const] : [],
  );

/** The places of a table of contents: entries with their pages, or lines below 目录 that all come again. */
function contentsOf(lines: readonly ReadLine[]): Set<number> {
  const kept = keptLines(lines);
  const last = new Map(kept.map(([at, text]) => [bare(text), at]));
  const comesAgain = ([at, text]: Kept): boolean => (last.get(bare(text)) ?? at) > at;
  const paged = kept.filter(([at, text]) => (last.get(bare(entryOf(text) ?? '')) ?? at) > at);
  const places = new Set(paged.length > 1 ? paged.map(([at]) => at) : []);
  const head = kept.findIndex(([, text]) => HEADING.test(text.trim()));
  const below = head < 0 ? [] : kept.slice(head + 1);
  const end = below.findIndex((line) => !places.has(line[0]) && !comesAgain(line));
  for (const [at] of below.slice(0, Math.max(0, end))) places.add(at);
  const [at] = kept[head] ?? [];
  if (at !== undefined && places.size > 0) places.add(at);
  return places;
}

/** The lines with a table of contents that was typed left out. */
export function withoutContents(lines: readonly ReadLine[]): ReadLine[] {
  const places = contentsOf(lines);
  return lines.map((line, at) => (places.has(at) ? { ...line, leftOut: 'toc' } : line));
}
