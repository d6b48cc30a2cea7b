import { appendFileSync, renameSync, statSync } from 'node:fs';

import { PRIVATE_FILE } from '../library/private-modes.ts';

/** Notes what went wrong, for whoever helps the clerk. */
export type Log = (where: string, error: unknown) => void;

/** The log's name in the data folder. */
export const LOG_FILE = 'fazhi-nianbao.log';

const MAX_BYTES = 256 * 1024;

// An error's message may hold a piece of the report (JSON.parse quotes what it could not read), so only the kind of
// the error, its code and its place are written. A line of the message may look like a place, so the message goes first.
function kindAndPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as NodeJS.ErrnoException).code;
  const places = (error.stack ?? '')
    .replace(error.message, () => '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? [] : [`caused by ${kindAndPlace(error.cause)}`];
  return [[error.name, code].filter(Boolean).join(' '), ...places, ...cause].join('\n');
}

function startAnewWhenFull(file: string): void {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, `${file}.old`);
}

/**
 * A log in `file`, at most 512 KB with its predecessor beside it, without a word of any report. It writes at once and
 * waits, since the next thing after a failure may be the end of the process.
 */
export function createLog(file: string): Log {
  return (where, error) => {
    try {
      startAnewWhenFull(file);
      appendFileSync(file, `${new Date().toISOString()} ${where}: ${kindAndPlace(error)}\n`, {
        mode: PRIVATE_FILE,
      });
    } catch {
      // A log that cannot be written must not stop the work it reports on.
    }
  };
}
