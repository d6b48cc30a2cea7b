import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Runners, runCommand, tellPossible, useCommandKeys, useRunners } from './commands.ts';
import { ReportPlace } from './editor/report-place.tsx';
import { HelpDrawer } from './help/help-drawer.tsx';
import { HomePage } from './home/home-page.tsx';
import { host } from './host.ts';
import { ImportPage } from './import/import-page.tsx';
import type { Reading } from './import/read-source.ts';
import { useOpenReportId } from './place.ts';
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
  const forget = useCallback(() => setRead(null), []);

  const runners = useMemo<Runners<'page'>>(
    () => ({
      help: { run: () => setHelping(true) },
      settings: { run: () => setSetting(true) },
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
  // A report opened from what was read takes its place.
  useEffect(() => {
    if (id !== null) setRead(null);
  }, [id]);

  return (
    <>
      {id !== null ? (
        <ReportPlace key={id} id={id} />
      ) : read ? (
        <ImportPage key={read.tracked} read={read} onRead={setRead} onBack={forget} />
      ) : (
        <HomePage onRead={setRead} />
      )}
      {setting && <SettingsDialog onClose={() => setSetting(false)} />}
      <HelpDrawer open={helping} onClose={() => setHelping(false)} />
      <Notices />
    </>
  );
}
