import { useCallback, useEffect, useState } from 'react';
import type { Outgoing } from '../../../shared/stored/outgoing.ts';
import { host } from '../../host.ts';
import { useNotify } from '../../ui/notify.tsx';

/** What the clerk says of an entry. */
export type Note = Pick<Outgoing, 'purpose' | 'to' | 'on'>;

/** 送达记录 of a report, the last first; null until the host has answered. */
export interface OutgoingEntries {
  entries: readonly Outgoing[] | null;
  note: (entry: string, note: Note) => void;
  /** Enters a file that went out and is in no entry. */
  enter: (file: File) => Promise<void>;
}

/** @param onChanged when something was noted */
export function useOutgoing(id: string, onChanged: (() => void) | undefined): OutgoingEntries {
  const [entries, setEntries] = useState<readonly Outgoing[] | null>(null);
  const notify = useNotify();
  const attempt = useCallback(
    async (act: () => Promise<unknown>): Promise<void> => {
      try {
        await act();
        setEntries(await host.call('outgoing:list', { id }));
      } catch (error) {
        notify.failed(error, 'outgoing');
      }
    },
    [id, notify],
  );
  useEffect(() => void attempt(async () => {}), [attempt]);
  return {
    entries,
    note: (entry, note) =>
      void attempt(async () => {
        await host.call('outgoing:note', { id, entry, note });
        onChanged?.();
      }),
    enter: (file) =>
      attempt(async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        await host.call('outgoing:enter', { id, fileName: file.name, bytes });
      }),
  };
}
