import { Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { reportYearOn } from '../../shared/report/report-year.ts';
import { sentences } from '../messages.ts';
import { useCounty } from '../session/county.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { readYear } from '../ui/read-year.ts';

interface BlankDialogProps {
  /** The office proposed. */
  office: string;
  onClose: () => void;
  onCreate: (year: number, office: string) => void;
}

/** Asks for the year and the office of a new report. */
export function BlankDialog({ office: proposed, onClose, onCreate }: BlankDialogProps) {
  const [yearText, setYearText] = useState(String(reportYearOn(new Date())));
  // The list that the proposal comes from may arrive after the dialog; what was typed stays.
  const [typed, setTyped] = useState<string | null>(null);
  const office = typed ?? proposed;
  const offices = useCounty().now.offices ?? [];
  const listId = useId();
  const [checked, setChecked] = useState(false);
  const year = readYear(yearText);
  const submit = (): void => {
    setChecked(true);
    if (year === null || office.trim() === '') return;
    onClose();
    onCreate(year, office.trim());
  };
  return (
    <FormDialog
      title="新建空白报告"
      hint={sentences.blankHint}
      action="新建"
      onClose={onClose}
      onSubmit={submit}
    >
      <Field label="年度" validationMessage={checked && year === null ? sentences.yearInvalid : null}>
        <Input value={yearText} contentAfter="年度" onChange={(_, { value }) => setYearText(value)} />
      </Field>
      <Field
        label="单位"
        validationMessage={checked && office.trim() === '' ? sentences.officeMissing : null}
      >
        <Input
          value={office}
          maxLength={200}
          placeholder="发布报告的单位全称"
          list={listId}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <datalist id={listId}>
        {offices.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </FormDialog>
  );
}
