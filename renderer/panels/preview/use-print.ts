import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { host } from '../../host.ts';
import type { Session } from '../../session/session.ts';
import { type Notify, useNotify } from '../../ui/notify.tsx';
import { tellDelivered } from '../../ui/tell-delivered.ts';
import { titleForPrint } from '../../ui/window-title.ts';

/** Prints what is on the sheets, and keeps it as a version: a paper that has left the house is asked for again. */
async function print(session: Session): Promise<void> {
  window.print();
  await session.autosave.flush();
  await host.call('versions:keep', { id: session.opened.report.id, why: 'printed' });
}

async function exportPdf(session: Session, notify: Notify): Promise<void> {
  try {
    await session.autosave.flush();
    const delivery = await host.call('pdf:export', { id: session.opened.report.id });
    if (delivery.kind === 'print') return await print(session);
    tellDelivered(notify, '已导出', delivery);
  } catch (error) {
    notify.failed(error, 'export');
  }
}

/** Printing and PDF: the pages are put on paper only while that lasts. */
export function usePrint(session: Session) {
  const notify = useNotify();
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const done = (): void => setPrinting(false);
    window.addEventListener('afterprint', done);
    return () => window.removeEventListener('afterprint', done);
  }, []);
  // The browser makes it the file's name.
  useLayoutEffect(() => (printing ? titleForPrint(session.report().title) : undefined), [printing, session]);
  return useMemo(() => {
    const showPages = (): void => flushSync(() => setPrinting(true));
    return {
      printing,
      onPrint: () => {
        showPages();
        print(session).catch((error: unknown) => notify.failed(error, 'versions'));
      },
      onPdf: () => {
        showPages();
        void exportPdf(session, notify).finally(() => setPrinting(false));
      },
    };
  }, [printing, session, notify]);
}
