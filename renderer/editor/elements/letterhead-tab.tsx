import { Checkbox, Field, Input, makeStyles, Switch, Textarea, tokens } from '@fluentui/react-components';
import type { TabProps } from './tab-props.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: tokens.spacingHorizontalL },
  pair: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: tokens.spacingHorizontalL },
});

/** 版头 (GB/T 9704-2012, 7.2). */
export function LetterheadTab({ elements, onChange }: TabProps) {
  const styles = useStyles();
  const { letterhead, hasLetterhead } = elements;
  const set = (change: Partial<typeof letterhead>): void =>
    onChange({ letterhead: { ...letterhead, ...change } });
  const text = (key: 'copyNumber' | 'secrecy' | 'urgency' | 'documentNumber' | 'signatories') => ({
    value: letterhead[key],
    onChange: (_: unknown, { value }: { value: string }) => set({ [key]: value }),
  });
  return (
    <>
      <Switch
        label="加版头（空着的要素不印出来）"
        checked={hasLetterhead}
        onChange={(_, { checked }) => onChange({ hasLetterhead: checked })}
      />
      {hasLetterhead && (
        <>
          <div className={styles.row}>
            <Field label="份号">
              <Input {...text('copyNumber')} placeholder="例如 000001" />
            </Field>
            <Field label="密级和保密期限">
              <Input {...text('secrecy')} placeholder="例如 秘密★1年" />
            </Field>
            <Field label="紧急程度">
              <Input {...text('urgency')} placeholder="例如 加急" />
            </Field>
          </div>
          <Field label="发文机关标志" hint="联合行文时，每个机关写一行。">
            <Textarea
              rows={2}
              value={letterhead.issuers}
              onChange={(_, { value }) => set({ issuers: value })}
            />
          </Field>
          <Checkbox
            label="后面加“文件”二字"
            checked={letterhead.withDocumentWord}
            onChange={(_, { checked }) => set({ withDocumentWord: checked === true })}
          />
          <div className={styles.pair}>
            <Field label="发文字号">
              <Input {...text('documentNumber')} placeholder="例如 青府文〔2026〕1号" />
            </Field>
            <Field label="签发人" hint="有几位时用顿号隔开。">
              <Input {...text('signatories')} />
            </Field>
          </div>
        </>
      )}
    </>
  );
}
