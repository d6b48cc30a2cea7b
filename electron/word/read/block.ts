import type { DocxLine } from './docx-text.ts';
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
  role: Exclude<DocxLine['role'], 'table'>;
  outlineLevel: number | null;
  asides: AsideText[];
}

/** A table: its rows, each cell with what stands in it. */
export interface Table {
  kind: 'table';
  rows: Block[][][];
}

export type Block = Paragraph | Table;
