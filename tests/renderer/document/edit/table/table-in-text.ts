import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { gridOf } from '../../../../../renderer/document/edit/table/grid.ts';
import { zoneNamed } from '../../../../../renderer/document/schema/zones.ts';
import type { Report, Table } from '../../../../../shared/report/schema.ts';
import { documentOf, stateOf } from '../../marked-text.ts';
import { writtenReport } from '../../written-report.ts';

/** 3 rows and 3 columns; 事项 covers two rows, 数量 two columns. */
export const TABLE: Table = {
  id: 'table-1',
  kind: 'table',
  text: '表1',
  rows: [
    [
      { text: '事项', rows: 2 },
      { text: '数量', columns: 2 },
    ],
    [{ text: '去年' }, { text: '今年' }],
    [{ text: '检查\n次数' }, { text: '11次' }, { text: '15次' }],
  ],
};

/** A report with a table in its second part. */
export function withTable(table: Table = TABLE): Report {
  const report = writtenReport();
  report.parts[1].blocks = [
    { id: 'above', kind: 'paragraph', text: '上文。' },
    table,
    { id: 'below', kind: 'paragraph', text: '下文。' },
  ];
  return report;
}

/** Where a cell's words begin, by its place among all cells of the table. */
export function cellStart({ doc }: EditorState, at: number): number {
  const { pos, node } = zoneNamed(doc, 'highlights');
  let [found, cell] = [-1, 0];
  node.descendants((each, offset) => {
    if (each.type.name !== 'tableCell') return !each.isTextblock;
    if (cell === at) found = pos + offset + 2;
    cell += 1;
    return false;
  });
  return found;
}

/** A state with the selection from one cell to another. */
export function inCells(from: number, to = from, table = TABLE): EditorState {
  const state = stateOf(documentOf(withTable(table)));
  const selection = TextSelection.create(state.doc, cellStart(state, from), cellStart(state, to));
  return state.apply(state.tr.setSelection(selection));
}

/** The table as a picture: a line a row, its cells parted by |, with what each covers (columns×rows) where that is more. */
export function picture({ doc }: EditorState): string[] {
  const table = zoneNamed(doc, 'highlights').node.content.content.find(({ type }) => type.name === 'table');
  if (!table) return [];
  const { cells, rows } = gridOf(table);
  return Array.from({ length: rows }, (_, at) =>
    cells
      .filter(({ row }) => row === at)
      .map(({ node, columns, rows: down }) => {
        const span = columns * down === 1 ? '' : `(${columns}×${down})`;
        return node.textContent.replace('\n', '/') + span;
      })
      .join('|'),
  );
}
