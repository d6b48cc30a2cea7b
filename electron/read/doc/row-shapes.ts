import type { CellShape } from '../stories/table-grid.ts';
import type { Piece } from './piece-table.ts';
import { byParagraphEnd, type PropertyRun } from './property-pages.ts';
import { DEFINE_TABLE, readSprms } from './sprms.ts';

const CELL_BYTES = 20;

/**
 * [MS-DOC], TDefTableOperand: after its size the number of cells, their edges in twips, and their flags (TCGRF). A
 * damaged one says nothing of the cells, and costs the text nothing.
 */
function readShapes(operand: Buffer): CellShape[] {
  const count = operand[2] ?? 0;
  const flagsFrom = 3 + (count + 1) * 2;
  if (operand.length < flagsFrom) return [];
  const end = Math.min(operand.length, operand.readUInt16LE(0) + 1);
  const edge = (at: number): number => operand.readInt16LE(3 + at * 2);
  return Array.from({ length: count }, (_, at) => {
    const from = flagsFrom + at * CELL_BYTES;
    // Cells at the end that have nothing of their own may be left away.
    const flags = from + 2 <= end ? operand.readUInt16LE(from) : 0;
    // 1 in the lowest two bits is a cell merged to its left, 1 in bits 5 and 6 one merged upwards.
    const [across, down] = [flags & 3, (flags >> 5) & 3];
    return { left: edge(at), right: edge(at + 1), goesOn: down === 1, joinsLeft: across === 1 };
  });
}

/** How the cells of each table row lie, by the place of the row's end in the text. */
export function readRowShapes(
  runs: Iterable<PropertyRun>,
  pieces: readonly Piece[],
): ReadonlyMap<number, readonly CellShape[]> {
  const rows = new Map<number, readonly CellShape[]>();
  for (const [end, { list }] of byParagraphEnd(runs, pieces)) {
    const definition = [...readSprms(list)].findLast(({ sprm }) => sprm === DEFINE_TABLE);
    if (definition) rows.set(end, readShapes(definition.rest));
  }
  return rows;
}
