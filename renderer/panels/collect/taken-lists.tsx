import { Caption1, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CollectRow } from '../../../shared/collect/collect-row.ts';
import { NOT_PLACED_WORDS, placedNotes } from '../../../shared/collect/collect-words.ts';
import type { Source } from '../../../shared/collect/sheet-answers.ts';
import type { Offer, Placed, Unplaced } from '../../../shared/collect/take.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  values: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** A list under its own heading; nothing where it is empty. */
export function TakenSection({ title, children }: { title: string; children: ReactNode[] }) {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <Text weight="semibold" as="h3">
        {title}（{children.length} 项）
      </Text>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

const rowWords = ({ where, name }: CollectRow): string => `${where} ${name}`.trim();
const sourceWords = ({ file, row }: Source, by: string): string =>
  `${file} 第 ${row} 行${by === '' ? '' : `，${by}`}`;
const offeredWords = ({ typed, text, source, by }: Offer): string =>
  `${text}${typed === text ? '' : `（填的是“${typed}”）`}　${sourceWords(source, by)}`;

/** A value that is ready, or that the text has already. */
export function PlacedLine({ placed }: { placed: Placed }) {
  const styles = useStyles();
  const { standing, offers, state } = placed;
  return (
    <li className={styles.line}>
      <span className={styles.values}>
        <Text>{rowWords(standing.row)}</Text>
        <Text>{state === 'same' ? standing.text : `${standing.text} → ${offers[0]?.text ?? ''}`}</Text>
      </span>
      <Caption1 className={styles.quiet}>
        {offers.map(({ source, by }) => sourceWords(source, by)).join('；')}
        {placedNotes(placed).map((note) => `；${note}`)}
      </Caption1>
    </li>
  );
}

interface ConflictLineProps {
  placed: Placed;
  /** the text that was chosen; that of the report as long as none was */
  chosen: string;
  onChoose: (text: string) => void;
}

/** Values that contradict each other or the text, side by side. */
export function ConflictLine({ placed, chosen, onChoose }: ConflictLineProps) {
  const styles = useStyles();
  const { standing, offers } = placed;
  const others = offers.filter(
    ({ text }, at) => text !== standing.text && offers.findIndex((one) => one.text === text) === at,
  );
  return (
    <li className={styles.line}>
      <Text>{rowWords(standing.row)}</Text>
      <RadioGroup
        layout="vertical"
        aria-label={rowWords(standing.row)}
        value={chosen}
        onChange={(_, { value }) => onChoose(value)}
      >
        <Radio value={standing.text} label={`${standing.text}　报告里现在是这样，不改`} />
        {others.map((offer) => (
          <Radio key={offer.text} value={offer.text} label={offeredWords(offer)} />
        ))}
      </RadioGroup>
      {placedNotes(placed).map((note) => (
        <Caption1 key={note} className={styles.quiet}>
          {note}
        </Caption1>
      ))}
    </li>
  );
}

/** A value that has no place, and why. */
export function UnplacedLine({ unplaced: { source, by, name, typed, why, row } }: { unplaced: Unplaced }) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span className={styles.values}>
        <Text>{row ? rowWords(row) : name}</Text>
        <Text>“{typed}”</Text>
      </span>
      <Caption1 className={styles.quiet}>
        {NOT_PLACED_WORDS[why]}；{sourceWords(source, by)}
      </Caption1>
    </li>
  );
}

/** A row that nobody has filled in. */
export function MissingLine({ row, station }: { row: CollectRow; station: string }) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span className={styles.values}>
        <Text>{rowWords(row)}</Text>
        <Text className={styles.quiet}>{station}</Text>
      </span>
    </li>
  );
}
