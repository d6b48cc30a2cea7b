import { useCallback, useEffect, useState } from 'react';
import { ReportPlace } from './editor/report-place.tsx';
import { HelpDrawer } from './help/help-drawer.tsx';
import { HomePage } from './home/home-page.tsx';
import { host } from './host.ts';
import { ImportPage } from './import/import-page.tsx';
import type { Reading } from './import/read-source.ts';
import { openReportId, useOpenReportId } from './place.ts';
import { flushSessions } from './session/session.ts';
import { Notices } from './ui/notify.tsx';

/** The whole page: home, what was read from a file, or one report open for editing. */
export function App() {
  const id = useOpenReportId();
  const [read, setRead] = useState<Reading | null>(null);
  const [helping, setHelping] = useState(false);
  const help = useCallback(() => setHelping(true), []);
  const forget = useCallback(() => setRead(null), []);

  useEffect(() => host.onFlush(flushSessions), []);
  useEffect(
    () =>
      host.onMenu((command) => {
        if (command === 'help') help();
        // An open report is saved first; its editor sees to that.
        else if (command === 'home' && openReportId() === null) forget();
      }),
    [help, forget],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      help();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [help]);
  // A report opened from what was read takes its place.
  useEffect(() => {
    if (id !== null) setRead(null);
  }, [id]);

  return (
    <>
      {id !== null ? (
        <ReportPlace key={id} id={id} onHelp={help} />
      ) : read ? (
        <ImportPage key={read.tracked} read={read} onRead={setRead} onBack={forget} />
      ) : (
        <HomePage onRead={setRead} onHelp={help} />
      )}
      <HelpDrawer open={helping} onClose={() => setHelping(false)} />
      <Notices />
    </>
  );
}
