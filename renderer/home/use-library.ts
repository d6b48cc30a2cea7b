import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LibraryListing, ReportSummary } from '../../shared/requests.ts';
import { host } from '../host.ts';
import { type Doing, type Explanation, explain, exportedWords, sentences } from '../messages.ts';
import { goToReport } from '../place.ts';
import { useNotify } from '../ui/notify.tsx';
import { tellDelivered } from '../ui/tell-delivered.ts';
import type { Twins } from '../ui/use-twins.tsx';
import { doLongWork, isCancelled } from '../work.ts';
import { takeListing } from './first-listing.ts';

/** The home screen's reports, and what can be done with them. Failures stand in `failure`. */
export interface Library {
  /** null until the host has answered. */
  listing: LibraryListing | null;
  failure: Explanation | null;
  dismiss(): void;
  reload(): Promise<void>;
  /** Makes a draft of a later year from a report, and opens it. */
  rollForward(report: ReportSummary, year: number): Promise<void>;
  copy(report: ReportSummary): Promise<void>;
  exportWord(report: ReportSummary): Promise<void>;
  rename(report: ReportSummary, name: string): Promise<void>;
  /** Deletes, with a notice that takes it back. */
  remove(report: ReportSummary): Promise<void>;
  /** Takes a report out of the bin. */
  restore(report: ReportSummary): Promise<void>;
  /** Removes a report of the bin for good. */
  purge(report: ReportSummary): Promise<void>;
}

/**
 * Reads the list of reports when the home screen appears, and again when its window comes back to the front.
 * @param unlessThere asks before a second report of an office and a year is made
 */
export function useLibrary(unlessThere: Twins['unlessThere']): Library {
  const [listing, setListing] = useState<LibraryListing | null>(null);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const notify = useNotify();

  const attempt = useCallback(async (doing: Doing, act: () => Promise<void>): Promise<void> => {
    try {
      await act();
      setFailure(null);
    } catch (error) {
      if (!isCancelled(error)) setFailure(explain(error, doing));
    }
  }, []);
  const reload = useCallback(() => attempt('list', async () => setListing(await takeListing())), [attempt]);
  useEffect(() => {
    void reload();
    const onFocus = () => void reload();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [reload]);

  return useMemo(() => {
    const change = (doing: Doing, act: () => Promise<unknown>) =>
      attempt(doing, async () => {
        await act();
        setListing(await host.call('library:list'));
      });
    const make = (office: string, year: number, made: () => Promise<string>) =>
      attempt('create', async () => {
        const id = await unlessThere(office, year, made);
        if (id !== null) goToReport(id);
      });
    const restore = (id: string) => change('restore', () => host.call('library:restore', { id }));
    return {
      listing,
      failure,
      dismiss: () => setFailure(null),
      reload,
      rollForward: ({ id, office }, year) =>
        make(office, year, async () => {
          const { report } = await doLongWork(sentences.rollingForward, 'library:roll-forward', { id, year });
          return report.id;
        }),
      copy: ({ id }) =>
        change('create', async () => {
          const { name } = await host.call('library:copy', { id });
          notify.done(`已复制：“${name}”`);
        }),
      exportWord: ({ id }) =>
        change('export', async () => {
          const exported = await doLongWork(sentences.exportingWord, 'word:export', { id });
          tellDelivered(notify, '已导出', exported.delivery, exportedWords(exported));
        }),
      rename: (report, name) => change('rename', () => host.call('library:rename', { id: report.id, name })),
      remove: ({ id, name }) =>
        change('delete', async () => {
          await host.call('library:delete', { id });
          notify.undoable(`已删除“${name}”`, () => void restore(id));
        }),
      restore: ({ id, name }) =>
        change('restore', async () => {
          await host.call('library:restore', { id });
          notify.done(`已恢复“${name}”`);
        }),
      purge: ({ id }) => change('purge', () => host.call('library:purge', { id })),
    };
  }, [listing, failure, reload, attempt, notify, unlessThere]);
}
