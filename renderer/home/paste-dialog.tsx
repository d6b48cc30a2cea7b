import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from '../form-dialog.tsx';
import { sentences } from '../messages.ts';

interface PasteDialogProps {
  open: boolean;
  onClose: () => void;
  onText: (text: string) => void;
}

/** A place to paste last year's report into, for those who do not press Ctrl+V. */
export function PasteDialog({ open, onClose, onText }: PasteDialogProps) {
  return open ? <PasteForm onClose={onClose} onText={onText} /> : null;
}

function PasteForm({ onClose, onText }: Omit<PasteDialogProps, 'open'>) {
  const [text, setText] = useState('');
  const [checked, setChecked] = useState(false);
  const submit = (): void => {
    setChecked(true);
    if (text.trim() === '') return;
    onClose();
    onText(text);
  };
  return (
    <FormDialog title="粘贴文字" action="读取" onClose={onClose} onSubmit={submit}>
      <Field
        label={sentences.pasteHint}
        validationMessage={checked && text.trim() === '' ? sentences.nothingPasted : null}
      >
        <Textarea
          value={text}
          rows={12}
          textarea={{ autoFocus: true }}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
    </FormDialog>
  );
}
