import type { TableCell } from '../../../shared/report/schema.ts';
import { liftTexts, mergedRows, type ReadCell } from '../docx/table-cells.ts';

/** How a cell lies in its row, as Word describes it. */
export interface CellShape {
  /** Where it begins and ends, in twips from the margin. */
  left: number;
  right: number;
  /** It goes on from the cell above it. */
  goesOn: boolean;
  /** It belongs to the cell on its left. */
  joinsLeft: boolean;
}

/** A row as read: the paragraphs of its cells, and how they lie where the file says so. */
export interface ShapedRow {
  cells: readonly (readonly string[])[];
  shapes: readonly CellShape[] | undefined;
}

/** Edges nearer than this are one: rows drawn by hand never meet exactly. */
const SAME_EDGE_TWIPS = 60;

/** The number of the grid's edge that each place is at, in twips. */
function gridEdges(shapes: readonly CellShape[]): ReadonlyMap<number, number> {
  const places = shapes.flatMap(({ left, right }) => [left, right]).sort((a, b) => a - b);
  const edges = new Map<number, number>();
  let edge = 0;
  for (const [at, place] of places.entries()) {
    if (place - (places[at - 1] ?? place) > SAME_EDGE_TWIPS) edge += 1;
    edges.set(place, edge);
  }
  return edges;
}

/** The cells of a row that Word shows; one that belongs to its neighbour gives it its room and its words. */
function shownCells({ cells, shapes }: ShapedRow, edges: ReadonlyMap<number, number>): ReadCell[] {
  if (!shapes) return cells.map((texts) => ({ texts: [...texts], columns: 1, goesOn: false }));
  const shown: ReadCell[] = [];
  for (const [at, { left, right, goesOn, joinsLeft }] of shapes.entries()) {
    const texts = cells[at] ?? [];
    const columns = Math.max(1, (edges.get(right) ?? 0) - (edges.get(left) ?? 0));
    const neighbour = joinsLeft ? shown.at(-1) : undefined;
    if (neighbour) {
      neighbour.texts.push(...texts);
      neighbour.columns += columns;
    } else shown.push({ texts: [...texts], columns, goesOn });
  }
  return shown;
}

/**
 * The cells of a table with its merged ones as one each; where a row's shape is not known, no cells are merged.
 * `isLifted`: words of a cell that goes on from the one above stand in that one.
 */
export function gridRows(rows: readonly ShapedRow[]): { rows: TableCell[][]; isLifted: boolean } {
  const isKnown = rows.every(({ cells, shapes }) => shapes?.length === cells.length);
  const known = isKnown ? rows : rows.map(({ cells }) => ({ cells, shapes: undefined }));
  const edges = gridEdges(known.flatMap(({ shapes = [] }) => shapes));
  const cells = known.map((row) => shownCells(row, edges));
  const isLifted = cells.flat().some(({ goesOn, texts }) => goesOn && texts.join('') !== '');
  return { rows: mergedRows(liftTexts(cells)), isLifted };
}
