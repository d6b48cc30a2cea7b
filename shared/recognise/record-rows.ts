import { filledRows, joinCells } from '../report/table.ts';
import type { ReadTable } from './read-line.ts';
import { KNOWN_LABELS } from './record-labels.ts';
import { simplified } from './simplified.ts';
import type { SourceLine } from './source-line.ts';

const isLabel = (cell: string): boolean => KNOWN_LABELS.has(simplified(cell).replace(/[\s:：]/g, ''));

/** The lines of a table that has labels in cells of their own with bars between the cells, as a record is read. */
export function withBars(lines: readonly SourceLine[]): SourceLine[] {
  const tables = new Map<ReadTable, { rows: string[][]; next: number }>();
  return lines.map((line) => {
    if (!line.table) return line;
    const table = tables.get(line.table) ?? { rows: filledRows(line.table.rows), next: 0 };
    tables.set(line.table, table);
    const cells = table.rows[table.next] ?? [];
    table.next += 1;
    const isRow = cells.length > 1 && joinCells(cells).replace(/\s/g, '') === line.text.replace(/\s/g, '');
    return isRow && cells.some(isLabel) ? { ...line, text: `|${cells.join('|')}|` } : line;
  });
}
