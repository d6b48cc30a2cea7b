import type { CellShape } from './table-grid.ts';

/** What a character's properties mean for its reading; bits, since a text has a hundred thousand of them. */
export const Mark = { deleted: 1, hidden: 2, inTable: 4, rowEnd: 8, struck: 16, raised: 32 } as const;

/** What is not read: it does not show, or is taken back. */
export const ASIDE = Mark.deleted | Mark.hidden | Mark.struck;

/** Stands for a picture in the line, or for what an embedded object looks like ([MS-DOC] 2.4.1). */
export const PICTURE = '\u0001';
/** Stands for what is drawn apart from the lines. */
export const SHAPE = '\u0008';

/**
 * A text of the file, with the characters that Word 97 puts for what is no text ([MS-DOC] 2.4.1, 2.8.25), and the marks
 * of its characters.
 */
export interface Story {
  text: string;
  marks: Uint8Array;
}

/** The automatic numbers of a text, by the places where their paragraphs begin. */
export interface ParagraphNumbers {
  labels: ReadonlyMap<number, string>;
  /** The levels of those that are headings by their style, 1 for the outermost. */
  headings: ReadonlyMap<number, number>;
  /** How many could not be made out. */
  lost: number;
}

/** What a .doc or .rtf holds, before it is put into lines. */
export interface Stories {
  body: Story;
  footnotes: Story;
  endnotes: Story;
  comments: Story;
  textBoxes: Story;
  headers: readonly string[];
  /** The automatic numbers of the body. */
  numbers: ParagraphNumbers;
  /** How the cells of the body's table rows lie, by the places of the rows' ends. */
  rows: ReadonlyMap<number, readonly CellShape[]>;
}
