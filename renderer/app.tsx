import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Runners, runCommand, tellPossible, useCommandKeys, useRunners } from './commands.ts';
import { ReportPlace } from './editor/report-place.tsx';
import { AboutDialog } from './help/about-dialog.tsx';
import { HelpDrawer } from './help/help-drawer.tsx';
import { HomePage } from './home/home-page.tsx';
import { host } from './host.ts';
import { AnotherFileDialog } from './import/another-file-dialog.tsx';
import { useFileQueue } from './import/file-queue.ts';
import { type Offered, useOffered } from './import/given-files.ts';
import { ImportPage } from './import/import-page.tsx';
import type { Reading } from './import/read-source.ts';
import { goHome, goToReport, useOpenReportId } from './place.ts';
import { isReadOnly, lookAtAccess, onAccess } from './session/access.ts';
import { flushSessions, startAnewWhenSaved } from './session/session.ts';
import { SettingsDialog } from './settings/settings-dialog.tsx';
import { Notices } from './ui/notify.tsx';
import { goToRegion, hasRegions } from './ui/regions.ts';

/** The whole page: home, what was read from a file, or one report open for editing. */
export function App() {
  const id = useOpenReportId();
  const [read, setRead] = useState<Reading | null>(null);
  const [helping, setHelping] = useState(false);
  const [setting, setSetting] = useState(false);
  const [isAbout, setIsAbout] = useState(false);
  const [reviews, setReviews] = useState(0);
  const forget = useCallback(() => setRead(null), []);
  const review = useCallback((next: Reading) => {
    setRead(next);
    setReviews((count) => count + 1);
  }, []);
  const queue = useFileQueue();
  const [backup, setBackup] = useState<File | null>(null);
  const backupTaken = useCallback(() => setBackup(null), []);
  const [offered, dealtWith] = useOffered();
  const open = (what: Offered): void => {
    dealtWith();
    if (what.kind === 'report') goToReport(what.id);
    else {
      goHome();
      if (what.kind === 'review') review(what.read);
      else {
        forget();
        setBackup(what.file);
      }
    }
  };

  const runners = useMemo<Runners<'page'>>(
    () => ({
      help: { run: () => setHelping(true) },
      settings: { run: () => setSetting(true) },
      about: { run: () => setIsAbout(true) },
      'next-region': { run: () => goToRegion(1), can: hasRegions },
      'previous-region': { run: () => goToRegion(-1), can: hasRegions },
    }),
    [],
  );

  useEffect(() => host.onFlush(flushSessions), []);
  useEffect(() => {
    void lookAtAccess();
    return onAccess(() => !isReadOnly() && startAnewWhenSaved());
  }, []);
  useEffect(() => host.onMenu(runCommand), []);
  useEffect(() => tellPossible(host.tellPossible), []);
  useCommandKeys();
  useRunners('page', runners);
  // What was read and not begun to be edited is not taken away unasked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each file that is offered
  useEffect(() => {
    if (offered && !read) open(offered);
  }, [offered]);
  // A report opened from what was read takes its place.
  useEffect(() => {
    if (id !== null) setRead(null);
  }, [id]);

  return (
    <>
      {id !== null ? (
        <ReportPlace key={id} id={id} />
      ) : read ? (
        <ImportPage key={reviews} read={read} onRead={review} onBack={forget} waiting={queue.files.length} />
      ) : (
        <HomePage onRead={review} queue={queue} givenBackup={backup} onBackupTaken={backupTaken} />
      )}
      {offered && read && <AnotherFileDialog onStay={dealtWith} onOpen={() => open(offered)} />}
      {setting && <SettingsDialog onClose={() => setSetting(false)} />}
      {isAbout && <AboutDialog onClose={() => setIsAbout(false)} />}
      <HelpDrawer open={helping} onClose={() => setHelping(false)} />
      <Notices />
    </>
  );
}
