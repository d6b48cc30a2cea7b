import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { partNumber } from '../../shared/report/numbering.ts';
import { defaultHeading, partIndex } from '../../shared/report/parts.ts';
import type { PartRole } from '../../shared/report/schema.ts';
import { withoutLeadingNumber } from '../document/edit/leading-number.ts';
import { sentences } from '../messages.ts';
import { FormDialog } from '../ui/form-dialog.tsx';

/** 改写标题: the one way to change the wording of a part's heading. Its number and place are fixed. */
export function RewriteHeadingDialog({
  role,
  year,
  heading: current,
  onClose,
  onRewrite,
}: {
  role: PartRole;
  /** The report's year, which the default wording of the last part depends on. */
  year: number;
  heading: string;
  onClose: () => void;
  onRewrite: (heading: string) => void;
}) {
  const [heading, setHeading] = useState(current);
  const usual = defaultHeading(role, year);
  const wording = withoutLeadingNumber(heading.trim());
  const submit = (): void => {
    if (wording === '') return;
    onClose();
    if (wording !== current) onRewrite(wording);
  };
  return (
    <FormDialog
      title="改写标题"
      hint={sentences.rewriteHint}
      action="改写"
      aside={
        <Button disabled={heading === usual} onClick={() => setHeading(usual)}>
          恢复默认
        </Button>
      }
      onClose={onClose}
      onSubmit={submit}
    >
      <div>
        <Text as="p" block>
          现在的标题
        </Text>
        <Text as="p" block weight="semibold">
          {partNumber(partIndex(role))}
          {current}
        </Text>
      </div>
      <Field label="改为" validationMessage={wording === '' ? sentences.headingMissing : null}>
        <Input
          value={heading}
          contentBefore={partNumber(partIndex(role))}
          maxLength={200}
          input={{ autoFocus: true, onFocus: (event) => event.currentTarget.select() }}
          onChange={(_, { value }) => setHeading(value)}
        />
      </Field>
    </FormDialog>
  );
}
