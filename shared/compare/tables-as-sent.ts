import { toFullWidth } from '../recognise/punctuation.ts';
import { blocksIn, withBlocks, zonesOf } from '../report/blocks.ts';
import type { Block, Report, Table, TableCell } from '../report/schema.ts';
import { rowText } from '../report/table.ts';

type Row = readonly TableCell[];

/** A row that can be told from words: several cells hold something, and none of them reaches over other rows. */
const isTelling = (row: Row): boolean =>
  row.filter(({ text }) => text !== '').length > 1 && row.every(({ rows }) => rows === undefined);

const says = (block: Block | undefined, words: string): boolean =>
  block?.kind === 'paragraph' && (block.text === words || block.text === toFullWidth(words));

const hasRow = (block: Block, words: string): boolean =>
  block.kind === 'table' && block.rows.some((row) => rowText(row) === words);

/** Blocks with the line that is left of a sent table as that table, and its caption in it. */
function withTable(blocks: readonly Block[], sent: Table, was: readonly Block[]): readonly Block[] {
  const left = sent.rows.filter(isTelling).flatMap((row) => {
    const words = rowText(row);
    const at = blocks.findIndex((block) => says(block, words));
    const isElsewhere =
      was.some((block) => says(block, words)) || blocks.some((block) => hasRow(block, words));
    return at < 0 || isElsewhere ? [] : [{ at, row }];
  });
  const [only] = left;
  const line = blocks[only?.at ?? -1];
  if (!only || !line || left.length > 1) return blocks;
  const isTitled = sent.text !== '' && says(blocks[only.at - 1], sent.text);
  const table: Table = {
    ...{ id: line.id, kind: 'table', text: isTitled ? sent.text : '', rows: [[...only.row]] },
    ...(sent.landscape && { landscape: sent.landscape }),
  };
  return blocks.toSpliced(isTitled ? only.at - 1 : only.at, isTitled ? 2 : 1, table);
}

/**
 * A returned text where a sent table of which one row is left is a table still: a reader takes a table of one row for a
 * line of text.
 */
export function tablesAsSent(sent: Report, returned: Report): Report {
  return zonesOf(returned).reduce((report, zone) => {
    const was = blocksIn(sent, zone);
    const tables = was.filter((block): block is Table => block.kind === 'table' && block.rows.length > 1);
    const blocks = blocksIn(report, zone);
    const shaped = tables.reduce((all, table) => withTable(all, table, was), blocks);
    return shaped === blocks ? report : withBlocks(report, zone, shaped);
  }, returned);
}
