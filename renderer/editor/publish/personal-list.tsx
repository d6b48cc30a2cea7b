import { Caption1, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { PERSONAL_NAMES } from '../../../shared/proofread/personal/kinds.ts';
import type { PersonalItem } from '../../../shared/publish/personal-items.ts';
import type { Publishing } from './use-publish.ts';

const useStyles = makeStyles({
  list: { flexShrink: 0, margin: 0, padding: 0, listStyleType: 'none', maxHeight: '30vh', overflowY: 'auto' },
  row: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  where: { color: tokens.colorNeutralForeground3 },
  words: { overflowWrap: 'anywhere' },
  masked: { color: tokens.colorNeutralForeground3 },
  quote: { backgroundColor: tokens.colorPaletteYellowBackground2 },
});

/** The personal data of a report, each with the words about it, its masked form, and the choice between 打码 and 保留. */
export function PersonalList({
  items,
  publishing,
}: {
  items: readonly PersonalItem[];
  publishing: Publishing;
}) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys, too
    <ul className={styles.list} aria-label="个人信息" tabIndex={0}>
      {items.map((item) => (
        <PersonalRow key={item.key} item={item} publishing={publishing} />
      ))}
    </ul>
  );
}

function PersonalRow({ item, publishing: { kept, keep } }: { item: PersonalItem; publishing: Publishing }) {
  const styles = useStyles();
  const { key, kind, where, before, quote, after, masked } = item;
  const stays = kept.has(key);
  return (
    <li className={styles.row}>
      <div>
        <Text>{PERSONAL_NAMES[kind]}</Text>
        <br />
        <Caption1 className={styles.where}>{where}</Caption1>
      </div>
      <div className={styles.words}>
        <Text>
          {before}
          <mark className={styles.quote}>{quote}</mark>
          {after}
        </Text>
        <br />
        <Caption1 className={styles.masked}>{stays ? '照原样公开' : `公开时写作 ${masked}`}</Caption1>
      </div>
      <RadioGroup
        layout="horizontal"
        aria-label={`${PERSONAL_NAMES[kind]} ${quote}`}
        value={stays ? 'keep' : 'mask'}
        onChange={(_, { value }) => keep(key, value === 'keep')}
      >
        <Radio value="mask" label="打码" />
        <Radio value="keep" label="保留" />
      </RadioGroup>
    </li>
  );
}
