import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components';
import {
  ArchiveRegular,
  DocumentSearchRegular,
  QuestionCircleRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { nameOf } from '../../shared/commands.ts';
import type { ReportSummary } from '../../shared/requests.ts';
import { type Runners, runCommand, useRunners } from '../commands.ts';
import type { FileQueue } from '../import/file-queue.ts';
import { isBackup } from '../import/is-backup.ts';
import type { Reading } from '../import/read-source.ts';
import { othersNotOpened, sentences } from '../messages.ts';
import { LaterDialog } from '../ui/later-parts.tsx';
import { useNotify } from '../ui/notify.tsx';
import { useTwins } from '../ui/use-twins.tsx';
import { BackupLine } from './backup/backup-line.tsx';
import { BinSection } from './bin-section.tsx';
import { BlankCard } from './blank-card.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import { FirstSteps } from './first-steps.tsx';
import { useFormatCheck } from './format-check/use-format-check.ts';
import { FromFileCard } from './from-file-card.tsx';
import { HomeMessages } from './home-messages.tsx';
import { backupPart, formatCheckPart, pastePart } from './home-parts.ts';
import { QueueBar } from './queue-bar.tsx';
import { ReportList } from './report-list.tsx';
import { useIncoming } from './use-incoming.ts';
import { useLibrary } from './use-library.ts';
import { type Reading as Reports, useReading } from './use-reading.ts';

const useStyles = makeStyles({
  page: { height: '100%', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground2 },
  column: {
    boxSizing: 'border-box',
    maxWidth: '976px',
    minHeight: '100%',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
  },
  header: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  cards: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalXL },
});

/** Reading that takes a backup's file for what it is, wherever it is dropped or chosen. */
function useBackupsToo(reading: Reports, onBackup: (backup: { given: File }) => void): Reports {
  return useMemo(
    () => ({
      ...reading,
      readFile: async (file) => (isBackup(file) ? onBackup({ given: file }) : reading.readFile(file)),
    }),
    [reading, onBackup],
  );
}

const NO_REPORTS: readonly ReportSummary[] = [];

interface HomePageProps {
  onRead: (read: Reading) => void;
  queue: FileQueue;
  /** A backup's file that was opened from outside; null for none. */
  givenBackup: File | null;
  onBackupTaken: () => void;
  /** The first time that everything stands. */
  onShown: () => void;
}

/** The first screen: start a report from a file or blank, or go on with one. */
export function HomePage({ onRead, queue, givenBackup, onBackupTaken, onShown }: HomePageProps) {
  const styles = useStyles();
  const twins = useTwins();
  const library = useLibrary(twins.unlessThere);
  const [backup, setBackup] = useState<{ given: File | null } | null>(null);
  const reading = useBackupsToo(useReading(onRead), setBackup);
  const [pasting, setPasting] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const check = useFormatCheck();
  const notify = useNotify();
  const onOthersToCheck = useCallback(
    (files: readonly File[]) => notify.done(othersNotOpened(files.map(({ name }) => name))),
    [notify],
  );
  const dragging = useIncoming(check.open ? check : reading, check.open ? onOthersToCheck : queue.add);
  const closeBackup = useCallback(() => setBackup(null), []);
  const stopPasting = useCallback(() => setPasting(false), []);
  const stands = library.listing !== null || library.failure !== null;
  useEffect(() => {
    if (stands) onShown();
  }, [stands, onShown]);

  useEffect(() => {
    if (!givenBackup) return;
    setBackup({ given: givenBackup });
    onBackupTaken();
  }, [givenBackup, onBackupTaken]);
  useRunners(
    'home',
    useMemo<Runners<'home'>>(
      () => ({
        'open-file': { run: () => fileInput.current?.click(), can: () => !reading.busy },
      }),
      [reading.busy],
    ),
  );

  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <header className={styles.header}>
          <Title3 as="h1">法治政府建设年度报告</Title3>
          <div>
            <Button appearance="subtle" icon={<DocumentSearchRegular />} onClick={check.start}>
              {sentences.formatCheck}
            </Button>
            <Button appearance="subtle" icon={<ArchiveRegular />} onClick={() => setBackup({ given: null })}>
              备份与恢复
            </Button>
            <Button appearance="subtle" icon={<SettingsRegular />} onClick={() => runCommand('settings')}>
              {nameOf('settings')}
            </Button>
            <Button appearance="subtle" icon={<QuestionCircleRegular />} onClick={() => runCommand('help')}>
              {nameOf('help')}
            </Button>
          </div>
        </header>
        <main>
          <HomeMessages library={library} reading={reading} />
          <DeadlineLine reports={library.listing?.reports ?? NO_REPORTS} />
          <QueueBar queue={queue} reading={reading} />
          <div ref={cards} className={styles.cards}>
            <FromFileCard
              reading={reading}
              input={fileInput}
              dragging={dragging && !check.open}
              onPaste={() => setPasting(true)}
              onOthers={queue.add}
            />
            <BlankCard />
          </div>
          <FirstSteps onEnd={() => cards.current?.querySelector('button')?.focus()} />
          <ReportList library={library} onSample={reading.readSample} />
          <BinSection library={library} />
          <BackupLine />
        </main>
      </div>
      {twins.dialog}
      {check.open && (
        <LaterDialog part={formatCheckPart} onFailed={check.close}>
          {({ FormatCheckDialog }) => <FormatCheckDialog check={check} dragging={dragging} />}
        </LaterDialog>
      )}
      {backup && (
        <LaterDialog part={backupPart} onFailed={closeBackup}>
          {({ BackupDialog }) => (
            <BackupDialog
              given={backup.given}
              onClose={closeBackup}
              onRestored={() => void library.reload()}
            />
          )}
        </LaterDialog>
      )}
      {pasting && (
        <LaterDialog part={pastePart} onFailed={stopPasting}>
          {({ PasteDialog }) => (
            <PasteDialog
              onClose={stopPasting}
              onText={(text) => void reading.readText(text)}
              onFile={(file) => void reading.readFile(file)}
            />
          )}
        </LaterDialog>
      )}
    </div>
  );
}
