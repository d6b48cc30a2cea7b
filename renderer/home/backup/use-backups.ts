import { useCallback, useEffect, useMemo, useState } from 'react';
import type { BackupSource, Reply, Restored, RestorePlan } from '../../../shared/requests.ts';
import { delivered } from '../../delivered.ts';
import { host } from '../../host.ts';
import { type Doing, type Explanation, explain } from '../../messages.ts';
import { bytesOf } from '../../ui/chosen-file.ts';

/** A backup that was looked into, and what it would change. */
export interface Inspected {
  from: BackupSource;
  plan: RestorePlan;
}

/** The backups of the library, and what can be done with them. Failures stand in `failure`. */
export interface Backups {
  /** null until the host has answered. */
  status: Reply<'backups:status'> | null;
  busy: boolean;
  failure: Explanation | null;
  inspected: Inspected | null;
  make(): void;
  /** Brings a backup of this moment to the clerk; `onSaved` is told its file name and what could not be read. */
  save(onSaved: (fileName: string, saved: Reply<'backups:save'>) => void): void;
  choosePlace(choose: boolean): void;
  inspect(from: BackupSource): void;
  inspectFile(file: File): void;
  /** Goes back to the list of backups. */
  leave(): void;
  restore(ids: readonly string[], settings: boolean, onRestored: (restored: Restored) => void): void;
}

/** @param given a backup's file that was chosen already */
export function useBackups(given: File | null): Backups {
  const [status, setStatus] = useState<Backups['status']>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const [inspected, setInspected] = useState<Inspected | null>(null);

  const attempt = useCallback(async (doing: Doing, act: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(explain(error, doing));
    }
    try {
      setStatus(await host.call('backups:status'));
    } catch (error) {
      setFailure(explain(error, 'backup'));
    }
    setBusy(false);
  }, []);
  const inspect = useCallback(
    (taken: () => Promise<BackupSource>) =>
      attempt('bring-in', async () => {
        const from = await taken();
        setInspected({ from, plan: await host.call('backups:inspect', { from }) });
      }),
    [attempt],
  );
  const inspectFile = useCallback(
    (file: File) => inspect(async () => ({ bytes: await bytesOf(file, Number.POSITIVE_INFINITY) })),
    [inspect],
  );
  useEffect(() => {
    if (given) void inspectFile(given);
    else void attempt('backup', async () => {});
  }, [given, inspectFile, attempt]);

  return useMemo(
    () => ({
      status,
      busy,
      failure,
      inspected,
      make: () => void attempt('backup', () => host.call('backups:make')),
      save: (onSaved) =>
        void attempt('backup', async () => {
          const saved = await host.call('backups:save');
          const fileName = delivered(saved.delivery);
          if (fileName !== null) onSaved(fileName, saved);
        }),
      choosePlace: (choose) => void attempt('backup', () => host.call('backups:place', { choose })),
      inspect: (from) => void inspect(async () => from),
      inspectFile: (file) => void inspectFile(file),
      leave: () => setInspected(null),
      restore: (ids, settings, onRestored) =>
        void attempt('bring-in', async () => {
          if (!inspected) return;
          const { from } = inspected;
          onRestored(await host.call('backups:restore', { from, ids: [...ids], settings }));
        }),
    }),
    [status, busy, failure, inspected, attempt, inspect, inspectFile],
  );
}
