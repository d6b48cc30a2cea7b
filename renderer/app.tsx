import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Runners, runCommand, tellPossible, useCommandKeys, useRunners } from './commands.ts';
import { HomePage } from './home/home-page.tsx';
import { NewReport } from './home/new-report.tsx';
import { host } from './host.ts';
import { AnotherFileDialog } from './import/another-file-dialog.tsx';
import { useFileQueue } from './import/file-queue.ts';
import { type Offered, useOffered } from './import/given-files.ts';
import type { Reading } from './import/read-source.ts';
import { aboutPart, helpPart, importPart, loadRest, reportPart, settingsPart } from './parts.ts';
import { goHome, goToReport, useOpenReportId } from './place.ts';
import { isReadOnly, lookAtAccess, onAccess } from './session/access.ts';
import { flushSessions, startAnewWhenSaved } from './session/open-sessions.ts';
import { FileInput } from './ui/file-input.tsx';
import { LaterDialog, LaterPage } from './ui/later-parts.tsx';
import { LongWorkLines } from './ui/long-work-line.tsx';
import { Notices } from './ui/notify.tsx';
import { goToRegion, hasRegions } from './ui/regions.ts';

/** The whole page: home, what was read from a file, or one report open for editing. */
export function App() {
  const id = useOpenReportId();
  const [read, setRead] = useState<Reading | null>(null);
  const [helping, setHelping] = useState<boolean | null>(null);
  const [setting, setSetting] = useState(false);
  const [isAbout, setIsAbout] = useState(false);
  const [making, setMaking] = useState(false);
  const fileInput = useRef<HTMLInputElement>(null);
  const [reviews, setReviews] = useState(0);
  const forget = useCallback(() => setRead(null), []);
  const review = useCallback((next: Reading) => {
    setRead(next);
    setReviews((count) => count + 1);
  }, []);
  const queue = useFileQueue();
  const [backup, setBackup] = useState<File | null>(null);
  const backupTaken = useCallback(() => setBackup(null), []);
  const { offered, dealtWith, choose } = useOffered();
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
  const forgetHelp = useCallback(() => setHelping(null), []);
  const closeHelp = useCallback(() => setHelping(false), []);
  const closeAbout = useCallback(() => setIsAbout(false), []);
  const stopMaking = useCallback(() => setMaking(false), []);
  const closeSettings = useCallback(() => setSetting(false), []);

  const runners = useMemo<Runners<'page'>>(
    () => ({
      help: { run: () => setHelping(true) },
      settings: { run: () => setSetting(true) },
      about: { run: () => setIsAbout(true) },
      // What was read and moved about is not left without a question, which 返回首页 asks.
      'new-report': { run: () => setMaking(true), can: () => read === null || id !== null },
      'open-file': { run: () => fileInput.current?.click() },
      'next-region': { run: () => goToRegion(1), can: hasRegions },
      'previous-region': { run: () => goToRegion(-1), can: hasRegions },
    }),
    [read, id],
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
        <LaterPage key="report" part={reportPart}>
          {({ ReportPlace }) => <ReportPlace key={id} id={id} />}
        </LaterPage>
      ) : read ? (
        <LaterPage key="import" part={importPart} onBack={forget}>
          {({ ImportPage }) => (
            <ImportPage
              key={reviews}
              read={read}
              onRead={review}
              onBack={forget}
              waiting={queue.files.length}
              onMore={queue.add}
            />
          )}
        </LaterPage>
      ) : (
        <HomePage
          onRead={review}
          queue={queue}
          givenBackup={backup}
          onBackupTaken={backupTaken}
          onShown={loadRest}
        />
      )}
      {offered && read && <AnotherFileDialog onStay={dealtWith} onOpen={() => open(offered)} />}
      {setting && (
        <LaterDialog part={settingsPart} onFailed={closeSettings}>
          {({ SettingsDialog }) => <SettingsDialog onClose={closeSettings} />}
        </LaterDialog>
      )}
      {isAbout && (
        <LaterDialog part={aboutPart} onFailed={closeAbout}>
          {({ AboutDialog }) => <AboutDialog onClose={closeAbout} />}
        </LaterDialog>
      )}
      {helping !== null && (
        <LaterDialog part={helpPart} onFailed={forgetHelp}>
          {({ HelpDrawer }) => <HelpDrawer open={helping} onClose={closeHelp} />}
        </LaterDialog>
      )}
      <NewReport open={making} onClose={stopMaking} />
      <FileInput ref={fileInput} label="另一份文件" onFile={choose} />
      <LongWorkLines />
      <Notices />
    </>
  );
}
