import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LaidOutPage } from '../../../shared/layout/lay-out.ts';
import type { Report } from '../../../shared/report/schema.ts';
import { host } from '../../host.ts';
import { useProfile } from '../../session/profile.ts';
import { isSavedFirst } from '../../session/saved-first.ts';
import type { Session } from '../../session/session.ts';
import { enterAll } from '../../session/unentered.ts';
import { type Notify, useNotify } from '../../ui/notify.tsx';
import { tellDelivered } from '../../ui/tell-delivered.ts';
import { titleForPrint } from '../../ui/window-title.ts';
import { askComparer } from '../compare/ask-worker.ts';

/** Prints what is on the sheets, and keeps it as a version: a paper that has left the house is asked for again. */
async function print(session: Session): Promise<void> {
  window.print();
  await session.autosave.flush();
  await host.call('versions:keep', { id: session.opened.report.id, why: 'printed' });
}

/** @param marked whether the sheets show two texts at once (花脸稿), which is no version that has left the house */
async function exportPdf(session: Session, notify: Notify, marked = false): Promise<void> {
  if (!(await isSavedFirst(session, notify))) return;
  try {
    const delivery = await host.call('pdf:export', {
      id: session.opened.report.id,
      ...(marked && { marked }),
    });
    if (delivery.kind === 'print') return marked ? window.print() : await print(session);
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
  const { format } = useProfile();
  const [sheets, setSheets] = useState<readonly LaidOutPage[] | null>(null);
  /** Other pages than the text's own, as long as they are printed. */
  const others = useRef<readonly LaidOutPage[] | null>(null);
  /** How often 花脸稿 was asked for: only the last one is printed. */
  const asked = useRef(0);
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );
  const printing = sheets !== null;
  const showPages = useCallback((): void => {
    enterAll();
    flushSync(() => setSheets(others.current ?? pagesNow()));
  }, [pagesNow]);
  useEffect(() => {
    const done = (): void => {
      others.current = null;
      setSheets(null);
    };
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
  const putOnPaper = useCallback(
    (how: 'print' | 'pdf', pages: readonly LaidOutPage[]): void => {
      others.current = pages;
      showPages();
      if (how === 'print') window.print();
      else
        void exportPdf(session, notify, true).finally(() => {
          others.current = null;
          setSheets(null);
        });
    },
    [session, notify, showPages],
  );
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
      onMarked: (how: 'print' | 'pdf', before: Report, after: Report) => {
        asked.current += 1;
        const own = asked.current;
        askComparer('marked', { before, after, format }).then(
          (pages) => {
            // Another one was asked for since, or the report was left.
            if (own === asked.current) putOnPaper(how, pages);
          },
          (error: unknown) => notify.failed(error, 'export'),
        );
      },
    }),
    [sheets, showPages, putOnPaper, session, notify, format],
  );
}
