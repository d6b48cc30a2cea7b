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

/** The rows with what stands in a cell that goes on from the one above put into that one, where the page has room for it. */
export function liftTexts<C extends ReadCell>(rows: readonly (readonly C[])[]): C[][] {
  const above = new Map<number, C>();
  return rows.map((cells) => {
    let column = 0;
    return cells.map((cell) => {
      const at = column;
      column += cell.columns;
      const upper = cell.goesOn ? above.get(at) : undefined;
      const own = { ...cell, texts: upper ? [] : [...cell.texts] };
      if (upper) upper.texts.push(...cell.texts);
      else above.set(at, own);
      return own;
    });
  });
}

/** The rows of a table with its merged cells as one each, whose words were lifted (ISO/IEC 29500-1, 17.4.17 w:gridSpan, 17.4.84 w:vMerge). */
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
