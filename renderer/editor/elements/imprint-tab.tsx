import { Field, Input, Switch, Textarea } from '@fluentui/react-components';
import type { TabProps } from './tab-props.ts';

/** 版记 (GB/T 9704-2012, 7.4). */
export function ImprintTab({ elements, onChange }: TabProps) {
  const { imprint, hasImprint } = elements;
  const set = (change: Partial<typeof imprint>): void => onChange({ imprint: { ...imprint, ...change } });
  return (
    <>
      <Switch
        label="加版记（空着的要素不印出来）"
        checked={hasImprint}
        onChange={(_, { checked }) => onChange({ hasImprint: checked })}
      />
      {hasImprint && (
        <>
          <Field label="抄送机关" hint="不写“抄送：”和最后的句号。">
            <Textarea
              rows={2}
              value={imprint.copyTo}
              placeholder="例如 县司法局，县人大常委会办公室"
              onChange={(_, { value }) => set({ copyTo: value })}
            />
          </Field>
          <Field label="印发机关">
            <Input
              value={imprint.printer}
              placeholder="例如 青禾镇党政办公室"
              onChange={(_, { value }) => set({ printer: value })}
            />
          </Field>
          <Field label="印发日期">
            <Input
              value={imprint.printedOn}
              placeholder="例如 2026年1月8日"
              onChange={(_, { value }) => set({ printedOn: value })}
            />
          </Field>
        </>
      )}
    </>
  );
}
