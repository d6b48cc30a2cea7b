import { Caption1, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { localIsoDate } from '../../../shared/report/dates.ts';
import {
  type Outgoing,
  PURPOSE_NAMES,
  PURPOSES,
  type Purpose,
  reviewWords,
} from '../../../shared/stored/outgoing.ts';
import { madeWords } from './outgoing-words.ts';
import type { Note } from './use-outgoing.ts';

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  name: { overflowWrap: 'anywhere' },
  fields: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 1fr) 152px',
    gap: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface OutgoingEntryProps {
  entry: Outgoing;
  /** whom the county has reports sent to; '' for nobody known */
  addressee: string;
  /** the id of a list of places that it may have gone to */
  places: string;
  onNote: (note: Note) => void;
}

const isOther = (entry: Outgoing, { purpose, to, on }: Note): boolean =>
  entry.purpose !== purpose || entry.to !== to || entry.on !== on;

/** Runs the last `leave` when the entry goes from the screen: a field that goes with its focus tells nobody. */
function useLeaving(leave: () => void): void {
  const last = useRef(leave);
  useEffect(() => {
    last.current = leave;
  });
  useEffect(() => () => last.current(), []);
}

/** One entry of 送达记录: the file and its checksum, what it was for, to whom it went and when. */
export function OutgoingEntry({ entry, addressee, places, onNote }: OutgoingEntryProps) {
  const styles = useStyles();
  const [note, setNote] = useState<Note>(() => ({ purpose: entry.purpose, to: entry.to, on: entry.on }));
  const keep = (next: Note): void => {
    setNote(next);
    if (isOther(entry, next)) onNote(next);
  };
  useLeaving(() => isOther(entry, note) && onNote(note));
  const choose = (purpose: Purpose): void => {
    const to = note.to === '' && purpose === 'submitted' ? addressee : note.to;
    const on = note.on === '' ? localIsoDate(new Date()) : note.on;
    keep(purpose === '' ? { purpose, to: '', on: '' } : { purpose, to, on });
  };
  return (
    <li className={styles.entry}>
      <span className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {entry.fileName}
        </Text>
        <Text className={styles.quiet}>{madeWords(entry)}</Text>
      </span>
      <span className={styles.fields}>
        <Select
          aria-label="用途"
          value={note.purpose}
          onChange={(_, { value }) => choose(PURPOSES.find((each) => each === value) ?? '')}
        >
          {PURPOSES.map((purpose) => (
            <option key={purpose} value={purpose}>
              {PURPOSE_NAMES[purpose]}
            </option>
          ))}
        </Select>
        <Input
          aria-label="送给谁"
          placeholder="送给谁"
          maxLength={200}
          list={places}
          value={note.to}
          disabled={note.purpose === ''}
          onChange={(_, { value }) => setNote({ ...note, to: value })}
          onBlur={() => keep({ ...note, to: note.to.trim() })}
        />
        <Input
          aria-label="哪一天"
          type="date"
          value={note.on}
          disabled={note.purpose === ''}
          onChange={(_, { value }) => setNote({ ...note, on: value })}
          onBlur={() => note.on !== '' && keep(note)}
        />
      </span>
      {entry.review && <Caption1 className={styles.quiet}>{reviewWords(entry.review)}</Caption1>}
      {entry.sha256 && <Caption1 className={styles.quiet}>校验值 {entry.sha256}</Caption1>}
    </li>
  );
}
