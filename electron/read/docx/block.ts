import type { ReadLine, SaidLevel } from '../../../shared/recognise/read-line.ts';
import type { Face } from '../../../shared/text/face.ts';
import type { Piece } from './inline.ts';
import type { NoteKind } from './note-texts.ts';

/** A text that hangs on a paragraph, read. */
export interface AsideText {
  kind: 'box' | NoteKind;
  blocks: Block[];
}

/** A paragraph as it shows: what a hidden or deleted paragraph mark joins is one. */
export interface Paragraph {
  kind: 'paragraph';
  /** The automatic number, '' for none. */
  label: string;
  /** Whether Word sets the label apart from the text by a tab or a blank. */
  isSetApart: boolean;
  pieces: Piece[];
  /** null for running text */
  level: SaidLevel | null;
  /** the typeface of a heading that it is set in throughout */
  face: Face | null;
  /** the size of its letters in points, null where that is not told */
  size: number | null;
  /** It is an item of a list without numbers. */
  isPoint: boolean;
  asides: AsideText[];
}

/** A cell of a table, with what stands in it. */
export interface Cell {
  blocks: Block[];
  /** how many columns of the grid it covers */
  columns: number;
  /** it goes on from the cell above it */
  goesOn: boolean;
  /** tracked changes take it away */
  isGone: boolean;
}

/** A table: its rows of cells. */
export interface Table {
  kind: 'table';
  rows: Cell[][];
  /** it lies across a landscape page */
  isLandscape: boolean;
}

/** What a file in the file says (w:altChunk). */
export interface Chunk {
  kind: 'chunk';
  lines: ReadLine[];
}

export type Block = Paragraph | Table | Chunk;
