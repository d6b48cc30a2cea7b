import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { guessFrom } from '../../../shared/take-back/guess-from.ts';
import { sentences } from '../../messages.ts';
import { FileInput } from '../../ui/file-input.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import type { Source } from './read-material.ts';
import { useTakeBackNow } from './take-back-context.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  grow: { flexGrow: 1, minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
});

interface MaterialDialogProps {
  onClose: () => void;
  /** Shows the list of what is offered. */
  onShow: () => void;
}

/** 收同事的材料: several files and pasted texts at once, each with who it is from. */
export function MaterialDialog({ onClose, onShow }: MaterialDialogProps) {
  const styles = useStyles();
  const { addMaterial } = useTakeBackNow();
  const input = useRef<HTMLInputElement>(null);
  const [sources, setSources] = useState<readonly Source[]>([]);
  const [text, setText] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const pasted = (): Source[] => {
    if (text.trim() === '') return [];
    const count = sources.filter(({ file }) => file === null).length + 1;
    return [{ name: `粘贴的文字${count}`, from: guessFrom('', text), file: null, text }];
  };
  const addPasted = (): void => {
    setSources([...sources, ...pasted()]);
    setText('');
  };
  const addFiles = (files: readonly File[]): void =>
    setSources([
      ...sources,
      ...files.map((file) => ({ name: file.name, from: guessFrom(file.name), file, text: '' })),
    ]);
  const submit = (): void => {
    const all = [...sources, ...pasted()];
    setIsChecked(true);
    if (all.length === 0) return;
    onClose();
    onShow();
    void addMaterial(all);
  };
  return (
    <FormDialog
      title="收同事的材料"
      hint={sentences.materialHint}
      action="放进清单"
      wide
      onClose={onClose}
      onSubmit={submit}
      aside={<Button onClick={() => input.current?.click()}>选择文件</Button>}
    >
      {sources.map((source, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
        <div key={at} className={styles.row}>
          <Field className={styles.grow} label={`“${source.name}”是谁的材料`}>
            <Input
              value={source.from}
              onChange={(_, { value }) =>
                setSources(sources.map((each, place) => (place === at ? { ...each, from: value } : each)))
              }
            />
          </Field>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={`不要“${source.name}”`}
            onClick={() => setSources(sources.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Field
        label="粘贴文字"
        validationMessage={
          isChecked && sources.length === 0 && text.trim() === '' ? sentences.noMaterial : null
        }
      >
        <Textarea value={text} rows={6} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.row}>
        <Button size="small" disabled={text.trim() === ''} onClick={addPasted}>
          再粘贴一段
        </Button>
        <Text size={200} className={styles.grow}>
          {sources.length > 0 && `已有 ${sources.length} 份`}
        </Text>
      </div>
      <FileInput
        ref={input}
        label="同事的材料"
        multiple
        onFile={(file, others) => addFiles([file, ...others])}
      />
    </FormDialog>
  );
}
