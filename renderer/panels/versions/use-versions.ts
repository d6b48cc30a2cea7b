import { useCallback, useEffect, useMemo, useState } from 'react';
import { rowAgain, withRowRestored, withZoneRestored } from '../../../shared/compare/restore.ts';
import type { Row } from '../../../shared/compare/row.ts';
import type { Report } from '../../../shared/report/schema.ts';
import type { Version } from '../../../shared/requests.ts';
import { host } from '../../host.ts';
import { type Explanation, explain, readingWords, sentences } from '../../messages.ts';
import { isSameJson } from '../../session/is-same-json.ts';
import type { Session } from '../../session/session.ts';
import { bytesOf } from '../../ui/chosen-file.ts';
import { useNotify } from '../../ui/notify.tsx';
import { tellDelivered } from '../../ui/tell-delivered.ts';
import { doLongWork, isCancelled } from '../../work.ts';
import { askComparer } from '../compare/ask-worker.ts';
import type { Restoring } from '../compare/comparison-view.tsx';

/** What the present report is compared with, and what it is called. */
export interface Compared {
  name: string;
  report: Report;
  /** null for what is no version of this report. */
  version: Version | null;
}

/** The versions of an open report, and what can be done with them. */
export interface Versions {
  /** null until the host has answered. */
  list: Version[] | null;
  compared: Compared | null;
  /** What it is compared with; null for the report as it stands now. */
  against: Compared | null;
  failure: Explanation | null;
  /** Keeps the report as it stands, by a name. */
  keep(name: string): Promise<void>;
  name(version: Version, name: string | null): Promise<void>;
  show(version: Version, name: string): Promise<void>;
  showLastYear: (() => void) | null;
  showFile(file: File): Promise<void>;
  /** Compares what is shown with another version; null for the report as it stands now. */
  setAgainst(version: Version | null, name: string): Promise<void>;
  close(): void;
  /** Puts one paragraph, or one part, of what is shown into the present report, which is kept first. */
  restoring: Restoring;
  /** Brings a Word file to the clerk that tracks what the newer of the two has otherwise; null where a file is compared with. */
  exportRevision: (() => Promise<void>) | null;
  /** Saves and keeps the present state, then brings `report` back in its place. */
  restore(report: Report): Promise<void>;
}

/** The report as it stands by now with a row put back that was found in it a moment ago. */
async function rowRestored(before: Report, now: () => Report, row: Row): Promise<Report> {
  const after = now();
  const { comparison } = await askComparer('comparison', { before, after });
  // Whoever has typed meanwhile keeps it.
  if (!isSameJson(now(), after)) return rowRestored(before, now, row);
  const { rows } = comparison;
  return withRowRestored(before, after, rows, rowAgain(rows, row));
}

/** @param onRestore puts a report into the paper */
export function useVersions(session: Session, onRestore: (report: Report) => void): Versions {
  const { id } = session.opened.report;
  const notify = useNotify();
  const [list, setList] = useState<Version[] | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [against, setAgainst] = useState<Compared | null>(null);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const attempt = useCallback(async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
      setFailure(null);
    } catch (error) {
      if (!isCancelled(error)) setFailure(explain(error, 'versions'));
    }
  }, []);
  const reload = useCallback(async () => setList(await host.call('versions:list', { id })), [id]);
  useEffect(() => {
    void attempt(reload);
  }, [attempt, reload]);

  return useMemo(() => {
    const { baseline } = session.opened;
    const last = baseline?.report;
    const putBack = (change: (before: Report, now: () => Report) => Report | Promise<Report>) =>
      void attempt(async () => {
        if (!compared) return;
        await session.autosave.flush();
        await host.call('versions:keep', { id, why: 'before-restore' });
        onRestore(await change(compared.report, () => session.report()));
        await reload();
      });
    const readVersion = async (version: Version, name: string): Promise<Compared> => {
      const { report } = await host.call('versions:read', { id, number: version.number });
      return { name, report, version };
    };
    return {
      list,
      compared,
      against,
      failure,
      keep: (name) =>
        attempt(async () => {
          await session.autosave.flush();
          await host.call('versions:keep', { id, name, why: 'saved' });
          await reload();
        }),
      name: ({ number }, name) =>
        attempt(async () => {
          await host.call('versions:name', { id, number, name });
          await reload();
        }),
      show: (version, name) =>
        attempt(async () => {
          setCompared(await readVersion(version, name));
        }),
      showLastYear: last ? () => setCompared({ name: '去年稿', report: last, version: null }) : null,
      showFile: (file) =>
        attempt(async () => {
          const bytes = await bytesOf(file);
          const { report } = await doLongWork(readingWords(file.name), 'import:file', {
            name: file.name,
            bytes,
          });
          setCompared({ name: file.name, report, version: null });
        }),
      setAgainst: (version, name) =>
        attempt(async () => setAgainst(version && (await readVersion(version, name)))),
      close: () => {
        setCompared(null);
        setAgainst(null);
      },
      exportRevision:
        compared && (compared.version || compared.report === last)
          ? () =>
              attempt(async () => {
                await session.autosave.flush();
                const delivery = await doLongWork(sentences.exportingRevision, 'revision:export', {
                  id,
                  before: compared.version?.number ?? 'last-year',
                  after: against?.version?.number ?? 'now',
                });
                tellDelivered(notify, '已导出', delivery);
              })
          : null,
      restoring: {
        row: (row) => putBack((before, now) => rowRestored(before, now, row)),
        zone: (zone) => putBack((before, now) => withZoneRestored(before, now(), zone)),
      },
      restore: (report) =>
        attempt(async () => {
          await session.autosave.flush();
          await host.call('versions:keep', { id, why: 'before-restore' });
          onRestore(report);
          setCompared(null);
          await reload();
        }),
    };
  }, [session, id, notify, list, compared, against, failure, attempt, reload, onRestore]);
}
