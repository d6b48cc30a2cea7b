import type { Grid, SheetCell, SheetRow } from '../../shared/collect/cell.ts';
import type { ReadLine, ReadTable } from '../../shared/recognise/read-line.ts';
import { placedCells } from '../../shared/report/table.ts';

const NAME = '表格';

function tableRows({ rows }: ReadTable, from: number): SheetRow[] {
  const placed = placedCells(rows);
  return rows.map((_, row) => ({
    number: from + row,
    cells: placed
      .filter((one) => one.row === row && one.cell.text.trim() !== '')
      .map(
        ({ cell, column, rows: covered }): SheetCell => ({
          column,
          text: cell.text,
          ...(covered > 1 && { fault: 'merged' as const }),
        }),
      ),
  }));
}

/** The tables of a text, each with the lines above it, which say whose it is. Rows are counted through the whole text. */
export function gridsOfLines(lines: readonly ReadLine[]): Grid[] {
  const grids: Grid[] = [];
  let above: SheetRow[] = [];
  let number = 1;
  const seen = new Set<ReadTable>();
  for (const { text, table, leftOut } of lines) {
    if (leftOut !== undefined) continue;
    if (!table) {
      if (text.trim() !== '') above.push({ number, cells: [{ column: 0, text }] });
      number += 1;
    } else if (!seen.has(table)) {
      seen.add(table);
      const rows = tableRows(table, number);
      grids.push({ name: NAME, isHidden: false, rows: [...above, ...rows] });
      above = [];
      number += rows.length;
    }
  }
  return grids;
}

const SEPARATORS = [',', '\t', ';'];

/** The cells of a text whose values are parted by a mark, quoted where they hold it (RFC 4180). */
function parted(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let value = '';
  let isQuoted = false;
  const end = (): void => {
    rows.at(-1)?.push(value);
    value = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') value += sign;
      else if (text.charAt(at + 1) === '"') {
        value += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && value === '') isQuoted = true;
    else if (sign === separator) end();
    else if (sign === '\n') {
      end();
      rows.push([]);
    } else if (sign !== '\r') value += sign;
  }
  end();
  return rows;
}

/** A text of values parted by commas, tabs or semicolons as one sheet: by the mark that makes most cells. */
export function gridOfText(text: string): Grid {
  const count = (separator: string): number => text.split(separator).length;
  const [separator = ','] = [...SEPARATORS].sort((one, other) => count(other) - count(one));
  const rows = parted(text, separator).map((cells, at) => ({
    number: at + 1,
    cells: cells.flatMap((own, column): SheetCell[] => (own.trim() === '' ? [] : [{ column, text: own }])),
  }));
  return { name: '', isHidden: false, rows: rows.filter(({ cells }) => cells.length > 0) };
}
