import { Button, Field, Input, makeStyles, SpinButton, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Deadline } from '../../../shared/county/deadlines.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px auto 96px auto 32px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
});

const MOST = 6;

interface DeadlineFieldsProps {
  deadlines: readonly Deadline[];
  fault: string | null;
  onChange: (deadlines: Deadline[]) => void;
}

/** The days by which something is due each year: 报送 and 公开, and what the county adds. */
export function DeadlineFields({ deadlines, fault, onChange }: DeadlineFieldsProps) {
  const styles = useStyles();
  const set = (at: number, change: Partial<Deadline>): void =>
    onChange(deadlines.map((each, index) => (index === at ? { ...each, ...change } : each)));
  return (
    <Field label="期限" validationMessage={fault}>
      <div>
        {deadlines.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by nothing else
          <div key={at} className={styles.row}>
            <Input
              aria-label={`期限${at + 1}的名称`}
              value={each.name}
              maxLength={20}
              onChange={(_, { value }) => set(at, { name: value })}
            />
            <SpinButton
              aria-label={`${each.name}：月`}
              min={1}
              max={12}
              value={each.month}
              onChange={(_, { value, displayValue }) => set(at, { month: value ?? Number(displayValue) })}
            />
            <Text>月</Text>
            <SpinButton
              aria-label={`${each.name}：日`}
              min={1}
              max={31}
              value={each.day}
              onChange={(_, { value, displayValue }) => set(at, { day: value ?? Number(displayValue) })}
            />
            <Text>日</Text>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`去掉${each.name}`}
              onClick={() => onChange(deadlines.filter((_, index) => index !== at))}
            />
          </div>
        ))}
        {deadlines.length < MOST && (
          <Button
            size="small"
            onClick={() => onChange([...deadlines, { for: 'other', name: '初稿', month: 2, day: 1 }])}
          >
            加一个期限
          </Button>
        )}
      </div>
    </Field>
  );
}
