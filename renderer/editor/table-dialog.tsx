import { Field, makeStyles, SpinButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from '../ui/form-dialog.tsx';

const useStyles = makeStyles({ fields: { display: 'flex', gap: tokens.spacingHorizontalL } });

/** More cannot be seen on a page; rows and columns can be added afterwards. */
const MOST = { rows: 50, columns: 15 } as const;

/** A number as typed or stepped, kept within what a table may have; as it was where it is none. */
function counted(typed: string | number | null | undefined, most: number, before: number): number {
  const count = Math.trunc(Number(typed));
  return Number.isFinite(count) && count > 0 ? Math.min(count, most) : before;
}

/** 插入表格: how many rows and columns it begins with. */
export function TableDialog({
  onClose,
  onInsert,
}: {
  onClose: () => void;
  onInsert: (rows: number, columns: number) => void;
}) {
  const styles = useStyles();
  const [rows, setRows] = useState(3);
  const [columns, setColumns] = useState(3);
  return (
    <FormDialog
      title="插入表格"
      hint="放在光标所在的段落下面，格子以后可以增减。"
      action="插入"
      onClose={onClose}
      onSubmit={() => {
        onClose();
        onInsert(rows, columns);
      }}
    >
      <div className={styles.fields}>
        <Field label="行数">
          <SpinButton
            value={rows}
            min={1}
            max={MOST.rows}
            input={{ autoFocus: true, onFocus: (event) => event.currentTarget.select() }}
            onChange={(_, { value, displayValue }) =>
              setRows(counted(value ?? displayValue, MOST.rows, rows))
            }
          />
        </Field>
        <Field label="列数">
          <SpinButton
            value={columns}
            min={1}
            max={MOST.columns}
            onChange={(_, { value, displayValue }) =>
              setColumns(counted(value ?? displayValue, MOST.columns, columns))
            }
          />
        </Field>
      </div>
    </FormDialog>
  );
}
