import type { Face, ParagraphMeasures } from './paragraph-measures.ts';

/** A piece of a line in one face. */
export interface Run {
  text: string;
  font: Face;
  /** of a paper that shows two texts at once */
  mark?: 'gone' | 'new';
}

/** A line of a paragraph before it has a place on a page; lengths in points. */
export interface SetLine {
  runs: Run[];
  /** from the left edge of the text area */
  x: number;
  width: number;
  /** to add at each joint of characters set one after the other with their own advances (advanceOf) */
  justify: number;
  /** what stands in it, where it is a row of a table */
  row?: SetRow;
}

/** A cell as it is drawn with the row it begins in; lengths in points, `x` from the left edge of the text area. */
export interface SetCell {
  x: number;
  width: number;
  /** of all the rows it covers */
  height: number;
  lines: SetLine[];
}

/** A row of a table: it stands on one page. */
export interface SetRow {
  height: number;
  /** drawn again on every page that the table reaches */
  isHeader: boolean;
  cells: SetCell[];
  /** the table's measures, for the cells' lines */
  measures: ParagraphMeasures;
}
