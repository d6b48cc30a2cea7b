import { Field, Textarea } from '@fluentui/react-components';
import { type ClipboardEvent, useState } from 'react';
import { sentences } from '../messages.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { richFile } from './rich-text.ts';

interface PasteDialogProps {
  onClose: () => void;
  onText: (text: string) => void;
  onFile: (file: File) => void;
}

/** What was pasted into the empty field, and the text that the field then had. */
interface Pasted {
  file: File;
  text: string;
}

/** A place to paste last year's report into, for those who do not press Ctrl+V. */
export function PasteDialog({ onClose, onText, onFile }: PasteDialogProps) {
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [checked, setChecked] = useState(false);
  const submit = (): void => {
    setChecked(true);
    if (text.trim() === '') return;
    onClose();
    // What was changed by hand since counts as it stands.
    if (pasted?.text === text) onFile(pasted.file);
    else onText(text);
  };
  const keepRich = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const file = text === '' ? richFile(event.clipboardData) : null;
    const plain = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    setPasted(file && { file, text: plain });
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
          onPaste={keepRich}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
    </FormDialog>
  );
}
