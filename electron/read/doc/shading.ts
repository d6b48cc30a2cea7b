import { Mark, withoutWhite } from '../stories/story.ts';
import type { Piece } from './piece-table.ts';
import { byParagraphEnd, type PropertyRun } from './property-pages.ts';
import { readSprms } from './sprms.ts';

/** [MS-DOC] 2.9.119, Ico: white among the numbered colours. */
export const WHITE_NUMBER = 8;

/** 2.9.43, COLORREF: the last byte is 255 for the usual colour. */
export const isWhiteCode = (code: number): boolean => code >>> 0 === 0x00ffffff;
const isUsual = (code: number): boolean => code >>> 24 === 0xff;

/** 2.9.248, Shd: foreground, background, pattern; 0 is the background alone. Whether it lays another ground than white. */
export function isShade(shade: Buffer): boolean {
  if (shade.length < 10) return false;
  const [back, pattern] = [shade.readUInt32LE(4), shade.readUInt16LE(8)];
  if (pattern === 0xffff) return false;
  return pattern !== 0 || !(isUsual(back) || isWhiteCode(back));
}

/** 2.9.249, Shd80: the same in 16 bits. */
export function isShade80(shade: number): boolean {
  const [back, pattern] = [(shade >> 5) & 0x1f, shade >> 10];
  if (shade === 0xffff) return false;
  return pattern !== 0 || !(back === 0 || back === WHITE_NUMBER);
}

const SHADE = 0xc64d; // sprmPShd
const SHADE_80 = 0x442d; // sprmPShd80

/** Whether a paragraph's properties lay a ground, null where they say nothing of it. */
export function paragraphShade(list: Buffer): boolean | null {
  let isShaded: boolean | null = null;
  for (const { sprm, value16, rest } of readSprms(list)) {
    if (sprm === SHADE) isShaded = isShade(rest.subarray(1));
    if (sprm === SHADE_80) isShaded = isShade80(value16);
  }
  return isShaded;
}

/** Shading of a row's cells, one behind the other, each of so many bytes: sprmTDefTableShd80, sprmTDefTableShd and its kind. */
const SHADES_BYTES: ReadonlyMap<number, number> = new Map([
  [0xd609, 2],
  ...[0xd612, 0xd616, 0xd60c, 0xd670, 0xd671, 0xd672].map((sprm) => [sprm, 10] as const),
]);
/** sprmTSetShd80 and its kind, and sprmTIstd: what they shade, or a table's style, is not looked at. */
const MAY_SHADE: ReadonlySet<number> = new Set([0x7627, 0xd62d, 0xd660, 0x563a]);

/** Whether a property of a row lays a ground under some cell of it. @param rest the list from its operand on, its size first */
function shadesRow(sprm: number, rest: Buffer): boolean {
  const bytes = SHADES_BYTES.get(sprm);
  if (bytes === undefined) return MAY_SHADE.has(sprm);
  const cells = rest.subarray(1, 1 + (rest[0] ?? 0));
  for (let at = 0; at + bytes <= cells.length; at += bytes)
    if (bytes === 2 ? isShade80(cells.readUInt16LE(at)) : isShade(cells.subarray(at))) return true;
  return false;
}

/** The ends of the rows of which some cell may lie on a ground of its own, by their places. */
export function shadedRows(runs: Iterable<PropertyRun>, pieces: readonly Piece[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const [end, { list }] of byParagraphEnd(runs, pieces))
    for (const { sprm, rest } of readSprms(list)) if (shadesRow(sprm, rest)) ends.add(end);
  return ends;
}

/** Ends of paragraphs, cells and pages show nothing, and end all the same. */
const ENDS = '\r\u0007\f';

/**
 * Marks as hidden what is white on the paper.
 * @param rows the ends of shaded rows
 * @param isElsewhere whether a place is in a text box, whose ground may have any colour
 */
export function hideWhite(
  text: string,
  marks: Uint32Array,
  rows: ReadonlySet<number>,
  isElsewhere: (place: number) => boolean,
): void {
  let isShaded = false;
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const bits = marks[at] ?? 0;
    if ((bits & Mark.rowEnd) !== 0) isShaded = rows.has(at);
    else if ((bits & Mark.inTable) === 0) isShaded = false;
    const isSeen = isShaded || isElsewhere(at) || ENDS.includes(text.charAt(at));
    if ((bits & Mark.white) !== 0 && !isSeen) marks[at] = withoutWhite(bits);
  }
}
