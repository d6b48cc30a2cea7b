import { allBlocks, mapBlocks } from '../../../shared/report/blocks.ts';
import type { Report, Table } from '../../../shared/report/schema.ts';
import { afterDeeds, type Deed } from '../../shared/compare/edits.ts';
import { dice } from '../dice.ts';
import { sentReport } from '../leader/sent-report.ts';

const DEEDS: readonly Deed['deed'][] = [
  ...(['insert', 'delete', 'replace', 'move', 'split'] as const),
  ...(['join', 'figure', 'level', 'section'] as const),
];
const WORDS = ['青石镇新增便民服务点3个。', '推进综合执法改革，', '12件', '甲、乙、丙', 'A 级'];

type Pick = (below: number) => number;

function changedTable(table: Table, pick: Pick, withColumns: boolean): Table {
  const row = 1 + pick(table.rows.length - 1);
  const cells = (words: string) => (table.rows[row] ?? []).map(() => ({ text: words }));
  switch (pick(withColumns ? 4 : 3)) {
    case 0:
      return { ...table, rows: table.rows.toSpliced(row, 0, cells(String(pick(99)))) };
    case 1:
      return table.rows.length > 2 ? { ...table, rows: table.rows.toSpliced(row, 1) } : table;
    case 2:
      return { ...table, rows: table.rows.map((each, at) => (at === row ? cells(String(pick(99))) : each)) };
    default:
      return { ...table, rows: table.rows.map((each) => [...each, { text: String(pick(9)) }]) };
  }
}

/** Some random deeds on a report, on its tables and on what stands beside its text. */
function edited(report: Report, pick: Pick, withColumns: boolean): Report {
  const list = Array.from({ length: 1 + pick(10) }, () => ({
    deed: DEEDS[pick(DEEDS.length)] ?? 'insert',
    at: pick(10_000),
    to: pick(10_000),
    words: WORDS[pick(WORDS.length)] ?? '',
  }));
  const now = afterDeeds(report, list);
  const tables = allBlocks(now).filter(({ kind }) => kind === 'table');
  const chosen = tables[pick(tables.length + 1)];
  const blocks = mapBlocks(now, ({ block }) =>
    block.kind === 'table' && block.id === chosen?.id ? changedTable(block, pick, withColumns) : block,
  );
  if (pick(3) > 0) return blocks;
  const signature = { office: blocks.office, date: `2026-01-${11 + pick(15)}` };
  return { ...blocks, title: blocks.title.replace('情况', '工作情况'), signature };
}

/** Two versions of a report, the second made of the first. @param withColumns whether a table may get another column, too */
export function pairOf(seed: number, withColumns: boolean): [Report, Report] {
  const pick = dice(seed);
  const before = edited(sentReport(), pick, withColumns);
  return [before, edited(before, pick, withColumns)];
}
