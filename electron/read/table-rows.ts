const FULL_WIDTH_BLANK = '　';

/** Whether a cell holds a piece of a page rather than a value. */
const isLayout = (lines: readonly string[]): boolean =>
  lines.length > 3 || (lines.length > 1 && lines.join('').length > 200);

/** A row of a table as one line; a row that only lays the page out keeps its paragraphs. */
export function rowLines(cells: readonly (readonly string[])[]): readonly string[] {
  const filled = cells.filter((lines) => lines.length > 0);
  if (filled.length <= 1 || filled.some(isLayout)) return filled.flat();
  return [filled.map((lines) => lines.join(' ')).join(FULL_WIDTH_BLANK)];
}
