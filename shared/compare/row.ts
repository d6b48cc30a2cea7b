import type { Line, Stretch } from './line.ts';

/** A row of a table in both, in one, or in the other; the cells' words where it is in both. */
export interface TableRow {
  /** Its place in the older table, and in the newer one. */
  before: number | null;
  after: number | null;
  /** A cell each; of a row in one table only its cells are all gone or all new. */
  cells: Stretch[][];
}

/**
 * One line of the comparison.
 * `same` nothing differs · `edited` words, level or heading differ; a paragraph that was split has several lines `after`,
 * joined ones several `before` · `inserted`, `deleted` · `away` from here it was moved: the row with the same `move` says
 * where to, and what became of it.
 */
export interface Row {
  change: 'same' | 'edited' | 'inserted' | 'deleted' | 'away';
  before: Line[];
  after: Line[];
  /** The lines' words; \n parts the lines where there are several. */
  stretches: Stretch[];
  /** What was moved together has one number, from 0; null for what stays. */
  move: number | null;
  /** A table's rows; `stretches` are its caption's. */
  table?: TableRow[];
}

/** The lines of a row as it stood in the older report: nothing where it was moved to. */
export const linesBefore = ({ change, before, move }: Row): readonly Line[] =>
  move !== null && change !== 'away' ? [] : before;

/** The lines of a row as it stands in the newer report. */
export const linesAfter = ({ after }: Row): readonly Line[] => after;
