import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { sentences } from '../../messages.ts';
import { momentWords } from '../../ui/time-words.ts';
import { placeWords, sizeWords, unreadableWords } from './backup-words.ts';
import type { Backups } from './use-backups.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '200px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 96px auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The backups that the program has made by itself, and where. */
export function BackupList({ backups }: { backups: Backups }) {
  const styles = useStyles();
  const { status, busy } = backups;
  if (!status) return null;
  return (
    <>
      <section className={styles.section} aria-label="自动备份">
        <Subtitle2 as="h3">自动备份</Subtitle2>
        <Text>{status.kept.length === 0 ? sentences.noBackups : sentences.backupsKept}</Text>
        {status.unreadable.length > 0 && <Text>{unreadableWords(status.unreadable)}</Text>}
        {status.kept.length > 0 && (
          <ul className={styles.list} aria-label="自动备份的列表">
            {status.kept.map(({ name, at, size }) => (
              <li key={name} className={styles.row}>
                <Text>{momentWords(at)}</Text>
                <Text className={styles.quiet}>{sizeWords(size)}</Text>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={`看看能恢复什么：${momentWords(at)}的备份`}
                  onClick={() => backups.inspect({ kept: name })}
                >
                  看看能恢复什么
                </Button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={busy} onClick={backups.make}>
            现在备份
          </Button>
        </div>
      </section>
      <SecondPlace backups={backups} />
    </>
  );
}

function SecondPlace({ backups }: { backups: Backups }) {
  const styles = useStyles();
  const { status, busy } = backups;
  if (!status) return null;
  return (
    <section className={styles.section} aria-label="再存一份">
      <Subtitle2 as="h3">在别的磁盘上再存一份</Subtitle2>
      <Text>{status.place ? placeWords(status.place) : sentences.noSecondPlace}</Text>
      {status.canChoose ? (
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={busy} onClick={() => backups.choosePlace(true)}>
            {status.place ? '换一个位置' : '选择位置'}
          </Button>
          {status.place && (
            <Button size="small" disabledFocusable={busy} onClick={() => backups.choosePlace(false)}>
              不再存到那里
            </Button>
          )}
        </div>
      ) : (
        <Text className={styles.quiet}>{sentences.placeInDesktop}</Text>
      )}
    </section>
  );
}
