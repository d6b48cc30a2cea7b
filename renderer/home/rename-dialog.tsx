import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportSummary } from '../../shared/requests.ts';
import { sentences } from '../messages.ts';
import { FormDialog } from '../ui/form-dialog.tsx';

/** Asks for another name for a report; the report's own text stays as it is. */
export function RenameDialog({
  report,
  onClose,
  onRename,
}: {
  report: ReportSummary;
  onClose: () => void;
  onRename: (name: string) => void;
}) {
  const [name, setName] = useState(report.name);
  const [checked, setChecked] = useState(false);
  const submit = (): void => {
    setChecked(true);
    if (name.trim() === '') return;
    onClose();
    if (name.trim() !== report.name) onRename(name.trim());
  };
  return (
    <FormDialog title="重命名" hint={sentences.nameHint} action="重命名" onClose={onClose} onSubmit={submit}>
      <Field label="名称" validationMessage={checked && name.trim() === '' ? sentences.nameMissing : null}>
        <Input
          value={name}
          maxLength={200}
          input={{ autoFocus: true, onFocus: (event) => event.currentTarget.select() }}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
    </FormDialog>
  );
}
