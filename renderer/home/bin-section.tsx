import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DeletedReport } from '../../shared/requests.ts';
import { daysLeftWords } from '../messages.ts';
import { timeWords } from '../ui/time-words.ts';
import { PurgeDialog } from './purge-dialog.tsx';
import type { Library } from './use-library.ts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  // Level with the names of the list above.
  heading: { paddingLeft: 0, minWidth: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 160px 136px auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** 最近删除, at the foot of the list: what was deleted, when, and how long it stays. Not there while it is empty. */
export function BinSection({ library }: { library: Library }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [purging, setPurging] = useState<DeletedReport | null>(null);
  const deleted = library.listing?.deleted ?? [];
  if (deleted.length === 0) return null;
  return (
    <section className={styles.section} aria-label="最近删除">
      <Button
        className={styles.heading}
        appearance="transparent"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        最近删除（{deleted.length}）
      </Button>
      {open && (
        <ul className={styles.list}>
          {deleted.map((report) => (
            <Row
              key={report.id}
              report={report}
              onRestore={() => void library.restore(report)}
              onPurge={() => setPurging(report)}
            />
          ))}
        </ul>
      )}
      {purging && (
        <PurgeDialog
          report={purging}
          onClose={() => setPurging(null)}
          onPurge={() => void library.purge(purging)}
        />
      )}
    </section>
  );
}

interface RowProps {
  report: DeletedReport;
  onRestore: () => void;
  onPurge: () => void;
}

function Row({ report, onRestore, onPurge }: RowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <Text className={styles.name}>{report.name}</Text>
      <Text className={styles.quiet}>{timeWords(report.deletedAt, new Date())} 删除</Text>
      <Text className={styles.quiet}>{daysLeftWords(report.daysLeft)}</Text>
      <div className={styles.actions}>
        <Button size="small" aria-label={`恢复“${report.name}”`} onClick={onRestore}>
          恢复
        </Button>
        <Button size="small" appearance="subtle" aria-label={`彻底删除“${report.name}”`} onClick={onPurge}>
          彻底删除
        </Button>
      </div>
    </li>
  );
}
