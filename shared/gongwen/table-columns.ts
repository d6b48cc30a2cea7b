import { cellLines, columnCount, type PlacedCell } from '../report/table.ts';
import { textWidth } from '../text/text-width.ts';
import { TABLE } from './format.ts';

const FEWEST_CHARACTERS = 2;
const MOST_CHARACTERS = 18;

const widest = ({ cell }: PlacedCell): number =>
  Math.max(...cellLines(cell).map(textWidth), FEWEST_CHARACTERS);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The widths of a table's columns, by what stands in them; together they are the width of the table, `tableTwips`. */
export function columnTwips(placed: readonly PlacedCell[], tableTwips: number): number[] {
  const wanted = Array.from({ length: columnCount(placed) }, (_, column) => {
    const own = placed.filter((each) => each.column === column && each.columns === 1);
    const characters = Math.min(MOST_CHARACTERS, Math.max(FEWEST_CHARACTERS, ...own.map(widest)));
    return characters * TABLE.halfPoints * 10 + 2 * TABLE.sideTwips;
  });
  const share = tableTwips / sum(wanted);
  const widths = wanted.slice(0, -1).map((twips) => Math.round(twips * share));
  return [...widths, tableTwips - sum(widths)];
}

/** A cell's width within its borders and margins. */
export const innerTwips = ({ column, columns }: PlacedCell, widths: readonly number[]): number =>
  sum(widths.slice(column, column + columns)) - 2 * TABLE.sideTwips;

/** Whether each of a cell's lines fits its width: such cells are centred, longer text begins at the left. */
export const isShort = (placed: PlacedCell, widths: readonly number[]): boolean =>
  widest(placed) * TABLE.halfPoints * 10 <= innerTwips(placed, widths);
