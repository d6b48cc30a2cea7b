/** A cell of a file that came back: what it shows, and why that is no value to be read. */
export interface SheetCell {
  /** counted from 0 */
  column: number;
  text: string;
  fault?: 'date' | 'no-value' | 'error' | 'merged' | 'truth';
  /** its column is hidden */
  isHidden?: true;
}

/** A row of a sheet as its program numbers it, from 1; only cells that hold something, from left to right. */
export interface SheetRow {
  number: number;
  cells: SheetCell[];
  isHidden?: boolean;
}

/** One sheet of a workbook, or one table of a text. */
export interface Grid {
  name: string;
  isHidden: boolean;
  rows: SheetRow[];
}
