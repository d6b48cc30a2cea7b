import { allBlocks } from '../../report/blocks.ts';
import { cellAddress } from '../../report/place.ts';
import type { Report, Table } from '../../report/schema.ts';
import { type PlacedCell, placedCells } from '../../report/table.ts';
import { arabicValue } from '../../text/number-value.ts';
import type { ReadText } from '../reading.ts';
import type { PlacedHit, ReportRule } from '../rule.ts';
import { sumOf } from './written-values.ts';

const TOTAL = /^\s*(?:合\s*计|总\s*计|共\s*计)\s*$/;
const NUMBER = /^\s*(\d[\d,，]{0,12}(?:[.．]\d{1,4})?)\s*$/;

const numberIn = ({ cell }: PlacedCell): number | null => {
  const digits = NUMBER.exec(cell.text)?.[1];
  return digits === undefined ? null : arabicValue(digits.replaceAll('，', ','), '');
};

const tablesOf = (report: Report): Table[] =>
  allBlocks(report).flatMap((block) => (block.kind === 'table' ? [block] : []));

interface WrongTotal {
  cell: PlacedCell;
  sum: number;
}

/** The totals of one row that are not what stands above them. */
function wrongIn(total: number, cells: readonly PlacedCell[]): WrongTotal[] {
  const own = cells.filter(({ row }) => row === total);
  return own.flatMap((cell) => {
    const said = numberIn(cell);
    const above = cells
      .filter(({ row, column, columns }) => row < total && column === cell.column && columns === 1)
      .map(numberIn)
      .filter((value) => value !== null);
    if (said === null || above.length < 2) return [];
    const sum = sumOf(above);
    return sum === said ? [] : [{ cell, sum }];
  });
}

function wrongTotals({ rows }: Table): WrongTotal[] {
  const cells = placedCells(rows);
  const total = cells.find(({ cell }) => TOTAL.test(cell.text));
  const isLast = total && !cells.some(({ row, cell }) => row > total.row && cell.text.trim() !== '');
  return isLast && total.column === 0 ? wrongIn(total.row, cells) : [];
}

function cellText(texts: readonly ReadText[], table: Table, { cell, row }: PlacedCell): ReadText | undefined {
  const address = cellAddress(table.id, row, table.rows[row]?.indexOf(cell) ?? -1);
  return texts.find(({ block }) => block === address);
}

/** A table's 合计 that is not the sum of its column. */
const tableTotal: ReportRule = {
  id: 'table-total',
  level: 'likely',
  basis: '合计等于各项之和',
  found: {
    table: [
      ['项目', '件数'],
      ['调解', '12'],
      ['诉讼', '3'],
      ['合计', '16'],
    ],
  },
  passed: [
    {
      table: [
        ['项目', '件数'],
        ['调解', '12'],
        ['诉讼', '3'],
        ['合计', '15'],
      ],
    },
    {
      table: [
        ['项目', '件数'],
        ['调解', '12'],
        ['合计', '见附件'],
      ],
    },
  ],
  inReport: ({ report, texts }) =>
    tablesOf(report).flatMap((table) =>
      wrongTotals(table).flatMap((wrong): PlacedHit[] => {
        const at = cellText(texts, table, wrong.cell);
        if (!at) return [];
        const message = `合计写的是“${at.text.trim()}”，这一列加起来是${wrong.sum}，请核对。`;
        return [{ at, from: 0, to: at.text.length, message }];
      }),
    ),
};

export const FIGURE_TABLES: readonly ReportRule[] = [tableTotal];
