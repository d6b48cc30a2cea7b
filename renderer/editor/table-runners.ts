import type { Editor } from '@tiptap/react';
import type { Runner } from '../commands.ts';
import type { Edit } from '../document/edit/edit.ts';
import { editAndGoThere, separateStep } from '../document/edit/separate-step.ts';
import { mergeCells, splitCell } from '../document/edit/table/cells.ts';
import { addLine, deleteLines } from '../document/edit/table/lines.ts';
import { canInsertTable, deleteTable } from '../document/edit/table/whole.ts';
import { tableAt } from '../document/edit/tables.ts';

type TableCommand =
  | 'insert-table'
  | `row-${'above' | 'below'}`
  | `column-${'left' | 'right'}`
  | `delete-${'rows' | 'columns' | 'table'}`
  | 'merge-cells'
  | 'split-cell'
  | 'turn-table';

/** What is done to the table with the caret. @param onInsert asks how large a new one is to be */
export function tableRunners(editor: Editor, onInsert: () => void): Record<TableCommand, Runner> {
  const table = () => tableAt(editor.state)?.table;
  const isTable = (): boolean => table() !== undefined;
  const inCell = (): boolean => isTable() && editor.state.selection.$from.parent.type.name !== 'tableCaption';
  const doing = (edit: Edit, can = inCell): Runner => ({ can, run: () => editAndGoThere(editor, edit) });
  /** Whether the edit itself applies; asked only where the caret is in a table. */
  const applies = (edit: Edit) => (): boolean => inCell() && edit(editor.state.tr);
  return {
    'insert-table': { can: () => canInsertTable(editor.state), run: onInsert },
    'row-above': doing(addLine('row', false)),
    'row-below': doing(addLine('row', true)),
    'column-left': doing(addLine('column', false)),
    'column-right': doing(addLine('column', true)),
    'delete-rows': doing(deleteLines('row')),
    'delete-columns': doing(deleteLines('column')),
    'delete-table': doing(deleteTable, isTable),
    'merge-cells': doing(mergeCells, applies(mergeCells)),
    'split-cell': doing(splitCell, applies(splitCell)),
    'turn-table': {
      can: isTable,
      run: () =>
        separateStep(editor)
          .turnTable(table()?.attrs.landscape !== true)
          .run(),
    },
  };
}
