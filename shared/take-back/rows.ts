import { compareTables } from '../compare/compare-tables.ts';
import { cellAddress } from '../report/place.ts';
import type { Block, Table } from '../report/schema.ts';
import { rowText, type TableRows } from '../report/table.ts';
import type { TargetOf } from './proposal.ts';

/** A row of a table that is gone, or has come. */
type RowTarget = TargetOf<'row'>;
type Blocks = ReadonlyMap<string, Block>;

const tableIn = (blocks: Blocks, id: string): Table | undefined => {
  const block = blocks.get(id);
  return block?.kind === 'table' ? block : undefined;
};

/** Whether rows can come and go one by one: not where a cell reaches over several of them. */
export const haveOwnRows = (rows: TableRows): boolean =>
  rows.every((cells) => cells.every((cell) => cell.rows === undefined));

/**
 * The address that a cell of a sent table has by now, where rows have come or gone since; undefined where its row is gone.
 * Any other address stays what it is.
 */
export function cellNow(sent: Blocks, now: Blocks, address: string): string | undefined {
  const [, id = '', row = '', cell = ''] = /^(.*)\/(\d+)\.(\d+)$/.exec(address) ?? [];
  const [before, after] = [tableIn(sent, id), tableIn(now, id)];
  if (!before || !after || before.rows.length === after.rows.length) return address;
  const found = compareTables(before.rows, after.rows).find((each) => each.before === Number(row));
  return found?.after === null || !found ? undefined : cellAddress(id, found.after, Number(cell));
}

/** Whether a row that came back is gone or there by now, or what stands in its place; null where its table is gone. */
export function rowNow(
  target: RowTarget,
  sent: Blocks,
  now: Blocks,
): 'free' | 'there' | { now: string } | null {
  const [before, after] = [tableIn(sent, target.id), tableIn(now, target.id)];
  if (!before || !after) return null;
  const rows = compareTables(before.rows, after.rows);
  if (target.gone === null) {
    const words = rowText(target.row);
    const isThere = rows.some(
      (each) => each.before === null && rowText(after.rows[each.after ?? 0] ?? []) === words,
    );
    return isThere ? 'there' : 'free';
  }
  const found = rows.find((each) => each.before === target.gone)?.after;
  if (found === null || found === undefined) return 'there';
  const words = rowText(after.rows[found] ?? []);
  return words === rowText(before.rows[target.gone] ?? []) ? 'free' : { now: words };
}

/** The table with the row taken out, or put in behind the one that it stood behind. */
export function withRow(table: Table, sent: Table, target: RowTarget): Table {
  const rows = compareTables(sent.rows, table.rows);
  const placeOf = (row: number | null): number | null =>
    row === null ? null : (rows.find((each) => each.before === row)?.after ?? null);
  if (target.gone !== null) {
    const at = placeOf(target.gone);
    // A table has a row at least.
    return at === null || table.rows.length === 1 ? table : { ...table, rows: table.rows.toSpliced(at, 1) };
  }
  let at = (placeOf(target.behind) ?? (target.behind === null ? -1 : table.rows.length - 1)) + 1;
  const isNew = (place: number): boolean => rows.some((each) => each.before === null && each.after === place);
  for (let count = 0; count < target.above && isNew(at); count += 1) at += 1;
  return { ...table, rows: table.rows.toSpliced(at, 0, target.row) };
}
