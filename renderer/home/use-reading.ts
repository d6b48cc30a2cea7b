import { useCallback, useMemo, useState } from 'react';
import { AppError } from '../../shared/app-error.ts';
import type { Recognition } from '../../shared/recognise/recognition.ts';
import { MAX_FILE_BYTES } from '../../shared/requests.ts';
import { host } from '../host.ts';
import { type Explanation, explain } from '../messages.ts';

/** Reading last year's report from wherever it comes. Nothing is saved by it. */
export interface Reading {
  busy: boolean;
  failure: Explanation | null;
  dismiss(): void;
  readFile(file: File): Promise<void>;
  readText(text: string): Promise<void>;
  readSample(): Promise<void>;
}

async function recogniseFile(file: File): Promise<Recognition> {
  if (file.size > MAX_FILE_BYTES) throw new AppError('too-large', file.name);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return host.call('import:file', { name: file.name, bytes });
}

async function recogniseSample(): Promise<Recognition> {
  const { default: text } = await import('../../shared/sample/report-2025.txt?raw');
  return host.call('import:text', { text });
}

/** @param onRead is given what came of a file or text that could be read */
export function useReading(onRead: (recognition: Recognition) => void): Reading {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Explanation | null>(null);

  const read = useCallback(
    async (recognise: () => Promise<Recognition>): Promise<void> => {
      setBusy(true);
      setFailure(null);
      try {
        onRead(await recognise());
      } catch (error) {
        setFailure(explain(error, 'read'));
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
      readFile: (file) => read(() => recogniseFile(file)),
      readText: (text) => read(() => host.call('import:text', { text })),
      readSample: () => read(recogniseSample),
    }),
    [busy, failure, read],
  );
}
