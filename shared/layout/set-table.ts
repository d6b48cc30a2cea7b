import { points, TABLE } from '../gongwen/format.ts';
import { columnTwips, innerTwips, isShort } from '../gongwen/table-columns.ts';
import { cellLines, type PlacedCell, placedCells, type TableRows } from '../report/table.ts';
import type { LayoutOptions } from './options.ts';
import type { ParagraphMeasures } from './paragraph-measures.ts';
import type { SetLine, SetRow } from './set-line.ts';
import { setText } from './set-paragraph.ts';

const RULE = TABLE.ruleEighths / 8;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The lines of each cell, broken to its width. */
function setCell(
  placed: PlacedCell,
  widths: readonly number[],
  measures: ParagraphMeasures,
  options: LayoutOptions,
) {
  const room = points(innerTwips(placed, widths));
  const own: ParagraphMeasures = {
    ...measures,
    tracking: 0,
    align: isShort(placed, widths) ? 'center' : 'both',
  };
  return cellLines(placed.cell).flatMap((text) => {
    const lines = setText(text, { headingEnd: 0, room }, own, options);
    return lines.length > 0 ? lines : [{ runs: [], x: 0, width: 0, justify: 0 }];
  });
}

/** A row is as high as its highest cell; one that covers several rows makes the last of them higher if it must. */
function rowHeights(rows: TableRows, placed: readonly (PlacedCell & { lines: SetLine[] })[], pitch: number) {
  const heights = rows.map(() => pitch + RULE);
  for (const { row, rows: covered, lines } of placed.toSorted((a, b) => a.rows - b.rows)) {
    const others = sum(heights.slice(row, row + covered - 1));
    const last = row + covered - 1;
    heights[last] = Math.max(heights[last] ?? 0, lines.length * pitch + RULE - others);
  }
  return heights;
}

/** A table of a width as lines of the page, one a row. */
export function setTable(
  rows: TableRows,
  tableTwips: number,
  measures: ParagraphMeasures,
  options: LayoutOptions,
): SetLine[] {
  const cells = placedCells(rows);
  const widths = columnTwips(cells, tableTwips);
  const placed = cells.map((cell) => ({ ...cell, lines: setCell(cell, widths, measures, options) }));
  const heights = rowHeights(rows, placed, measures.pitch);
  return rows.map((_, at): SetLine => {
    const own = placed.filter(({ row }) => row === at);
    const row: SetRow = {
      height: heights[at] ?? measures.pitch,
      isHeader: at === 0,
      measures: { ...measures, tracking: 0 },
      cells: own.map(({ column, columns, rows: covered, lines }) => ({
        x: points(sum(widths.slice(0, column))),
        width: points(sum(widths.slice(column, column + columns))),
        height: sum(heights.slice(at, at + covered)),
        lines,
      })),
    };
    return { runs: [], x: 0, width: points(tableTwips), justify: 0, row };
  });
}
