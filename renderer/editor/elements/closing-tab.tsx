import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import type { TabProps } from './tab-props.ts';

/** 附件说明, 附注, 印章 (GB/T 9704-2012, 7.3.4 to 7.3.6). */
export function ClosingTab({ elements, onChange }: TabProps) {
  return (
    <>
      <Field
        label="附件"
        hint="每个附件的标题写一行，序号由程序加；正文写在署名后面附件自己的页上，没有正文的只列标题。"
      >
        <Textarea
          rows={3}
          value={elements.annexes}
          onChange={(_, { value }) => onChange({ annexes: value })}
        />
      </Field>
      <Field label="附注" hint="不写括号。">
        <Input
          value={elements.note}
          placeholder="例如 联系人：李某，电话：12345678"
          onChange={(_, { value }) => onChange({ note: value })}
        />
      </Field>
      <Checkbox
        label="署名处加盖公章（成文日期右空四字，署名居中在日期之上）"
        checked={elements.sealed}
        onChange={(_, { checked }) => onChange({ sealed: checked === true })}
      />
    </>
  );
}
