import type { SaidLevel } from '../../../shared/recognise/read-line.ts';
import { faceOf } from '../../../shared/text/face.ts';
import type { CellShape } from './table-grid.ts';

/** What a character's properties mean for its reading; bits, since a text has a hundred thousand of them. */
export const Mark = {
  /** a tracked change takes it away */
  deleted: 1,
  hidden: 2,
  inTable: 4,
  rowEnd: 8,
  struck: 16,
  raised: 32,
  /** a tracked change has put it in */
  inserted: 64,
  doubleStruck: 128,
  /** so small that nobody can read it */
  tiny: 256,
  /** a cell, or a row, of a table in a cell ends here */
  innerCellEnd: 512,
  innerRowEnd: 1024,
  /** in a table in a cell */
  inner: 4096,
  /** a line of a table of contents */
  contents: 2048,
  /** set higher by hand: an exponent where it stands behind what is not */
  lifted: 8192,
  /** set in 黑体, in 楷体, in bold */
  hei: 16384,
  kai: 32768,
  bold: 65536,
  /** an index */
  lowered: 262144,
  /** set lower by hand: an index where it stands behind what is not */
  sunk: 524288,
  /** a first letter in a frame of its own, which goes on in the paragraph below */
  dropCap: 131072,
  /** stands for an embedded object, in a field or without one */
  object: 1048576,
  /** white */
  white: 2097152,
  /** shaded or highlighted, and in a paragraph or cell that is: white may show on it */
  shaded: 4194304,
  onShade: 8388608,
} as const;

const SIZE_FROM = 24;
const LARGEST = 63;
/** The bits that hold the size of a character, in points; 0 where it is the usual one. */
export const SIZE = LARGEST << SIZE_FROM;

/** The marks of a size. @param halfPoints as Word's files count it */
export const sizeMark = (halfPoints: number): number =>
  Math.min(LARGEST, Math.max(0, Math.round(halfPoints / 2))) << SIZE_FROM;

/** The size that marks hold, in points. */
export const sizeOfMarks = (marks: number): number => (marks & SIZE) >> SIZE_FROM;

/** What has a line through it. */
export const STRUCK = Mark.struck | Mark.doubleStruck;

/** What is not read: it does not show, or is taken back. */
export const ASIDE = Mark.deleted | Mark.hidden | Mark.tiny | STRUCK;

/** Marks of a character whose colour, white, is that of the paper are those of a hidden one. */
export const withoutWhite = (marks: number): number =>
  (marks & (Mark.white | Mark.shaded | Mark.onShade)) === Mark.white ? marks | Mark.hidden : marks;

/** What a character is set in, as far as it is a heading's typeface. */
export const FACES = Mark.hei | Mark.kai;

/** The marks of a font. @param name the font's name */
export function faceMark(name: string): number {
  const face = faceOf(name, false);
  return face === 'hei' || face === 'kai' ? Mark[face] : 0;
}

/** Stands for a picture in the line, or for what an embedded object looks like ([MS-DOC] 2.4.1). */
export const PICTURE = '\u0001';
/** Stands for what is drawn apart from the lines. */
export const SHAPE = '\u0008';

/** The automatic number of a paragraph. */
export interface ParagraphLabel {
  label: string;
  /** Whether a tab or a blank sets it apart from the text behind it. */
  isSetApart: boolean;
  /** It is the sign of a list without numbers, which is not read. */
  isPoint?: true;
}

/** The automatic numbers of a text, by the places where their paragraphs begin. */
export interface ParagraphNumbers {
  labels: ReadonlyMap<number, ParagraphLabel>;
  /** What paragraphs are by their style: a title, or a heading of a level, 1 for the outermost. */
  levels: ReadonlyMap<number, SaidLevel>;
  /** How many could not be made out. */
  lost: number;
}

/** A text that is anchored at a place of another one but stands elsewhere on the page. */
export interface Aside {
  kind: 'box' | 'footnote' | 'endnote';
  story: Story;
}

/**
 * A text of the file, with the characters that Word 97 puts for what is no text ([MS-DOC] 2.4.1, 2.8.25). What else is
 * known of it is given by places, which count from `from`: all texts of a .doc stand in one.
 */
export interface Story {
  text: string;
  /** The place of its first character, 0 where it is not given. */
  from?: number;
  /** What is set for each character, bits of `Mark`. */
  marks: Uint32Array;
  /** What stands for single characters: signs of fonts that have them for letters, the state of form fields. */
  signs?: ReadonlyMap<number, string>;
  numbers?: ParagraphNumbers;
  /** How the cells of table rows lie, by the places of the rows' ends. */
  rows?: ReadonlyMap<number, readonly CellShape[]>;
  asides?: ReadonlyMap<number, readonly Aside[]>;
  /** The stretches that lie on pages turned on their side. */
  landscape?: readonly { from: number; to: number }[];
}

/** What a .doc or .rtf holds, before it is put into lines. */
export interface Stories {
  body: Story;
  comments: Story;
  headers: readonly Story[];
  /** Text boxes whose anchors are not known. */
  boxes: readonly Story[];
  /** Notes whose marks are not known. */
  notes: readonly Aside[];
  /** Text that the file holds and that belongs to none of its stories. */
  unplaced?: Story;
  /** How many tracked insertions and deletions there are. */
  trackedChanges: number;
  /** There is text behind the end of the file. */
  hasMore?: boolean;
}
