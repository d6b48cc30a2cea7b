import type { TableCell } from '../../../shared/report/schema.ts';

/** A cell as read: its paragraphs, and how it lies in the table's grid. */
export interface ReadCell {
  texts: string[];
  columns: number;
  /** it goes on from the cell above it */
  goesOn: boolean;
}

/** A cell of a report's table, still open to the rows below. */
interface OpenCell {
  cell: TableCell;
  rows: number;
}

/** The rows of a table with its merged cells as one each (ISO/IEC 29500-1, 17.4.17 w:gridSpan, 17.4.84 w:vMerge). */
export function mergedRows(rows: readonly ReadCell[][]): TableCell[][] {
  const above = new Map<number, OpenCell>();
  const merged = rows.map((cells) => {
    let column = 0;
    return cells.flatMap(({ texts, columns, goesOn }) => {
      const at = column;
      column += columns;
      const upper = goesOn ? above.get(at) : undefined;
      if (upper) {
        upper.rows += 1;
        upper.cell.text = [upper.cell.text, ...texts].filter((text) => text !== '').join('\n');
        return [];
      }
      const cell: TableCell = { text: texts.join('\n'), ...(columns > 1 && { columns }) };
      const open = { cell, rows: 1 };
      above.set(at, open);
      return [open];
    });
  });
  return merged.map((row) =>
    row.map(({ cell, rows: covered }) => (covered > 1 ? { ...cell, rows: covered } : cell)),
  );
}
