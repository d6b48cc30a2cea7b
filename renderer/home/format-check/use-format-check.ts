import { useMemo, useState } from 'react';
import type { Finding } from '../../../shared/gongwen/finding.ts';
import { type Explanation, explain, readingWords } from '../../messages.ts';
import { bytesOf } from '../../ui/chosen-file.ts';
import { doLongWork, isCancelled } from '../../work.ts';

/** What a file was found to keep and break. */
export interface Inspected {
  name: string;
  findings: Finding[];
}

/** Measuring the format of any Word file; while `open`, what is dropped on the page is for it. */
export interface FormatCheck {
  open: boolean;
  busy: boolean;
  inspected: Inspected | null;
  failure: Explanation | null;
  start(): void;
  close(): void;
  readFile(file: File): Promise<void>;
  /** Text has no format to measure. */
  readText(): Promise<void>;
}

type State = Pick<FormatCheck, 'open' | 'busy' | 'inspected' | 'failure'>;

const CLOSED: State = { open: false, busy: false, inspected: null, failure: null };
const STARTED: State = { ...CLOSED, open: true };

async function inspect(file: File): Promise<State> {
  try {
    const bytes = await bytesOf(file);
    const findings = await doLongWork(readingWords(file.name), 'word:inspect', { name: file.name, bytes });
    return { ...STARTED, inspected: { name: file.name, findings } };
  } catch (error) {
    return isCancelled(error) ? STARTED : { ...STARTED, failure: explain(error, 'read') };
  }
}

/** The state of the dialog of 检查一份 Word 文件的格式. */
export function useFormatCheck(): FormatCheck {
  const [state, setState] = useState(CLOSED);
  return useMemo(
    () => ({
      ...state,
      start: () => setState(STARTED),
      close: () => setState(CLOSED),
      readFile: async (file) => {
        const reading = { ...STARTED, busy: true };
        setState(reading);
        const next = await inspect(file);
        // Closed in the meantime: it stays closed.
        setState((now) => (now === reading ? next : now));
      },
      readText: async () => {},
    }),
    [state],
  );
}
