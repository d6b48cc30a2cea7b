import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Report } from '../../../shared/report/schema.ts';
import type { Version } from '../../../shared/requests.ts';
import { host } from '../../host.ts';
import { type Explanation, explain } from '../../messages.ts';
import type { Session } from '../../session/session.ts';

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
  failure: Explanation | null;
  /** Keeps the report as it stands, by a name. */
  keep(name: string): Promise<void>;
  name(version: Version, name: string | null): Promise<void>;
  show(version: Version, name: string): Promise<void>;
  showLastYear: (() => void) | null;
  showFile(file: File): Promise<void>;
  close(): void;
  /** Saves and keeps the present state, then brings `report` back in its place. */
  restore(report: Report): Promise<void>;
}

/** @param onRestore puts a report into the paper */
export function useVersions(session: Session, onRestore: (report: Report) => void): Versions {
  const { id } = session.opened.report;
  const [list, setList] = useState<Version[] | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const attempt = useCallback(async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
      setFailure(null);
    } catch (error) {
      setFailure(explain(error, 'versions'));
    }
  }, []);
  const reload = useCallback(async () => setList(await host.call('versions:list', { id })), [id]);
  useEffect(() => {
    void attempt(reload);
  }, [attempt, reload]);

  return useMemo(() => {
    const { baseline } = session.opened;
    const last = baseline?.report;
    return {
      list,
      compared,
      failure,
      keep: (name) =>
        attempt(async () => {
          await session.autosave.flush();
          await host.call('versions:keep', { id, name, beforeRestore: false });
          await reload();
        }),
      name: ({ number }, name) =>
        attempt(async () => {
          await host.call('versions:name', { id, number, name });
          await reload();
        }),
      show: (version, name) =>
        attempt(async () => {
          const { report } = await host.call('versions:read', { id, number: version.number });
          setCompared({ name, report, version });
        }),
      showLastYear: last ? () => setCompared({ name: '去年稿', report: last, version: null }) : null,
      showFile: (file) =>
        attempt(async () => {
          const bytes = new Uint8Array(await file.arrayBuffer());
          const { report } = await host.call('import:file', { name: file.name, bytes });
          setCompared({ name: file.name, report, version: null });
        }),
      close: () => setCompared(null),
      restore: (report) =>
        attempt(async () => {
          await session.autosave.flush();
          await host.call('versions:keep', { id, beforeRestore: true });
          onRestore(report);
          setCompared(null);
          await reload();
        }),
    };
  }, [session, id, list, compared, failure, attempt, reload, onRestore]);
}
