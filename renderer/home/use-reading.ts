import { useCallback, useMemo, useState } from 'react';
import { readSource, readText, type Reading as WhatWasRead } from '../import/read-source.ts';
import { type Explanation, explain } from '../messages.ts';
import { isCancelled } from '../work.ts';

/** Reading last year's report from wherever it comes. Nothing is saved by it. */
export interface Reading {
  busy: boolean;
  failure: Explanation | null;
  dismiss(): void;
  readFile(file: File): Promise<void>;
  readText(text: string): Promise<void>;
  readSample(): Promise<void>;
}

async function readSample(): Promise<WhatWasRead> {
  const { default: text } = await import('../../shared/sample/report-2025.txt?raw');
  return readText(text);
}

/** @param onRead is given what came of a file or text that could be read */
export function useReading(onRead: (read: WhatWasRead) => void): Reading {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Explanation | null>(null);

  const read = useCallback(
    async (recognise: () => Promise<WhatWasRead>): Promise<void> => {
      setBusy(true);
      setFailure(null);
      try {
        onRead(await recognise());
      } catch (error) {
        if (!isCancelled(error)) setFailure(explain(error, 'read'));
      } finally {
        setBusy(false);
      }
    },
    [onRead],
  );

  return useMemo(
    () => ({
      busy,
      failure,
      dismiss: () => setFailure(null),
      readFile: (file) => read(() => readSource(file)),
      readText: (text) => read(() => readText(text)),
      readSample: () => read(readSample),
    }),
    [busy, failure, read],
  );
}
