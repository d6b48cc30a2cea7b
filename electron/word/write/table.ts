import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { TABLE } from '../../../shared/gongwen/format.ts';
import { columnTwips, isShort } from '../../../shared/gongwen/table-columns.ts';
import { cellLines, type PlacedCell, placedCells, type TableRows } from '../../../shared/report/table.ts';
import type { ParagraphWriter } from './paragraph.ts';

const rule = { style: BorderStyle.SINGLE, size: TABLE.ruleEighths, color: '000000' };

const borders = {
  top: rule,
  bottom: rule,
  left: rule,
  right: rule,
  insideHorizontal: rule,
  insideVertical: rule,
};

function writeCell(placed: PlacedCell, widths: readonly number[], writer: ParagraphWriter): TableCell {
  const { cell, column, columns, rows } = placed;
  const size = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  const align = isShort(placed, widths) ? 'center' : 'left';
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    columnSpan: columns,
    rowSpan: rows,
    children: cellLines(cell).map((line) => writer.cellParagraph(line, align)),
  });
}

/** A table of a width, ruled all over; its first row stands again on every page it reaches (clause 8). */
export function writeTable(rows: TableRows, tableTwips: number, writer: ParagraphWriter): Table {
  const placed = placedCells(rows);
  const widths = columnTwips(placed, tableTwips);
  const written = [...rows.keys()].filter((at) =>
    placed.some(({ row, rows: covered }) => row <= at && at < row + covered),
  );
  return new Table({
    width: { size: tableTwips, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: TABLE.sideTwips, right: TABLE.sideTwips },
    borders,
    rows: written.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row === 0,
          children: placed.filter((each) => each.row === row).map((each) => writeCell(each, widths, writer)),
        }),
    ),
  });
}
