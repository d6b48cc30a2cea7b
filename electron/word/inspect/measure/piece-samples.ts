import { isInGbk } from '../../../../shared/gongwen/charsets.ts';
import type { Piece } from '../reading/paragraph.ts';
import { type Face, faceOf, isChineseFont } from './font-family.ts';
import type { Sample } from './tally.ts';

const HANZI = /\p{Script=Han}/gu;
const LATIN = /[0-9A-Za-z]/g;
const MARKS = /[“”‘’—…·]/g;

/** The Chinese names of sizes in points. */
const SIZES: Readonly<Record<number, string>> = {
  42: '初号',
  36: '小初',
  26: '1号',
  24: '小1号',
  22: '2号',
  18: '小2号',
  16: '3号',
  15: '小3号',
  14: '4号',
  12: '小4号',
  10.5: '5号',
  9: '小5号',
};

/** A size in words: 3号（16磅）, 13磅. */
export const sizeName = (points: number): string =>
  SIZES[points] === undefined ? `${points}磅` : `${SIZES[points]}（${points}磅）`;

function sample(pieces: readonly Piece[], of: RegExp, judge: (piece: Piece) => [string, boolean]): Sample[] {
  return pieces.flatMap((piece) => {
    const count = piece.text.match(of)?.length ?? 0;
    const [value, kept] = judge(piece);
    return count === 0 ? [] : [{ value, kept, count, where: piece.text }];
  });
}

/** Whether no font of the usual faces has a shape for any of the hanzi: they stand in one that has. */
const isBeyondFonts = (text: string): boolean => (text.match(HANZI) ?? []).every((each) => !isInGbk(each));

/** The fonts of the hanzi. */
export const faceSamples = (pieces: readonly Piece[], face: Face): Sample[] =>
  sample(pieces, HANZI, ({ text, format }) => [
    format.eastAsia.name,
    faceOf(format.eastAsia.name) === face || isBeyondFonts(text),
  ]);

/** The fonts of digits and Latin letters. */
export const latinSamples = (pieces: readonly Piece[], face: Face): Sample[] =>
  sample(pieces, LATIN, ({ format }) => [format.latin.name, faceOf(format.latin.name) === face]);

/** The fonts of quotation marks, dashes and ellipses: whether they are Chinese ones. */
export const markSamples = (pieces: readonly Piece[]): Sample[] =>
  sample(pieces, MARKS, ({ format }) => [format.marks.name, isChineseFont(format.marks.name)]);

/** The sizes of all text. */
export const sizeSamples = (pieces: readonly Piece[], points: number): Sample[] =>
  sample(pieces, /\S/g, ({ format }) => [sizeName(format.sizePoints), format.sizePoints === points]);

/** Bold against plain. */
export const boldSamples = (pieces: readonly Piece[]): Sample[] =>
  sample(pieces, /\S/g, ({ format }) => [format.bold ? '加粗' : '不加粗', !format.bold]);
