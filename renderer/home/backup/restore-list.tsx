import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RestoreItem, RestorePlan } from '../../../shared/requests.ts';
import { sentences } from '../../messages.ts';
import { changeWords, unreadableWords } from './backup-words.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '320px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What is chosen of a backup: which reports, and whether its settings. */
export interface Choice {
  ids: ReadonlySet<string>;
  settings: boolean;
}

/** The reports of a backup with what each would change here, to choose from. */
export function RestoreList({
  plan,
  choice,
  onChoice,
}: {
  plan: RestorePlan;
  choice: Choice;
  onChoice: (choice: Choice) => void;
}) {
  const styles = useStyles();
  const differing = plan.items.filter(({ isSame }) => !isSame);
  const same = plan.items.length - differing.length;
  const toggle = ({ id }: RestoreItem, on: boolean): void => {
    const ids = new Set(choice.ids);
    if (on) ids.add(id);
    else ids.delete(id);
    onChoice({ ...choice, ids });
  };
  return (
    <>
      <Text>{sentences.bringInHint}</Text>
      {differing.length > 0 && (
        <ul className={styles.list} aria-label="备份里的报告">
          {differing.map((item) => (
            <li key={item.id} className={styles.row}>
              <Checkbox
                label={item.name}
                checked={choice.ids.has(item.id)}
                onChange={(_, { checked }) => toggle(item, checked === true)}
              />
              <Text size={200} className={styles.quiet}>
                {changeWords(item)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {same > 0 && <Text className={styles.quiet}>另有 {same} 份报告与现在的相同。</Text>}
      {plan.hasSettings && (
        <Checkbox
          label="格式方案等设置也换成备份里的"
          checked={choice.settings}
          onChange={(_, { checked }) => onChoice({ ...choice, settings: checked === true })}
        />
      )}
      {plan.unreadable.length > 0 && <Text>{unreadableWords(plan.unreadable)}</Text>}
    </>
  );
}
