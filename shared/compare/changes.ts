import { shortName } from '../levels.ts';
import { rowText, tableText } from '../report/table.ts';
import type { Comparison } from './compare-reports.ts';
import { textAfter, textBefore } from './edits.ts';
import type { Line, Stretch } from './line.ts';
import type { Row, TableRow } from './row.ts';
import { type SentenceGroup, sentenceGroups } from './sentence-groups.ts';

/**
 * One thing that is otherwise in the newer report, for a list. `level`, `heading`, `layout`: the words stay, and are
 * another level, cut otherwise into heading and text, a table laid otherwise on its page; `fact`: something beside the
 * text.
 */
export interface Change {
  kind:
    | 'edited'
    | 'inserted'
    | 'deleted'
    | 'moved'
    | 'split'
    | 'joined'
    | 'level'
    | 'heading'
    | 'layout'
    | 'fact';
  /** Its place in words; of what moved, from where to where. */
  where: string;
  /** Whole sentences, cells or lines. */
  before: string;
  after: string;
  /** Which row of the comparison it stands in; null for a fact. */
  row: number | null;
  /** Who made it, where a file tells. */
  author?: string;
}

type Said = Omit<Change, 'row'>;

const isEdited = (stretches: readonly Stretch[]): boolean => stretches.some(({ kind }) => kind !== 'same');

const lineText = ({ text, rows }: Line): string =>
  rows ? [text, tableText(rows)].filter((words) => words !== '').join('\n') : text;

/** The words of lines, a line each, tables with their cells. */
export const textOf = (lines: readonly Line[]): string => lines.map(lineText).join('\n');

/** What a change of words is called. */
export function kindOf(before: string, after: string): 'edited' | 'inserted' | 'deleted' {
  if (before === '') return 'inserted';
  return after === '' ? 'deleted' : 'edited';
}

function wordChange(stretches: readonly Stretch[], where: string): Said {
  const [before, after] = [textBefore(stretches), textAfter(stretches)];
  return { kind: kindOf(before, after), where, before, after };
}

/** A paragraph cut in two, or two made one, with the sentences around. */
function breakChange(groups: readonly SentenceGroup[], at: number, where: string): Said {
  const around = groups.slice(Math.max(0, at - 1), at + 2).flatMap(({ stretches }) => stretches);
  const isSplit = groups[at]?.stretches.some(({ kind }) => kind === 'new');
  return {
    kind: isSplit ? 'split' : 'joined',
    where,
    before: textBefore(around),
    after: textAfter(around),
  };
}

function wordChanges(stretches: readonly Stretch[], where: string): Said[] {
  const groups = sentenceGroups(stretches);
  return groups.flatMap((group, at): Said[] => {
    if (!isEdited(group.stretches)) return [];
    const isBreak = group.stretches.every(({ text }) => text === '\n');
    return [isBreak ? breakChange(groups, at, where) : wordChange(group.stretches, where)];
  });
}

function tableChanges({ before, after, cells }: TableRow, table: Row, where: string): Said[] {
  const there = `${where}第${(after ?? before ?? 0) + 1}行`;
  if (before !== null && after !== null)
    return cells.flatMap((stretches, at) =>
      isEdited(stretches) ? [wordChange(stretches, `${there}第${at + 1}格`)] : [],
    );
  const rows = (after === null ? table.before : table.after)[0]?.rows;
  const text = rowText(rows?.[after ?? before ?? 0] ?? []);
  return after === null
    ? [{ kind: 'deleted', where: there, before: text, after: '' }]
    : [{ kind: 'inserted', where: there, before: '', after: text }];
}

const headingOf = ({ text, heading }: Line): string => text.slice(0, heading);

/** What is otherwise though the words stay. */
function formChanges({ before: [before], after: [after], stretches }: Row, where: string): Said[] {
  if (!before || !after) return [];
  const said: Said[] = [];
  if (before.kind !== after.kind)
    said.push({
      kind: 'level',
      where,
      before: shortName(before.kind),
      after: shortName(after.kind),
    });
  else if (before.heading !== after.heading && !isEdited(stretches))
    said.push({ kind: 'heading', where, before: headingOf(before), after: headingOf(after) });
  if (before.landscape !== after.landscape)
    said.push({
      kind: 'layout',
      where,
      before: before.landscape ? '横排' : '竖排',
      after: after.landscape ? '横排' : '竖排',
    });
  return said;
}

function rowChanges(row: Row): Said[] {
  const where = (row.after[0] ?? row.before[0])?.where ?? '';
  switch (row.change) {
    case 'same':
    case 'away':
      return [];
    case 'inserted':
    case 'deleted':
      return [{ kind: row.change, where, before: textOf(row.before), after: textOf(row.after) }];
    case 'edited':
      return [
        ...formChanges(row, where),
        ...wordChanges(row.stretches, where),
        ...(row.table ?? []).flatMap((tableRow) => tableChanges(tableRow, row, where)),
      ];
  }
}

/** The rows that moved together, by their number, where they stand now. */
function movedRows(rows: readonly Row[]): Map<number, Row[]> {
  const moved = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.move === null || row.change === 'away') continue;
    const together = moved.get(row.move);
    if (together) together.push(row);
    else moved.set(row.move, [row]);
  }
  return moved;
}

/** What moved together is one change, told where it went. */
function moveChange(row: Row, together: readonly Row[]): Said[] {
  if (together[0] !== row) return [];
  return [
    {
      kind: 'moved',
      where: `${row.before[0]?.where} → ${row.after[0]?.where}`,
      before: textOf(together.flatMap(({ before }) => before)),
      after: textOf(together.flatMap(({ after }) => after)),
    },
  ];
}

/** The comparison as a list, in the newer report's order, sentence by sentence; what stands beside the text comes last. */
export function changesOf({ rows, facts }: Comparison): Change[] {
  const moved = movedRows(rows);
  const inText = rows.flatMap((row, at): Change[] => {
    const said = [...moveChange(row, moved.get(row.move ?? -1) ?? []), ...rowChanges(row)];
    return said.map((change) => ({ ...change, row: at }));
  });
  const beside = facts.map(
    ({ name, before, after }): Change => ({ kind: 'fact', where: name, before, after, row: null }),
  );
  return [...inText, ...beside];
}
