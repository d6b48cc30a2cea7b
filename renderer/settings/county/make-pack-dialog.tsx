import { Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sentences } from '../../messages.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useNotify } from '../../ui/notify.tsx';
import type { Demands } from './changes.ts';
import { DeadlineFields } from './deadline-fields.tsx';
import { draftOf, faultOf, type PackDraft, packOf } from './pack-draft.ts';
import { savePack } from './pack-file.ts';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
  },
  with: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

interface MakePackDialogProps {
  /** what is in force here, of which the pack is made */
  present: Demands;
  onClose: () => void;
}

/** 做一个方案包: what the county puts into one file for its townships. What is left empty is not in it. */
export function MakePackDialog({ present, onClose }: MakePackDialogProps) {
  const styles = useStyles();
  const notify = useNotify();
  const [draft, setDraft] = useState<PackDraft>(() => draftOf(present));
  const [checked, setChecked] = useState(false);
  const set = (change: Partial<PackDraft>): void => setDraft({ ...draft, ...change });
  const fault = faultOf(draft, present);
  const wrong = (field: keyof PackDraft) => (checked && fault?.field === field ? fault.words : null);
  const submit = (): void => {
    setChecked(true);
    const pack = packOf(draft, present);
    if (!pack) return;
    savePack(pack).then(
      (fileName) => {
        if (fileName === null) return;
        notify.done(`已保存：${fileName}`);
        onClose();
      },
      (error: unknown) => notify.failed(error, 'keep-file'),
    );
  };
  return (
    <FormDialog
      title="做一个方案包"
      hint={sentences.makePackHint}
      action="保存到文件"
      wide
      onClose={onClose}
      onSubmit={submit}
    >
      <span className={styles.pair}>
        <Field label="发布单位" validationMessage={wrong('issuer')}>
          <Input
            value={draft.issuer}
            maxLength={60}
            placeholder="某某县司法局"
            onChange={(_, { value }) => set({ issuer: value })}
          />
        </Field>
        <Field label="日期" validationMessage={wrong('date')}>
          <Input type="date" value={draft.date} onChange={(_, { value }) => set({ date: value })} />
        </Field>
      </span>
      <span className={styles.with}>
        <Checkbox
          label={`公文格式（现在的“${present.profile.name}”）`}
          checked={draft.withProfile}
          onChange={(_, data) => set({ withProfile: data.checked === true })}
        />
        <Checkbox
          label="审校规则库（现在用的）"
          checked={draft.withRules}
          onChange={(_, data) => set({ withRules: data.checked === true })}
        />
      </span>
      <Field label="主送机关" validationMessage={wrong('addressee')}>
        <Input
          value={draft.addressee}
          maxLength={100}
          placeholder="空着就不规定"
          onChange={(_, { value }) => set({ addressee: value })}
        />
      </Field>
      <DeadlineFields
        deadlines={draft.deadlines}
        fault={wrong('deadlines')}
        onChange={(deadlines) => set({ deadlines })}
      />
      <Field label="单位名称，一行一个" validationMessage={wrong('offices')}>
        <Textarea
          value={draft.offices}
          rows={4}
          placeholder="空着就不带"
          onChange={(_, { value }) => set({ offices: value })}
        />
      </Field>
      <Field
        label="完整性清单，一行一项"
        hint={sentences.checklistHint}
        validationMessage={wrong('checklist')}
      >
        <Textarea
          value={draft.checklist}
          rows={6}
          resize="vertical"
          onChange={(_, { value }) => set({ checklist: value })}
        />
      </Field>
    </FormDialog>
  );
}
