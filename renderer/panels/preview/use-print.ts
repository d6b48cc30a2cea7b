import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LaidOutPage } from '../../../shared/layout/lay-out.ts';
import { host } from '../../host.ts';
import type { Session } from '../../session/session.ts';
import { enterAll } from '../../session/unentered.ts';
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

/**
 * Printing and PDF: the pages are put on paper only while that lasts, as the text stands then.
 * @param pagesNow lays out the text as it stands
 */
export function usePrint(session: Session, pagesNow: () => readonly LaidOutPage[]) {
  const notify = useNotify();
  const [sheets, setSheets] = useState<readonly LaidOutPage[] | null>(null);
  const printing = sheets !== null;
  const showPages = useCallback((): void => {
    enterAll();
    flushSync(() => setSheets(pagesNow()));
  }, [pagesNow]);
  useEffect(() => {
    const done = (): void => setSheets(null);
    // Also where the browser's own menu prints.
    window.addEventListener('beforeprint', showPages);
    window.addEventListener('afterprint', done);
    return () => {
      window.removeEventListener('beforeprint', showPages);
      window.removeEventListener('afterprint', done);
    };
  }, [showPages]);
  // The browser makes it the file's name.
  useLayoutEffect(() => (printing ? titleForPrint(session.report().title) : undefined), [printing, session]);
  return useMemo(
    () => ({
      sheets,
      onPrint: () => {
        showPages();
        print(session).catch((error: unknown) => notify.failed(error, 'versions'));
      },
      onPdf: () => {
        showPages();
        void exportPdf(session, notify).finally(() => setSheets(null));
      },
    }),
    [sheets, showPages, session, notify],
  );
}
